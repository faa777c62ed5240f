//! `explain` over a corpus: programs with known faults are named rightly, right ones are left alone.
//! A new program is a new file in `explain/faulty` or `explain/right`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use common::{explain, findings};

/// What the first lines of a program of the corpus say is to be found in it.
fn expected(source: &str) -> Vec<(String, u64)> {
    let lines = source.lines().take_while(|line| line.starts_with("//@"));
    lines
        .filter_map(|line| {
            let (_, finding) = line.split_once(": ")?;
            let (kind, line) = finding.split_once(" line ")?;
            Some((kind.to_owned(), line.trim().parse().ok()?))
        })
        .collect()
}

/// A program's findings, and what is wrong with them.
fn mismatch(path: &Path) -> Option<String> {
    let source = std::fs::read_to_string(path).unwrap();
    let right = path
        .parent()
        .is_some_and(|folder| folder.ends_with("right"));
    let expected = expected(&source);
    let said = explain(path, &["--format", "json"], "");
    let name = path.file_name().unwrap_or_default().display();
    if right != expected.is_empty() || right != source.starts_with("//@ right") {
        return Some(format!("{name}: its first line does not fit its folder"));
    }
    if !matches!(said.code, Some(0 | 1)) {
        return Some(format!("{name}: {said:#?}"));
    }
    let found = findings(&said);
    let as_expected = found.first() == expected.first()
        && found.iter().all(|finding| expected.contains(finding))
        && expected.iter().all(|finding| found.contains(finding));
    (!as_expected).then(|| format!("{name}: expected {expected:?}, found {found:?}"))
}

#[test]
#[cfg_attr(
    not(unix),
    ignore = "only Unix tells where a thread is that runs on and on"
)]
fn every_program_of_the_corpus_gets_what_its_first_line_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join("explain");
    let mut programs: Vec<PathBuf> = ["faulty", "right"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    programs.sort();
    assert!(programs.len() >= 100, "{} programs", programs.len());
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(path) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Some(text) = mismatch(path) {
                        wrong.lock().unwrap().push(text);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(
        wrong.is_empty(),
        "{} of {} programs:\n{}",
        wrong.len(),
        programs.len(),
        wrong.join("\n")
    );
}
