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
    .expect(0, &["earlier lines are left out", "| line 1999", "| the end"]);
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
fn a_refusal_is_one_object_too() {
    let refused = |said: &Said, part: &str| {
        said.expect(2, &[]);
        let json = said.json();
        assert_eq!(json["schema"], "message-passing/explain/v1");
        assert_eq!(json["findings"].as_array().map(Vec::len), Some(0), "{json}");
        assert!(json["error"].as_str().unwrap().contains(part), "{json}");
    };
    let json = ["--format", "json"];
    refused(&explain(Path::new("nowhere.rs"), &json, ""), "nowhere.rs");
    refused(&explain(Path::new("."), &json, ""), "no file");
    let no_main = program("no_main_at_all", "pub fn f() {}");
    refused(&no_main.explain(&json, ""), "no `main`");
    let no_text = program("no_text_at_all", b"// \xff");
    refused(&no_text.explain(&json, ""), "UTF-8");
    let wrong = program("wrong_type", "fn main() { let n: u8 = \"\"; }");
    let said = wrong.explain(&json, "");
    refused(&said, "does not compile");
    assert_eq!(said.json()["diagnostics"][0]["code"], "E0308");
    let other = ["--format", "json", "--submission", "x.rs"];
    refused(&wrong.explain(&other, ""), "leave out `--submission`");
}

#[test]
fn the_compiler_speaks_of_std() {
    let mistaken = program(
        "mistaken",
        "fn main() {\n    let n: u8 = std::sync::Mutex::new(1);\n    let rx = std::sync::mpsc::channel::<u8>().1;\n    std::thread::spawn(|| &rx);\n}\n",
    );
    let said = mistaken.explain(&[], "");
    said.expect(2, &["std::sync::", "E0308"]);
    assert!(!said.stdout.contains("sim_std"), "{said:#?}");
    let json = mistaken.explain(&["--format", "json"], "");
    assert!(!json.stdout.contains("sim_std"), "{json:#?}");
}

#[test]
fn an_image_goes_where_it_is_wanted_and_nowhere_else() {
    let drawn = program(
        "drawn",
        "fn main() { std::thread::spawn(|| {}).join().unwrap(); }",
    );
    let folder = drawn.0.parent().unwrap();
    let chart = |file: &Path| drawn.explain(&["--chart", file.to_str().unwrap()], "");
    let own = std::fs::read_to_string(&drawn.0).unwrap();
    chart(&drawn.0).expect(2, &["drawn.rs", "is the code itself"]);
    assert_eq!(std::fs::read_to_string(&drawn.0).unwrap(), own);
    chart(folder).expect(2, &["is a folder"]);
    let nowhere = folder.join("nowhere");
    chart(&nowhere.join("x.svg")).expect(2, &["x.svg", "there is no folder"]);
    assert!(!nowhere.exists());
    #[cfg(unix)]
    {
        let (link, target) = (folder.join("link.svg"), folder.join("target.svg"));
        std::fs::write(&target, "old").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        chart(&link).expect(0, &["drawn to"]);
        assert!(link.is_symlink());
        assert!(
            std::fs::read_to_string(&target)
                .unwrap()
                .starts_with("<svg")
        );
        std::fs::remove_file(&link).unwrap();
        std::os::unix::fs::symlink(&drawn.0, &link).unwrap();
        chart(&link).expect(2, &["is the code itself"]);
        std::fs::remove_file(&link).unwrap();
        std::fs::remove_file(&target).unwrap();
        chart(Path::new("/dev/null")).expect(0, &["drawn to /dev/null"]);
    }
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
