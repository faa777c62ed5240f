//! The words after a fence: what a block is, and so what is asked of it.

use check_record::FindingKind;

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    Program(Kind),
    Shown(Shown),
    /// The compiler's words on a case of an exercise: slug and name of the case.
    Case(String, String),
    /// Part of a program, or of anything else; a comment says why.
    Fragment,
    /// What is typed.
    Console,
    Toml,
}

/// What a program is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It ends with code 0, and nothing is found in it.
    Runs,
    /// The same, only with real threads: a comment says why.
    RunsNatively,
    /// Its `main` panics.
    Panics,
    /// `explain` tells this.
    Finds(FindingKind),
    /// It does not compile, with these codes and no others.
    Refused(Vec<String>),
}

impl Kind {
    /// Whether it is run with real threads, too: what would hang there is not.
    pub fn runs_natively(&self) -> bool {
        use FindingKind::{LeakedThread, LostMessages, PanickedThread};
        match self {
            Self::Runs | Self::RunsNatively | Self::Panics => true,
            Self::Finds(kind) => matches!(kind, LostMessages | LeakedThread | PanickedThread),
            Self::Refused(_) => false,
        }
    }

    pub fn is_simulated(&self) -> bool {
        matches!(self, Self::Runs | Self::Panics | Self::Finds(_))
    }
}

/// What is shown of the program before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// All that it prints, in every schedule.
    Output,
    /// All that it prints in some schedule.
    Sometimes,
    /// The sequence chart of a run.
    Chart,
    /// Part of what `explain` says.
    Explain,
    /// Part of what the compiler says.
    Compiler,
    /// Part of what it writes to standard error.
    Stderr,
}

const RUST: &str =
    "`rust` stands alone or with `compile_fail,CODE`, `finds=KIND`, `panics`, `native` or `ignore`";
const TEXT: &str = "`text` stands alone or with `sometimes`, `chart`, `explain`, `compiler`, `compiler=EXERCISE/CASE`, `stderr` or `ignore`";

/// What the words say, or what is wrong with them.
pub fn read(info: &str) -> Result<Word, String> {
    let words: Vec<&str> = info.split(',').collect();
    match words[..] {
        ["rust", ref rest @ ..] => rust(rest).ok_or_else(|| format!("`{info}`: {RUST}")),
        ["text", ref rest @ ..] => text(rest).ok_or_else(|| format!("`{info}`: {TEXT}")),
        ["console"] => Ok(Word::Console),
        ["toml"] => Ok(Word::Toml),
        [""] => Err("a block says what it is: `rust`, `text`, `console`, `toml`".to_owned()),
        _ => Err(format!(
            "`{info}`: a block is `rust`, `text`, `console` or `toml`"
        )),
    }
}

fn rust(words: &[&str]) -> Option<Word> {
    Some(match words {
        [] => Word::Program(Kind::Runs),
        ["native"] => Word::Program(Kind::RunsNatively),
        ["panics"] => Word::Program(Kind::Panics),
        ["ignore"] => Word::Fragment,
        ["compile_fail", codes @ ..] if !codes.is_empty() && codes.iter().all(|it| is_code(it)) => {
            let codes = codes.iter().map(|&code| code.to_owned());
            Word::Program(Kind::Refused(codes.collect()))
        }
        [finds] => Word::Program(Kind::Finds(finding(finds.strip_prefix("finds=")?)?)),
        _ => return None,
    })
}

fn text(words: &[&str]) -> Option<Word> {
    Some(match words {
        [] => Word::Shown(Shown::Output),
        ["sometimes"] => Word::Shown(Shown::Sometimes),
        ["chart"] => Word::Shown(Shown::Chart),
        ["explain"] => Word::Shown(Shown::Explain),
        ["compiler"] => Word::Shown(Shown::Compiler),
        ["stderr"] => Word::Shown(Shown::Stderr),
        ["ignore"] => Word::Fragment,
        [case] => {
            let (slug, name) = case.strip_prefix("compiler=")?.split_once('/')?;
            Word::Case(slug.to_owned(), name.to_owned())
        }
        _ => return None,
    })
}

/// `E0382`.
pub fn is_code(word: &str) -> bool {
    let digits = word.strip_prefix('E');
    digits.is_some_and(|it| it.len() == 4 && it.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The kind of that name.
pub fn finding(name: &str) -> Option<FindingKind> {
    serde_json::from_value(name.into()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_say_what_is_asked_of_a_block() {
        let codes = vec!["E0382".to_owned(), "E0277".to_owned()];
        for (info, word) in [
            ("rust", Word::Program(Kind::Runs)),
            (
                "rust,compile_fail,E0382,E0277",
                Word::Program(Kind::Refused(codes)),
            ),
            (
                "rust,finds=busy_wait",
                Word::Program(Kind::Finds(FindingKind::BusyWait)),
            ),
            ("text,chart", Word::Shown(Shown::Chart)),
            (
                "text,compiler=35_once/twice",
                Word::Case("35_once".into(), "twice".into()),
            ),
            ("text,ignore", Word::Fragment),
        ] {
            assert_eq!(read(info), Ok(word));
        }
    }

    #[test]
    fn other_words_are_refused() {
        for info in [
            "",
            "rs",
            "rust,no_run",
            "rust,compile_fail",
            "rust,compile_fail,382",
            "rust,finds=deadlok",
            "rust,panics,ignore",
            "text,charts",
            "text,compiler=35_once",
        ] {
            assert!(read(info).is_err(), "{info}");
        }
    }
}
