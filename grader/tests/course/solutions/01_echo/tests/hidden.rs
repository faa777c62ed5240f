use check_kit::{check_eq, everywhere};
use echo::echo;
use rstest::rstest;

#[rstest]
#[case::none(0)]
#[case::some(3)]
fn echoes_every_word(#[case] count: usize) {
    everywhere(|| {
        let words: Vec<String> = (0..count).map(|number| format!("word {number}")).collect();
        check_eq!(echo(words.clone()), words, "the echo of {count} words");
    });
}
