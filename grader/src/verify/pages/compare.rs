//! A program's claims against what was seen of it.

use super::excerpt;
use super::page::{Fault, Part, Program};
use super::seen::{Evidence, Simulated};
use super::words::{Kind, Shown};

/// What is wrong with a block, and how it would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differs {
    pub why: String,
    /// Its text, if that can be told.
    pub anew: Option<String>,
}

/// What is wrong with the program itself: its parts are looked at only if this is nothing.
pub fn program(program: &Program, evidence: &Evidence) -> Option<String> {
    let errors = evidence.errors.join(", ");
    if let Kind::Refused(codes) = &program.kind {
        let all = codes.iter().all(|code| evidence.errors.contains(code));
        let only = evidence.errors.iter().all(|code| codes.contains(code));
        return match (evidence.errors.is_empty(), all && only) {
            (true, _) => Some("it compiles".to_owned()),
            (_, false) => Some(format!(
                "the compiler's codes are {errors}:\n{}",
                evidence.compiler
            )),
            _ => None,
        };
    }
    if !evidence.errors.is_empty() {
        return Some(format!("it does not compile:\n{}", evidence.compiler));
    }
    if evidence.warnings > 0
        && !matches!(program.kind, Kind::Finds(_))
        && !program.shows(Shown::Compiler)
    {
        return Some(format!(
            "the compiler warns, and no `text,compiler` shows it:\n{}",
            evidence.compiler
        ));
    }
    natively(program, evidence).or_else(|| simulated(program, evidence))
}

fn natively(program: &Program, evidence: &Evidence) -> Option<String> {
    const PANIC: i32 = 101;
    let native = evidence.native.as_ref()?;
    let wanted = if program.kind == Kind::Panics {
        PANIC
    } else {
        0
    };
    let ended = match &native.ending {
        Ok(code) if *code == wanted => return None,
        Ok(PANIC) => "panics; `rust,panics` says that it should".to_owned(),
        Ok(code) => format!("ends with code {code}, and not with {wanted}"),
        Err(how) => format!("does not end by itself ({how})"),
    };
    Some(format!("with real threads it {ended}\n{}", native.stderr))
}

fn simulated(program: &Program, evidence: &Evidence) -> Option<String> {
    let seen = evidence.simulated.as_ref()?;
    if let Some(why) = &seen.refused {
        return Some(format!("it cannot be simulated: {why}"));
    }
    let first = seen.findings.first().map(String::as_str);
    let wanted = match program.kind {
        Kind::Panics => Some("panicked"),
        Kind::Finds(kind) => Some(kind.name()),
        _ => None,
    };
    // Other findings may come before the one that the page is about.
    let told = |kind: &str| seen.findings.iter().any(|found| found == kind);
    let is_right = match (&program.kind, wanted) {
        (Kind::Finds(_), Some(kind)) => told(kind),
        _ => first == wanted,
    };
    if is_right {
        return None;
    }
    Some(match (first, wanted) {
        (None, _) => "`explain` finds nothing in it".to_owned(),
        (Some(_), None) => format!(
            "`explain` finds {}; `rust,finds=KIND` says that it should",
            seen.findings.join(", ")
        ),
        (Some(_), Some(_)) => format!("`explain` finds {}", seen.findings.join(", ")),
    })
}

/// What is wrong with a block that shows something of a program.
pub fn part(program: &Program, part: &Part, evidence: &Evidence) -> Option<Differs> {
    match part.shown {
        Shown::Output => output(program, part, evidence),
        Shown::Sometimes => sometimes(program, part, evidence.simulated.as_ref()?),
        Shown::Chart => whole(part, &evidence.simulated.as_ref()?.chart, "the chart is"),
        Shown::Explain => quoted(part, &evidence.simulated.as_ref()?.page, "`explain`"),
        Shown::Compiler => quoted(part, &evidence.compiler, "the compiler"),
        Shown::Stderr => quoted(part, &evidence.native.as_ref()?.stderr, "the program"),
    }
}

fn output(program: &Program, part: &Part, evidence: &Evidence) -> Option<Differs> {
    let seen = evidence.simulated.as_ref();
    if !program.kind.runs_natively() {
        return whole(part, &seen?.output, "it prints");
    }
    let native = &evidence.native.as_ref()?.stdout;
    let other = seen.and_then(|seen| {
        let mut printed = seen.printed.iter();
        printed.find(|(text, _)| !equal(text, native))
    });
    match (other, seen) {
        (Some((text, count)), Some(seen)) => {
            let all: u32 = seen.printed.iter().map(|(_, count)| count).sum();
            let why = format!(
                "with real threads it prints\n{native}and in {count} of {all} schedules\n{text}so the output is luck: let the program wait for what it needs, or show it as `text,sometimes`"
            );
            Some(Differs { why, anew: None })
        }
        _ => whole(part, native, "it prints"),
    }
}

fn sometimes(program: &Program, part: &Part, seen: &Simulated) -> Option<Differs> {
    let outputs = || seen.printed.iter().map(|(text, _)| text);
    if outputs().any(|text| equal(text, &part.text)) {
        return None;
    }
    let shown = |text: &str| program.parts.iter().any(|part| equal(text, &part.text));
    let anew = outputs().find(|text| !shown(text)).cloned();
    let list: String = outputs().take(5).map(|text| format!("\n{text}")).collect();
    Some(Differs {
        why: format!("no schedule prints this; some print{list}"),
        anew,
    })
}

/// The block is all of it.
fn whole(part: &Part, text: &str, what: &str) -> Option<Differs> {
    (!equal(&part.text, text)).then(|| Differs {
        why: format!("{what}\n{}", ended(text)),
        anew: Some(ended(text)),
    })
}

/// The block is a part of it.
pub fn quoted(part: &Part, text: &str, who: &str) -> Option<Differs> {
    if text.trim().is_empty() {
        let why = format!("{who} says nothing");
        return Some(Differs { why, anew: None });
    }
    let anew = Some(ended(text.trim_end()));
    if part.text.trim().is_empty() {
        let why = format!("{who} says\n{}", ended(text));
        return Some(Differs { why, anew });
    }
    let line = excerpt::missing(&part.text, text)?;
    let why = format!("{who} does not say `{line}` there, but\n{}", ended(text));
    Some(Differs { why, anew })
}

/// What cannot be seen at the ends of lines does not count.
fn equal(one: &str, other: &str) -> bool {
    let lines = |text: &str| -> Vec<String> {
        text.trim_end()
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect()
    };
    lines(one) == lines(other)
}

fn ended(text: &str) -> String {
    let lines = text.trim_end().lines();
    lines
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect()
}

/// All faults of a program and its parts.
pub fn faults(it: &Program, evidence: &Evidence) -> Vec<Fault> {
    if let Some(fault) = program(it, evidence) {
        return vec![(it.line, fault)];
    }
    let differs = |shown: &Part| Some((shown.line, part(it, shown, evidence)?.why));
    it.parts.iter().filter_map(differs).collect()
}
