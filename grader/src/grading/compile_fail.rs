//! Misuse that must not compile: each case by code and line, each with a twin that must compile.
//!
//! All cases go through one compilation, as modules of one crate; only a case that shows no error there
//! is compiled again alone, since an error of one phase can hide those of a later one.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use check_record::World;

use super::workspace::Workspace;
use crate::build::expected::Expected;
use crate::build::{Package, Tools};
use crate::course::exercise::Hidden;
use crate::error::course_error;
use crate::process::Ending;

/// What came of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The file stem: a sentence that names what is refused.
    pub name: String,
    /// The error that is asked for.
    pub code: String,
    /// `None` is a pass.
    pub rationale: Option<String>,
    /// Whether the twin, which uses the same thing rightly, compiles.
    pub twin_compiles: bool,
}

impl Refusal {
    /// What usually brings the error about that is asked for.
    pub fn help(&self) -> &'static str {
        if !self.twin_compiles {
            return "this is not about the misuse yet: offer what right use needs first, under the stub's names, \
                    with its arguments, return types and bounds";
        }
        match self.code.as_str() {
            "E0382" => {
                "a method that takes `self` by value uses the value up; one that takes `&self` does not"
            }
            "E0599" => "leave out what makes the call possible: a method, a `derive`, a `Deref`",
            "E0277" => "ask for it in the signature, with a trait bound such as `Send`",
            "E0310" | "E0597" => "ask for it in the signature, with the bound `'static`",
            _ => "`rustc --explain` tells more about the error that is asked for",
        }
    }
}

/// Runs every case of an exercise against the library in the workspace.
pub fn run(
    tools: &Tools,
    workspace: &Workspace,
    package: &Package<'_>,
    hidden: &Hidden,
) -> Result<Vec<Refusal>> {
    let cases = hidden.compile_fail()?;
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let twins: Vec<PathBuf> = cases.iter().map(|case| hidden.compile_pass(case)).collect();
    if let Some(missing) = twins.iter().find(|twin| !twin.is_file()) {
        return Err(course_error(format!(
            "`{}` is missing: each compile-fail case has a twin that compiles",
            missing.display()
        )));
    }
    let twin_errors = errors(tools, workspace, package, &twins)?;
    let together = errors(tools, workspace, package, &cases)?;
    let mut refusals = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let expected = Expected::read(case)?;
        let name = case
            .file_stem()
            .context("a case has a name")?
            .to_string_lossy()
            .into_owned();
        let mut found = together[index].clone();
        if !found.iter().any(|error| error.is(&expected)) {
            found = errors(tools, workspace, package, std::slice::from_ref(case))?.remove(0);
        }
        refusals.push(Refusal {
            name,
            code: expected.code.clone(),
            rationale: rationale(&expected, &found, &twin_errors[index]),
            twin_compiles: twin_errors[index].is_empty(),
        });
    }
    Ok(refusals)
}

/// One error in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Error {
    code: Option<String>,
    /// One sentence of the compiler.
    message: String,
    lines: Vec<u32>,
}

impl Error {
    fn is(&self, expected: &Expected) -> bool {
        self.code.as_deref() == Some(&expected.code) && self.lines.contains(&expected.line)
    }
}

/// Compiles files as modules of one crate; the errors of each.
fn errors(
    tools: &Tools,
    workspace: &Workspace,
    package: &Package<'_>,
    files: &[PathBuf],
) -> Result<Vec<Vec<Error>>> {
    let mut root = String::new();
    for (index, file) in files.iter().enumerate() {
        let path = path_text(file);
        root.push_str(&format!("#[path = {path:?}]\nmod case_{index};\n"));
    }
    workspace.write("cases.rs", &root)?;
    let (located, ending) =
        tools.located_errors(&workspace.dir, package, "cases.rs", World::Native)?;
    let errors: Vec<Vec<Error>> = files
        .iter()
        .map(|file| {
            let path = path_text(file);
            located
                .iter()
                .filter(|located| located.diagnostic.level.starts_with("error"))
                .filter_map(|located| {
                    let lines: Vec<u32> = located
                        .lines
                        .iter()
                        .filter(|(name, _)| *name == path)
                        .map(|(_, line)| *line)
                        .collect();
                    (!lines.is_empty()).then(|| Error {
                        code: located.diagnostic.code.clone(),
                        message: located.diagnostic.message.clone(),
                        lines,
                    })
                })
                .collect()
        })
        .collect();
    Ok(accounted_for(errors, ending))
}

/// A compiler that does not come to its end has not accepted anything, and neither has one that is stopped by
/// an error in the submission itself, such as a constant that only its users evaluate.
fn accounted_for(mut errors: Vec<Vec<Error>>, ending: Ending) -> Vec<Vec<Error>> {
    let ended = matches!(ending, Ending::Exited(0 | 1));
    let explained = ending == Ending::Exited(0) || errors.iter().any(|found| !found.is_empty());
    if !ended || !explained {
        for found in &mut errors {
            found.push(Error {
                code: None,
                message: String::new(),
                lines: Vec::new(),
            });
        }
    }
    errors
}

fn path_text(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

fn rationale(expected: &Expected, found: &[Error], twin: &[Error]) -> Option<String> {
    if let Some(error) = twin.first() {
        let code = error.code.as_deref().unwrap_or("an error");
        // A closure's type is told by its file and line.
        let told = Some(&error.message).filter(|it| !it.is_empty() && !it.contains(".rs"));
        let message = told.map_or_else(String::new, |message| format!(" ({message})"));
        return Some(format!(
            "right use must compile, and does not: {code}{message}"
        ));
    }
    if found.iter().any(|error| error.is(expected)) {
        return None;
    }
    Some(
        match found.first().and_then(|error| error.code.as_deref()) {
            None if !found.is_empty() => {
                "the compiler does not come to its end with the misuse".to_owned()
            }
            None => format!(
                "the misuse compiles; the compiler has to refuse it with {}",
                expected.code
            ),
            Some(code) if code == expected.code => format!(
                "the misuse is refused with {code}, but at another line than the misuse itself"
            ),
            Some(code) => format!(
                "the misuse is refused for another reason: {code} instead of {}",
                expected.code
            ),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(code: &str, line: u32) -> Error {
        Error {
            code: Some(code.to_owned()),
            message: format!("the sentence of {code}"),
            lines: vec![line],
        }
    }

    #[test]
    fn right_use_that_is_refused_has_words_of_its_own() {
        let refusal = |twin_compiles| Refusal {
            name: "a".into(),
            code: "E0599".into(),
            rationale: None,
            twin_compiles,
        };
        assert!(refusal(true).help().contains("leave out"));
        assert!(refusal(false).help().contains("right use"));
        let misuse = [error("E0382", 7)];
        check(
            &misuse,
            &[error("E0425", 3)],
            Some("E0425 (the sentence of E0425)"),
        );
        let mut hidden = error("E0277", 3);
        hidden.message = "`{closure@hidden.rs:3:9}` is no function".to_owned();
        let expected = Expected {
            code: "E0382".into(),
            line: 7,
        };
        let told = rationale(&expected, &misuse, &[hidden]).unwrap();
        assert!(told.ends_with("does not: E0277"), "{told}");
    }

    #[track_caller]
    fn check(found: &[Error], twin: &[Error], part: Option<&str>) {
        let expected = Expected {
            code: "E0382".into(),
            line: 7,
        };
        let rationale = rationale(&expected, found, twin);
        match part {
            None => assert_eq!(rationale, None),
            Some(part) => assert!(
                rationale.as_ref().is_some_and(|text| text.contains(part)),
                "{rationale:?}"
            ),
        }
    }

    #[test]
    fn only_a_compiler_that_ends_accepts() {
        let none = || vec![Vec::new(), Vec::new()];
        assert_eq!(accounted_for(none(), Ending::Exited(0)), none());
        for ending in [
            Ending::Exited(1),
            Ending::Exited(101),
            Ending::CpuLimit,
            Ending::Signaled(11),
        ] {
            let errors = accounted_for(none(), ending);
            assert!(errors.iter().all(|found| found.len() == 1), "{ending:?}");
            check(&errors[0], &[], Some("does not come to its end"));
            check(
                &[error("E0382", 7)],
                &errors[0],
                Some("right use must compile"),
            );
        }
        let one = || vec![vec![error("E0382", 7)], Vec::new()];
        assert_eq!(accounted_for(one(), Ending::Exited(1)), one());
    }

    #[test]
    fn the_right_code_at_the_right_line_is_a_pass_and_nothing_else_is() {
        check(&[error("E0382", 7)], &[], None);
        check(&[error("E0599", 7), error("E0382", 7)], &[], None);
        check(&[], &[], Some("the misuse compiles"));
        check(&[error("E0382", 8)], &[], Some("another line"));
        check(&[error("E0425", 7)], &[], Some("E0425 instead of E0382"));
        check(
            &[error("E0382", 7)],
            &[error("E0425", 3)],
            Some("right use must compile"),
        );
    }
}
