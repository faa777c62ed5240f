//! The learner's way through the commands.

mod common;

use common::small_course;

#[test]
fn a_fresh_course_names_the_next_step() {
    let course = small_course();
    course.run(&[]).expect(
        0,
        &[
            "01_echo",
            "0 of 1 solved",
            "Next: 01_echo",
            "lessons/01_echo.md (5 min)",
        ],
    );
}

#[test]
fn a_solved_exercise_stays_solved() {
    let course = small_course();
    course.solve_with(course.reference());
    course
        .run(&[])
        .expect(0, &["1 of 1 solved", "The only exercise is solved"]);
    course.run(&["list"]).expect(0, &["1 of 1 solved"]);
    let again = course.run(&["check", "echo", "--format", "json"]).json();
    assert_eq!(
        (&again["exercises"][0]["cached"], &again["score"]),
        (&true.into(), &3.into())
    );
}

#[test]
fn a_pass_leads_on_once_on_the_home_page_and_always_where_it_is_asked_for() {
    let course = small_course();
    let without = course
        .reference()
        .replace("    let _ = sender.join();\n", "");
    course.solve_with(without);
    let leads = [
        "the reference waits for its threads (`join`); yours does not",
        "What else could",
        "Twice as many",
    ];
    course.run(&[]).expect(0, &leads);
    let again = course.run(&[]);
    assert!(!again.stdout.contains(leads[0]), "{again:#?}");
    course.run(&["check", "1"]).expect(0, &leads);
    course.run(&["check", "1", "--format", "json"]).json();
    // Who grades others' work has no question to think about.
    let path = course.source();
    let other = course.run(&["check", "1", "--submission", path.to_str().unwrap()]);
    assert!(!other.stdout.contains(leads[0]), "{other:#?}");
}

#[test]
fn what_is_solved_stays_so_under_another_number() {
    let course = small_course();
    course.solve_with(course.reference());
    course.run(&["check", "1"]).expect(0, &["solved"]);
    for half in ["exercises", "solutions"] {
        let folder = |number| course.path(&format!("{half}/{number}_echo"));
        std::fs::rename(folder("01"), folder("07")).unwrap();
    }
    course
        .run(&["list"])
        .expect(0, &["07_echo", "1 of 1 solved"]);
}

#[test]
fn a_deadlock_is_explained_with_its_lines() {
    let course = small_course();
    let source =
        std::fs::read(course.path("solutions/01_echo/submissions/deadlock/keeps_its_sender.rs"))
            .unwrap();
    course.solve_with(source);
    course.run(&[]).expect(
        1,
        &[
            "deadlock",
            "src/lib.rs:11",
            "`tx`, created at line 5",
            "help",
            "hint 1",
        ],
    );
}

#[test]
fn the_command_that_is_shown_replays_what_is_shown() {
    let course = small_course();
    let source =
        std::fs::read(course.path("solutions/01_echo/submissions/deadlock/keeps_its_sender.rs"))
            .unwrap();
    course.solve_with(source);
    let said = course.run(&["check", "1"]);
    let (_, command) = said.stdout.split_once("all of it: ").unwrap();
    let command = command.lines().next().unwrap();
    let args = command.strip_prefix("cargo run -p grader -- ").unwrap();
    let args: Vec<&str> = args.split(' ').collect();
    let name = args.last().unwrap().replace('_', " ");
    let title = format!("what happened ({name})");
    said.expect(1, &[&title]);
    course.run(&args).expect(1, &[&name, "error[deadlock]"]);
}

#[test]
fn a_run_is_drawn_in_the_machine_form_and_never_over_the_source() {
    let course = small_course();
    course.solve_with(course.reference());
    let json = course.run(&["chart", "1", "--format", "json"]).json();
    assert_eq!(json["schema"], "message-passing/chart/v1");
    assert_eq!(json["slug"], "01_echo");
    assert!(json["chart"]["events"].is_array(), "{json}");
    let source = course.source();
    course
        .run(&["chart", "1", "--svg", source.to_str().unwrap()])
        .expect(2, &["is the code itself"]);
    assert_eq!(std::fs::read_to_string(source).unwrap(), course.reference());
}

#[test]
fn what_does_not_compile_is_not_replayed() {
    let course = small_course();
    course.solve_with("pub fn echo() { let x: u8 = \"a\"; }\n");
    course
        .run(&["replay", "1", "--seed", "1"])
        .expect(2, &["refuses the file", "check 01_echo` shows why"]);
    course
        .run(&["chart", "1"])
        .expect(2, &["check 01_echo` shows why"]);
}

#[test]
fn a_named_stub_is_graded_and_an_unnamed_one_is_not() {
    let course = small_course();
    let named = course.run(&["check", "1", "--format", "json"]);
    assert_eq!(named.verdict().0, "wrong_answer");
    let unnamed = course.run(&["check", "--format", "json"]);
    assert_eq!(unnamed.verdict(), ("not_run".to_owned(), 0, vec![]));
}

#[test]
fn a_compile_error_shows_the_learners_lines_and_the_compilers_words() {
    let course = small_course();
    let said = course
        .solve_with("pub fn echo() { let x: u8 = \"a\"; }\n")
        .run(&[]);
    said.expect(
        1,
        &[
            "does not compile",
            "error[E0308]",
            "exercises/01_echo/src/lib.rs:1:29",
        ],
    );
}

#[test]
fn hints_come_one_by_one() {
    let course = small_course();
    let first = course.run(&["hint", "1"]);
    first.expect(0, &["hint 1 of 3", "First hint."]);
    assert!(!first.stdout.contains("Second"), "{first:?}");
    course.run(&["hint"]).expect(0, &["Second hint."]);
    course.run(&["hint"]).expect(0, &["Third hint."]);
    course
        .run(&["hint"])
        .expect(0, &["That was the last hint."]);
}

#[test]
fn reset_keeps_the_learners_file_and_asks_nobody_who_is_not_there() {
    let course = small_course();
    course.solve_with("// mine\n");
    course.run(&["reset", "1"]).expect(2, &["--yes"]);
    assert_eq!(
        std::fs::read_to_string(course.source()).unwrap(),
        "// mine\n"
    );
    course
        .run(&["reset", "1", "--yes"])
        .expect(0, &["the stub again", "lib.1.rs.bk"]);
    assert_eq!(
        std::fs::read_to_string(course.path("exercises/01_echo/src/lib.1.rs.bk")).unwrap(),
        "// mine\n"
    );
    course
        .run(&["reset", "1", "--yes"])
        .expect(0, &["is the stub already"]);
}

#[test]
fn the_reference_is_shown_only_after_solving() {
    let course = small_course();
    course
        .run(&["diff", "1"])
        .expect(2, &["not solved yet", "--spoil"]);
    course
        .run(&["diff", "1", "--spoil"])
        .expect(0, &["-    todo!", "+    let (tx, rx) = mpsc::channel();"]);
    course.solve_with(course.reference().replace("Reference", "My"));
    course.run(&[]).expect(0, &[]);
    course
        .run(&["diff", "1"])
        .expect(0, &["-//! My solution.", "+//! Reference solution."]);
}

#[test]
fn a_lesson_is_read_in_the_terminal() {
    small_course().run(&["lesson", "1"]).expect(
        0,
        &[
            "The echo",
            "A word goes out",
            "exercises/01_echo/src/lib.rs",
        ],
    );
}

#[test]
fn a_lesson_is_found_by_its_number_its_name_and_its_exercise() {
    let course = small_course();
    // Lessons and exercises are counted apart.
    let text = std::fs::read_to_string(course.path("lessons/01_echo.md")).unwrap();
    let text = text
        .replace("order: 1", "order: 7")
        .replace("exercises: [01_echo]", "exercises: []");
    std::fs::write(
        course.path("lessons/07_outlook.md"),
        text.replace("The echo", "The outlook"),
    )
    .unwrap();
    for name in ["7", "07", "07_outlook", "outlook", "lessons/07_outlook.md"] {
        course
            .run(&["lesson", name])
            .expect(0, &["lessons/07_outlook.md"]);
    }
    for name in ["1", "echo", "01_echo", "exercises/01_echo"] {
        course
            .run(&["lesson", name])
            .expect(0, &["lessons/01_echo.md"]);
    }
    course
        .run(&["lesson", "8"])
        .expect(2, &["no lesson has the number 8; they go to 7"]);
    course
        .run(&["lesson", "nothing"])
        .expect(2, &["no exercise"]);
}

#[test]
fn a_pipe_gets_no_colours_and_ascii_gets_ascii() {
    let course = small_course();
    let source =
        std::fs::read(course.path("solutions/01_echo/submissions/deadlock/keeps_its_sender.rs"))
            .unwrap();
    course.solve_with(source);
    let output = common::grader(&course.root, &[])
        .env("LANG", "C")
        .output()
        .unwrap();
    let said = common::said(&output);
    said.expect(1, &["deadlock"]);
    assert!(
        said.stdout.is_ascii() && !said.stdout.contains('\x1b'),
        "{said:#?}"
    );
}

#[test]
fn what_a_program_prints_is_shown_once() {
    let course = small_course();
    let said = course.grade_echo(
        "pub fn echo(words: Vec<String>) -> Vec<String> {
            println!(\"heard {} words\", words.len());
            words.into_iter().map(|_| String::new()).collect()
        }",
    );
    let output = said.json()["exercises"][0]["output"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(output, "heard 1 words");
}

#[test]
fn thread_locals_belong_to_their_threads() {
    let course = small_course();
    let said = course.grade_echo(
        "thread_local! { static HEARD: std::cell::Cell<usize> = const { std::cell::Cell::new(0) }; }
         pub fn echo(words: Vec<String>) -> Vec<String> {
            let (tx, rx) = std::sync::mpsc::channel();
            HEARD.set(7);
            std::thread::spawn(move || for word in words {
                HEARD.set(HEARD.get() + 1);
                let _ = tx.send((HEARD.get(), word));
            });
            rx.iter().enumerate().map(|(n, (heard, word))| if heard == n + 1 { word } else { String::new() }).collect()
        }",
    );
    assert_eq!(said.verdict().0, "accepted", "{said:#?}");
}
