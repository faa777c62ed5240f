use check_kit::{check_eq, everywhere};
use open::total;
use rstest::rstest;

#[rstest]
fn two_and_two() {
    everywhere(|| check_eq!(total(vec![vec![2], vec![2]]), 4, "the total of 2 and 2"));
}
