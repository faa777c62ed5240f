//! The course that this repository is, verified: stubs, references and every filed submission.

mod common;

#[test]
fn the_course_keeps_its_promises() {
    let output = common::grader(common::whole_course(), &["verify"])
        .output()
        .unwrap();
    common::said(&output).expect(0, &["0 faults"]);
}
