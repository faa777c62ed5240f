//! `explain` with programs that do unusual things: whatever they do, the answer is about the program.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::path::{Path, PathBuf};

use common::{Said, explain, findings};

/// A program that is written for one test, and removed with it.
struct Program(PathBuf);

fn program(name: &str, source: impl AsRef<[u8]>) -> Program {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("explain-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.rs"));
    std::fs::write(&path, source).unwrap();
    Program(path)
}

impl Program {
    fn explain(&self, args: &[&str], input: &str) -> Said {
        explain(&self.0, args, input)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
        if let Some(folder) = self.0.parent() {
            // The last one takes the folder along.
            let _ = std::fs::remove_dir(folder);
        }
    }
}

#[test]
fn each_schedule_reads_the_whole_input_and_the_arguments() {
    const MAIN: &str = "fn main() {
    let (tx, rx) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lines() {
            tx.send(line.unwrap()).unwrap();
        }
    });
    let lines: Vec<String> = rx.iter().collect();
    assert_eq!(lines, std::env::args().skip(1).collect::<Vec<_>>());
    SEEN
}";
    let words = ["--schedules", "50", "--", "one", "--two"];
    program("reads", MAIN.replace("SEEN", ""))
        .explain(&words, "one\n--two\n")
        .expect(0, &["nothing found"]);
    let with_static = "unsafe { static mut SEEN: u8 = 0; SEEN += 1; assert!(SEEN == 1); }";
    program("reads_in_processes", MAIN.replace("SEEN", with_static))
        .explain(&words, "one\n--two\n")
        .expect(0, &["nothing found in 50 schedules"]);
}

#[test]
fn what_main_returns_is_a_note() {
    let returns = program(
        "returns",
        "mod inner { pub fn f() -> Result<(), String> { Err(\"not today\".into()) } }\nfn main() -> Result<(), String> { inner::f() }",
    );
    returns.explain(&[], "").expect(
        0,
        &[
            "Error: \"not today\"",
            "`main` returned a failure",
            "the only schedule",
        ],
    );
    program("exits", "fn main() { std::process::exit(3) } // the end")
        .explain(&[], "")
        .expect(0, &["nothing found"]);
}

#[test]
fn a_finding_is_replayed_by_its_seed() {
    let sometimes = program(
        "sometimes",
        "use std::sync::atomic::{AtomicBool, Ordering::SeqCst};\nfn main() {\n    let done = AtomicBool::new(false);\n    std::thread::scope(|scope| {\n        scope.spawn(|| done.store(true, SeqCst));\n        assert!(done.load(SeqCst), \"too early\");\n    });\n}\n",
    );
    let said = sometimes.explain(&["--format", "json"], "");
    assert_eq!(findings(&said), [("schedule_dependent".to_owned(), 6)]);
    let json = said.json();
    assert_eq!(json["schema"], "message-passing/explain/v1");
    assert_eq!(json["exhaustive"], true);
    let counts = &json["findings"][0]["schedules"];
    assert!(counts["failing"].as_u64().unwrap() < counts["of"].as_u64().unwrap());
    let seed = json["findings"][0]["seed"].to_string();
    let chart = sometimes.0.with_extension("svg");
    sometimes
        .explain(&["--seed", &seed, "--chart", chart.to_str().unwrap()], "")
        .expect(1, &["too early", "1 schedule tried", "main panics"]);
    let image = std::fs::read_to_string(&chart).unwrap();
    std::fs::remove_file(&chart).unwrap();
    assert!(
        image.starts_with("<svg") && image.contains("main"),
        "{image}"
    );
}

#[test]
fn a_program_that_takes_its_process_along_is_explained() {
    program(
        "aborts",
        "struct Late;\nimpl Drop for Late {\n    fn drop(&mut self) {\n        panic!(\"in drop\");\n    }\n}\nfn main() {\n    let _late = Late;\n    panic!(\"first\");\n}\n",
    )
    .explain(&[], "")
    .expect(1, &["error[panicked]", "in drop", "aborts.rs:4:9"]);
    program(
        "overflows",
        "fn deeper(n: u64) -> u64 { if n == u64::MAX { 0 } else { deeper(n + 1) + n } }\nfn main() { println!(\"{}\", deeper(0)); }",
    )
    .explain(&[], "")
    .expect(1, &["error[resource_limit]", "the stack overflowed"]);
}

#[test]
fn however_much_a_program_prints_its_end_is_shown() {
    program(
        "prints",
        "fn main() {\n    std::thread::spawn(|| for n in 0..2_000 { println!(\"line {n}\"); }).join().unwrap();\n    print!(\"the end\");\n}",
    )
    .explain(&["--schedules", "20"], "")
    .expect(0, &["characters before this", "| line 1999", "| the end"]);
}

#[test]
fn what_cannot_be_run_is_refused_in_plain_words() {
    let refused = |name: &str, source: &[u8], parts: &[&str]| {
        program(name, source).explain(&[], "").expect(2, parts);
    };
    refused("no_main", b"pub fn f() {}", &["has no `main`"]);
    refused("takes", b"fn main(n: u8) {}", &["it takes nothing"]);
    refused(
        "elsewhere",
        b"mod other;\nfn main() {}",
        &["`mod other;`", "one file"],
    );
    refused("no_text", b"fn main() {}\n// \xff", &["line 2", "UTF-8"]);
    refused(
        "crates",
        b"use rand::random;\nfn main() {}",
        &["E0432", "no crate but `std`"],
    );
    refused(
        "wrong",
        b"fn main() {\n    let n: u8 = \"\";\n}",
        &["E0308", "wrong.rs:2:17"],
    );
    explain(Path::new("nowhere.rs"), &[], "").expect(2, &["no file `nowhere.rs`"]);
}

#[test]
fn a_long_program_is_no_different() {
    let calls = "    { let (tx, rx) = channel(); tx.send(1).unwrap(); let one: u8 = rx.recv().unwrap(); drop((tx, rx, one)); }\n";
    let source = format!(
        "use std::sync::mpsc::channel;\nfn main() {{\n{}}}\n",
        calls.repeat(1_000)
    );
    program("long", source)
        .explain(&["--schedules", "2"], "")
        .expect(0, &["nothing found"]);
}
