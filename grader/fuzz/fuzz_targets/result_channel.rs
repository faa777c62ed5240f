//! The result channel: only lines of this run count, their order is kept, and what a hostile process
//! reports can be judged, pointed at and drawn.

#![no_main]

use check_record::{Answer, Block, Failure, Finding, World};
use grader::grading::channel::{answers, ended};
use grader::grading::evidence::{Asked, Reported, reported};
use grader::grading::{pointing, shown};
use grader::render::chart::{self, Rows};
use grader::render::snippet;
use grader_fuzz::{SCREENS, assert_harmless};
use libfuzzer_sys::fuzz_target;

const NONCE: &str = "ab";
const SOURCE: &str =
    "pub fn echo(n: u8) -> u8 {\n\tlet (tx, rx) = channel();\n    loop { tx.send(n); }\n}\n";

fuzz_target!(|output: &[u8]| {
    let all = answers(output, NONCE);
    // What has no end was still being written.
    let end = output.iter().rposition(|&byte| byte == b'\n').unwrap_or(0);
    let lines = output[..end].split(|&byte| byte == b'\n');
    let mine: Vec<&[u8]> = lines.filter(|line| line.starts_with(b"ab ")).collect();
    if !all.is_empty() {
        let one_by_one = mine
            .iter()
            .flat_map(|line| answers(&ended_line(line), NONCE));
        assert!(all.iter().cloned().eq(one_by_one), "their order is kept");
        assert_eq!(all.len(), mine.len(), "nothing is passed over");
    }
    if ended(output, NONCE) && !all.is_empty() {
        assert_eq!(all.last(), Some(&Answer::End));
    }
    let written: Vec<u8> = all
        .iter()
        .flat_map(|answer| {
            let json = serde_json::to_string(answer).expect("answers are data");
            ended_line(format!("{NONCE} {json}").as_bytes())
        })
        .collect();
    assert_eq!(
        answers(&written, NONCE),
        all,
        "what was read can be sent on"
    );
    for world in [World::Simulated, World::Native] {
        let asked = Asked {
            world,
            schedules: 7,
            replay: false,
        };
        match reported(&all, asked) {
            Reported::Block(block) => {
                assert!(block.runs.iter().all(|run| run.schedules > 0));
                told(&block);
            }
            Reported::Judged(failures) => failures.into_iter().for_each(judged),
            Reported::Nothing => {}
        }
    }
});

fn ended_line(line: &[u8]) -> Vec<u8> {
    [line, b"\n"].concat()
}

fn judged(mut failure: Failure) {
    shown::failure(&mut failure);
    assert_harmless(&failure.rationale);
    if let Some(finding) = &failure.finding {
        pointed_at(finding);
    }
    failure.chart.iter().for_each(drawn);
}

fn pointed_at(finding: &Finding) {
    let mut finding = finding.clone();
    pointing::enrich(&mut finding, SOURCE);
    for screen in SCREENS {
        assert_harmless(&snippet::finding(&finding, "src/lib.rs", SOURCE, screen));
    }
}

fn told(block: &Block) {
    for run in &block.runs {
        let mut run = run.clone();
        shown::run(&mut run);
        run.findings.iter().for_each(pointed_at);
        run.chart.iter().for_each(drawn);
    }
}

fn drawn(chart: &check_record::Chart) {
    for screen in SCREENS {
        for rows in [Rows::Everything, Rows::Telling] {
            assert_harmless(&chart::terminal(
                chart,
                screen.width,
                screen.unicode,
                true,
                rows,
            ));
        }
    }
    let svg = chart::svg(chart, "a run");
    assert_harmless(&svg);
    assert!(svg.trim_end().ends_with("</svg>"));
}
