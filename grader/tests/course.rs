//! The course that this repository is: one exercise of it, verified whole. `.ci/run verify` does that with all of it,
//! which takes minutes.

mod common;

#[test]
fn an_exercise_keeps_its_promises() {
    let output = common::grader(common::whole_course(), &["verify", "sum_all"])
        .output()
        .unwrap();
    common::said(&output).expect(0, &["1 exercise", "0 faults"]);
}
