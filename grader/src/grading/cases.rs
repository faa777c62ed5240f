//! The tests of an exercise, as the test program lists them.

use check_record::World;
use serde::{Deserialize, Serialize};

use crate::report::CheckKind;

/// One test case: a test function, or one `#[case]` of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The whole name: `hidden::adds_every_number::case_1_no_parts`.
    pub path: String,
    pub kind: CheckKind,
    /// The test function: `adds_every_number`.
    pub function: String,
    /// Where it has something to say.
    pub worlds: Vec<World>,
}

/// The cases that `--list --format terse` printed, their worlds not known yet. Public ones come first:
/// what they show is explained to the learner before anything else.
pub fn listed(output: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = output
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
        .filter_map(case)
        .collect();
    cases.sort_by_key(|case| case.kind != CheckKind::Public);
    cases
}

fn case(path: &str) -> Option<Case> {
    let mut parts = path.split("::");
    let kind = match parts.next()? {
        "hidden" => CheckKind::Hidden,
        "public" => CheckKind::Public,
        _ => return None,
    };
    Some(Case {
        path: path.to_owned(),
        kind,
        function: parts.next()?.to_owned(),
        worlds: Vec::new(),
    })
}

/// The root of a test program: it takes in the test files and states the signatures.
pub fn root(files: &[(&str, &std::path::Path)], constants: &str) -> String {
    let mut root = String::new();
    for (name, path) in files {
        let path = path.display().to_string();
        root.push_str(&format!("#[path = {path:?}]\nmod {name};\n"));
    }
    root.push_str(constants);
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_and_their_cases_are_listed() {
        let cases =
            listed("hidden::adds::case_1_none: test\npublic::two: test\nother: test\n\n1 test\n");
        let found: Vec<_> = cases
            .iter()
            .map(|case| (case.kind, case.function.as_str()))
            .collect();
        assert_eq!(
            found,
            [(CheckKind::Public, "two"), (CheckKind::Hidden, "adds")]
        );
    }
}
