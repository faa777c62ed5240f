use check_kit::{check_eq, everywhere};
use echo::echo;
use rstest::rstest;

#[rstest]
fn one_word() {
    everywhere(|| check_eq!(echo(vec!["hey".into()]), ["hey"], "the echo of one word"));
}
