//! Bad input and a machine that does not do what it should: a clear error, its own exit code, nothing lost.

mod common;

use common::{fresh_course, grader, said, small_course};

#[test]
fn a_broken_manifest_is_named_with_its_line() {
    let course = small_course();
    let path = course.path("exercises/01_echo/exercise.toml");
    std::fs::write(&path, "title = \"T\"\nlesson = 7\n").unwrap();
    course.run(&[]).expect(3, &["exercise.toml", "line 2"]);
}

#[test]
fn a_course_without_its_hidden_half_says_so_and_runs_the_public_tests() {
    let course = small_course();
    let reference = course.reference();
    std::fs::remove_dir_all(course.path("solutions")).unwrap();
    course.run(&[]).expect(0, &["Next: 01_echo"]);
    let solved = course
        .solve_with(reference)
        .run(&["check", "1", "--format", "json"]);
    assert_eq!(solved.verdict(), ("not_run".to_owned(), 0, vec![]));
    let json = solved.json();
    assert_eq!(json["max_score"], 3);
    assert!(
        json["exercises"][0]["notes"][0]
            .as_str()
            .unwrap()
            .contains("hidden half"),
        "{json}"
    );
    course
        .run(&["hint", "1"])
        .expect(2, &["no hints", "solutions/"]);
    course
        .run(&["diff", "1", "--spoil"])
        .expect(2, &["no `solutions/`"]);
    course.run(&["verify"]).expect(3, &["no `solutions/`"]);
}

#[test]
fn without_its_hidden_half_a_deadlock_is_still_explained() {
    let course = small_course();
    let source =
        std::fs::read(course.path("solutions/01_echo/submissions/deadlock/keeps_its_sender.rs"))
            .unwrap();
    std::fs::remove_dir_all(course.path("solutions")).unwrap();
    let said = course
        .solve_with(source)
        .run(&["check", "1", "--format", "json"]);
    assert_eq!(
        said.verdict(),
        ("deadlock".to_owned(), 0, vec!["deadlock".to_owned()])
    );
}

#[test]
fn a_source_that_is_no_text_is_denied_with_its_line() {
    let course = small_course();
    let said = course
        .solve_with(b"fn a() {}\n// \xff\n")
        .run(&["check", "1", "--format", "json"]);
    assert_eq!(said.verdict().0, "denied");
    assert!(
        said.json()["exercises"][0]["reason"]
            .as_str()
            .unwrap()
            .contains("line 2"),
        "{said:?}"
    );
}

#[test]
fn a_missing_source_is_denied_and_reset_brings_it_back() {
    let course = small_course();
    std::fs::remove_file(course.source()).unwrap();
    course
        .run(&["check", "1"])
        .expect(1, &["is missing", "reset"]);
    course.run(&["reset", "1", "--yes"]).expect(0, &[]);
    assert!(course.source().is_file());
}

#[test]
fn a_submission_that_is_missing_is_named() {
    let course = small_course();
    let said = course.run(&["check", "1", "--submission", "nowhere.rs"]);
    said.expect(1, &["there is no file `nowhere.rs`"]);
    assert!(!said.stdout.contains("reset"), "{said:#?}");
    course
        .run(&["chart", "1", "--submission", "nowhere.rs"])
        .expect(2, &["there is no file `nowhere.rs`"]);
}

#[test]
fn without_rustc_the_cure_is_named() {
    let course = small_course();
    course.solve_with("// edited\n");
    let output = grader(&course.root, &[])
        .env("PATH", "")
        .env_remove("RUSTC")
        .output()
        .unwrap();
    said(&output).expect(70, &["rustc", "rustup.rs"]);
}

#[test]
fn progress_that_cannot_be_read_is_put_aside() {
    let course = fresh_course();
    std::fs::create_dir(course.path(".grader")).unwrap();
    std::fs::write(course.path(".grader/progress.json"), "{broken").unwrap();
    course
        .run(&["list"])
        .expect(0, &["unreadable", "progress.json.broken"]);
    assert_eq!(
        std::fs::read_to_string(course.path(".grader/progress.json.broken")).unwrap(),
        "{broken"
    );
}

#[test]
fn progress_that_cannot_be_saved_is_said_and_stops_nothing() {
    let course = fresh_course();
    // A file where the folder should be: it fails for root, too.
    std::fs::write(course.path(".grader"), "").unwrap();
    course
        .solve_with(course.reference())
        .run(&["check", "1"])
        .expect(0, &["solved", "progress is not saved"]);
}

#[test]
fn wrong_calls_say_what_is_right() {
    let course = small_course();
    course.run(&["check", "7"]).expect(2, &["from 1 to 1"]);
    course.run(&["check", "nothing"]).expect(2, &["`list`"]);
    course.run(&["chek"]).expect(2, &["check"]);
    let output = grader(&course.path("nowhere"), &[]).output().unwrap();
    said(&output).expect(2, &["nowhere", "--course"]);
}

#[test]
fn a_submission_may_be_a_file_or_a_folder() {
    let course = small_course();
    let file = course.path("solutions/01_echo/src/lib.rs");
    let file = file.to_str().unwrap();
    assert_eq!(
        course
            .run(&["check", "1", "--submission", file, "--format", "json"])
            .verdict()
            .0,
        "accepted"
    );
    let folder = course.path("handed_in/01_echo/src");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::copy(file, folder.join("lib.rs")).unwrap();
    let root = course.path("handed_in");
    let root = root.to_str().unwrap();
    assert_eq!(
        course
            .run(&["check", "--submission", root, "--format", "json"])
            .verdict()
            .0,
        "accepted"
    );
    std::fs::rename(
        course.path("handed_in/01_echo"),
        course.path("handed_in/echo"),
    )
    .unwrap();
    assert_eq!(
        course
            .run(&["check", "--submission", root, "--format", "json"])
            .verdict()
            .0,
        "accepted"
    );
    std::fs::remove_file(course.path("handed_in/echo/src/lib.rs")).unwrap();
    assert_eq!(
        course
            .run(&["check", "--submission", root, "--format", "json"])
            .verdict()
            .0,
        "not_run"
    );
    // Grading somebody else's file is not the learner's progress.
    course.run(&["list"]).expect(0, &["0 of 1 solved"]);
}
