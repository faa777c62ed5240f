//! A page: its programs, what is shown of each, and what is wrong with the page itself.

use std::ops::Range;
use std::path::PathBuf;

use super::blocks::{self, Block, Item, What};
use super::words::{self, Kind, Shown, Word};

/// A Markdown file of the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub path: PathBuf,
    pub text: String,
    pub items: Vec<Item>,
    pub programs: Vec<Program>,
    pub cases: Vec<Case>,
    /// What is wrong, by line.
    pub faults: Vec<Fault>,
}

/// A line, and what is wrong there.
pub type Fault = (usize, String);

/// A program of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    pub line: usize,
    pub source: String,
    pub kind: Kind,
    pub parts: Vec<Part>,
}

/// A block that shows something of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub line: usize,
    pub shown: Shown,
    pub text: String,
    /// Where the text lies in the page.
    pub range: Range<usize>,
}

/// A block with the compiler's words on a case that must not compile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub slug: String,
    pub name: String,
    pub part: Part,
}

impl Page {
    pub fn new(path: PathBuf, text: String) -> Self {
        let mut page = Self {
            path,
            items: blocks::items(&text),
            text,
            programs: Vec::new(),
            cases: Vec::new(),
            faults: Vec::new(),
        };
        page.read();
        page
    }

    /// How many blocks are checked by what they say.
    pub fn blocks(&self) -> usize {
        let is_block = |item: &&Item| matches!(item.what, What::Block(_));
        self.items.iter().filter(is_block).count()
    }

    fn read(&mut self) {
        // Whether a block of output has a program before it.
        let mut open = false;
        for item in std::mem::take(&mut self.items) {
            let line = item.line;
            match &item.what {
                What::Block(block) => {
                    if let Err(fault) = self.block(line, block, &mut open) {
                        self.faults.push((line, fault));
                    }
                }
                What::Unfenced => self.faults.push((
                    line,
                    "a block of code stands between two lines of ``` that begin at the margin"
                        .to_owned(),
                )),
                _ => {}
            }
            self.items.push(item);
        }
    }

    fn block(&mut self, line: usize, block: &Block, open: &mut bool) -> Result<(), String> {
        let commented = |word: &str| block.comment.as_ref().is_some_and(|it| it.0 == word);
        let part = |shown| Part {
            line,
            shown,
            text: block.text.clone(),
            range: block.range.clone(),
        };
        match words::read(&block.info)? {
            Word::Fragment if !commented("fragment") => {
                *open = false;
                Err(
                    "a fragment says why it is one: `<!-- fragment: reason -->` on the line before"
                        .to_owned(),
                )
            }
            Word::Program(Kind::RunsNatively) if !commented("native") => Err(
                "it says why it cannot be simulated: `<!-- native: reason -->` on the line before"
                    .to_owned(),
            ),
            Word::Fragment => {
                *open = false;
                Ok(())
            }
            Word::Program(kind) => {
                *open = true;
                self.programs.push(Program {
                    line,
                    source: block.text.clone(),
                    kind,
                    parts: Vec::new(),
                });
                Ok(())
            }
            Word::Shown(shown) => {
                let program = self.programs.last_mut().filter(|_| *open);
                let program = program.ok_or(
                    "there is no program before it whose output it could be; commands go into `console`, and what no program says into `text,ignore`",
                )?;
                program.takes(shown)?;
                program.parts.push(part(shown));
                Ok(())
            }
            Word::Case(slug, name) => {
                let part = part(Shown::Compiler);
                self.cases.push(Case { slug, name, part });
                Ok(())
            }
            Word::Toml => match block.text.parse::<toml::Table>() {
                Ok(_) => Ok(()),
                Err(error) => Err(error.message().to_owned()),
            },
            Word::Console => Ok(()),
        }
    }
}

impl Program {
    pub fn shows(&self, shown: Shown) -> bool {
        self.parts.iter().any(|part| part.shown == shown)
    }

    /// Whether that can be shown of it, once more.
    fn takes(&self, shown: Shown) -> Result<(), String> {
        let line = self.line;
        let fits = match shown {
            Shown::Output => !matches!(self.kind, Kind::Refused(_)),
            Shown::Sometimes => self.kind == Kind::Runs,
            Shown::Chart | Shown::Explain => self.kind.is_simulated(),
            Shown::Compiler => true,
            Shown::Stderr => self.kind.runs_natively(),
        };
        if !fits {
            return Err(match self.kind {
                Kind::Refused(_) => format!(
                    "the program of line {line} does not run: the compiler's words go into `text,compiler`"
                ),
                _ => format!("the program of line {line} has nothing of this kind to show"),
            });
        }
        let again = matches!(shown, Shown::Output | Shown::Chart) && self.shows(shown);
        let other = match shown {
            Shown::Output => self.shows(Shown::Sometimes),
            Shown::Sometimes => self.shows(Shown::Output),
            _ => false,
        };
        if again || other {
            return Err(format!(
                "the output of the program of line {line} is shown already; commands go into `console`, and what no program says into `text,ignore`"
            ));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Page {
        Page::new("lessons/01_x.md".into(), text.to_owned())
    }

    #[test]
    fn what_follows_a_program_is_its_own() {
        let page = page(
            "```rust\nfn main() {}\n```\n\nIt prints:\n\n```text\nx\n```\n\n```text,chart\n```\n",
        );
        let shown: Vec<_> = page.programs[0]
            .parts
            .iter()
            .map(|part| part.shown)
            .collect();
        assert_eq!(shown, [Shown::Output, Shown::Chart]);
        assert_eq!(page.faults, []);
        assert_eq!(page.blocks(), 3);
    }

    #[track_caller]
    fn check_fault(text: &str, line: usize, part: &str) {
        let faults = page(text).faults;
        assert!(
            faults.len() == 1 && faults[0].0 == line && faults[0].1.contains(part),
            "{faults:?}"
        );
    }

    #[test]
    fn what_shows_nothing_is_a_fault() {
        check_fault("```text\nx\n```\n", 1, "no program before it");
        check_fault("```rust,ignore\nlet x;\n```\n", 1, "fragment");
        check_fault(
            "<!-- fragment: x -->\n```rust,ignore\nlet x;\n```\n```text\nx\n```\n",
            5,
            "no program before it",
        );
        check_fault(
            "```rust,compile_fail,E0382\n```\n```text,chart\n```\n",
            3,
            "line 1",
        );
        check_fault("```rust\n```\n```text\n```\n```text\n```\n", 5, "already");
        check_fault("```rust,native\n```\n", 1, "<!-- native");
        check_fault("a\n\n    let x;\n", 3, "margin");
        check_fault("```toml\na =\n```\n", 1, "");
    }
}
