use check_kit::{check_eq, everywhere};
use pass::{Stamp, issue};
use rstest::rstest;

#[rstest]
fn two_and_two() {
    everywhere(|| check_eq!(issue(vec![2, 2]).show(), Stamp(4), "the pass for 2 and 2"));
}
