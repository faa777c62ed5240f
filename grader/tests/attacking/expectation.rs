//! `expect.toml`: what an attack is, what special files it needs, and what must come of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// One attack. Its source is `lib.rs` beside the expectation, or is described where git could not hold it.
///
/// In sources and paths `@mark@` is a number that nobody else uses, and `@course@`, `@hidden@`, `@home@`,
/// `@tmp@` and `@canary@` are places that nothing may be read from or written to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attack {
    #[serde(skip)]
    pub name: String,
    #[serde(skip)]
    pub dir: PathBuf,
    /// The kind of attack, as SECURITY.md names it.
    pub kind: String,
    /// What it does.
    #[serde(rename = "about")]
    pub _about: String,
    /// How the source is made, where there is no `lib.rs`.
    pub source: Option<Source>,
    /// Files beside the source: the submission is a folder.
    pub project: Option<Project>,
    pub on: Vec<On>,
}

/// A source that is made.
#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Source {
    /// One piece of text many times.
    Repeated {
        before: String,
        repeat: String,
        times: usize,
        after: String,
    },
    /// So many bytes that are nowhere.
    Sparse {
        sparse: u64,
    },
    /// Bytes in hexadecimal.
    Hex {
        hex: String,
    },
    /// A symbolic link.
    Link {
        link: String,
    },
    /// A file that is there anyway.
    At {
        at: PathBuf,
    },
    Special {
        special: Special,
    },
}

/// What is no regular file that can be read.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Special {
    Missing,
    Folder,
    Pipe,
    Socket,
    Unreadable,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    #[serde(default)]
    pub files: BTreeMap<String, String>,
    /// From the name to where it leads; `.` is the exercise's whole folder.
    #[serde(default)]
    pub links: BTreeMap<String, String>,
}

/// What must come of an attack on one exercise.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct On {
    pub exercise: String,
    /// Several only where each of them is true.
    verdict: OneOrMore,
    /// With no isolation but limits and process groups, where that is different.
    reduced: Option<OneOrMore>,
    /// Only where all attacks are asked for.
    #[serde(default)]
    pub seldom: bool,
    /// The points that are honestly earned.
    #[serde(default)]
    pub score: u64,
    /// Words that the report must hold.
    pub says: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

/// What is promised under an isolation.
pub enum Held {
    Verdicts(Vec<String>),
    /// Without Landlock and seccomp the machine is open to this.
    Nothing,
}

impl On {
    pub fn held(&self, reduced: bool) -> Held {
        let verdict = self.reduced.as_ref().filter(|_| reduced);
        match verdict.unwrap_or(&self.verdict) {
            OneOrMore::One(verdict) if verdict == "not_held" => Held::Nothing,
            OneOrMore::One(verdict) => Held::Verdicts(vec![verdict.clone()]),
            OneOrMore::More(verdicts) => Held::Verdicts(verdicts.clone()),
        }
    }

    /// Whether less isolation leads to another verdict.
    pub fn depends_on_isolation(&self) -> bool {
        self.reduced.is_some()
    }
}

impl Attack {
    pub fn is_about(&self, word: &str) -> bool {
        self.name.contains(word) || self.kind.contains(word)
    }

    pub fn read(dir: &Path) -> Self {
        let path = dir.join("expect.toml");
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let attack: Self =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = dir.file_name().unwrap().to_string_lossy().into_owned();
        Self {
            name,
            dir: dir.to_owned(),
            ..attack
        }
    }
}
