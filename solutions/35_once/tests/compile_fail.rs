//! The misuses that must not compile, their twins that must, and the lesson that quotes one of them.
//!
//! The grader compares error code and line only. The `.stderr` files are the compiler's words for the
//! lesson; after an update of Rust write them anew:
//! `TRYBUILD=overwrite cargo test -p once --test compile_fail`.

use std::fs;
use std::path::Path;

#[test]
fn misuse_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile_fail/*.rs");
    // The twins are run as well as built, and the simulated `std` works in simulated runs only.
    #[cfg(not(feature = "simulated"))]
    cases.pass("compile_pass/*.rs");
}

#[test]
fn the_lesson_quotes_the_compiler() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kept = fs::read_to_string(here.join("compile_fail/sending_twice_does_not_compile.stderr"));
    let lesson = fs::read_to_string(here.join("../../lessons/18_types_that_forbid_misuse.md"));
    let (kept, lesson) = (kept.unwrap(), lesson.unwrap());
    // The note that follows would show a line of the reference solution.
    let quote = kept.split("\n   |\nnote:").next().unwrap();
    assert!(
        lesson.replace("\r\n", "\n").contains(quote),
        "the lesson does not say:\n{quote}"
    );
}
