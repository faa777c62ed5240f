//! Mutants of a reference: rejected, declared equivalent, or told.

mod common;

use common::small_course;

const DECLARED: &str = "\
[[mutant]]
id = \"echo: without `let _ = sender.join();`\"
reason = \"it has sent all words, and ends by itself\"

[[mutant]]
id = \"echo: without `heard`\"
reason = \"there is no such mutant\"

[[mutant]]
id = \"Ticket::tear: `self` -> `&self`\"
reason = \"it is rejected\"
";

#[test]
fn mutants_are_rejected_or_declared_with_a_reason_that_holds() {
    let course = small_course();
    std::fs::write(course.path("solutions/01_echo/equivalent.toml"), DECLARED).unwrap();
    course.run(&["verify", "--mutants", "--all"]).expect(
        1,
        &[
            "01_echo: accepted mutant: echo: without `return;`",
            "01_echo: equivalent.toml names no mutant: echo: without `heard`",
            "01_echo: equivalent.toml declares it, and it is rejected: Ticket::tear: `self` -> `&self`",
            "(1 equivalent, ",
        ],
    );
}
