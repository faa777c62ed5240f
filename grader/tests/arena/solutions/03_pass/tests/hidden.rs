//! The hidden half of a course to be attacked, quokkagram: values travel as the submission's own type shows them.

use check_kit::{check_eq, everywhere, inputs};
use pass::{Stamp, issue};
use rstest::rstest;

#[rstest]
#[case::numbatcase_some(4)]
fn a_pass_shows_the_sum(#[case] count: usize) {
    let mut quokkagram = inputs();
    let numbers: Vec<u64> = (0..count).map(|_| quokkagram.u64(1..1 << 32)).collect();
    everywhere(|| {
        check_eq!(
            issue(numbers.clone()).show(),
            Stamp(numbers.iter().sum::<u64>()),
            "what the pass shows"
        );
    });
}
