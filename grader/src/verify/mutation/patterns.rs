//! Changes of what an error means: `Timeout` for `Disconnected`, one arm for both, `Err` for `Ok`.

use std::ops::Range;

use syn::visit::{self, Visit};
use syn::{Expr, Pat};

use super::mutant::Family;
use super::walk::{Walk, range};

/// Names that are taken for each other.
const PAIRS: [(&str, &str); 5] = [
    ("Timeout", "Disconnected"),
    ("Empty", "Disconnected"),
    ("Full", "Disconnected"),
    ("Ok", "Err"),
    ("Some", "None"),
];

/// The arms of a `match`: two names in each other's place, and one arm that takes all errors.
pub fn arms(walk: &mut Walk<'_>, expr: &syn::ExprMatch) {
    let all: Vec<Vec<(String, Range<usize>)>> =
        expr.arms.iter().map(|arm| names(&arm.pat)).collect();
    for (one, other) in PAIRS {
        let has = |arm: &[(String, Range<usize>)], name: &str| arm.iter().any(|it| it.0 == name);
        // Where an arm takes both they are the same to it.
        let apart = |arm: &&Vec<_>| has(arm, one) != has(arm, other);
        let of = |name: &str| -> Vec<Range<usize>> {
            let named = all.iter().filter(apart).flatten().filter(|it| it.0 == name);
            named.map(|it| it.1.clone()).collect()
        };
        let (ones, others) = (of(one), of(other));
        if ones.is_empty() || others.is_empty() {
            continue;
        }
        let to_other = ones.into_iter().map(|range| (range, other.to_owned()));
        let to_one = others.into_iter().map(|range| (range, one.to_owned()));
        let told = (format!("{one}, {other}"), format!("{other}, {one}"));
        walk.note(
            Family::Meaning,
            (&told.0, &told.1),
            to_other.chain(to_one).collect(),
        );
    }
    for (index, arm) in expr.arms.iter().enumerate() {
        let text = walk.text(&arm.pat);
        // With no such arm after it, it takes no more than it did.
        let mut later = expr.arms[index + 1..].iter();
        let takes_more = later.any(|arm| walk.text(&arm.pat).starts_with("Err("));
        if text.starts_with("Err(") && text.contains("::") && takes_more {
            walk.replace(Family::Meaning, range(&arm.pat), "Err(_)");
        }
        // What an arm does that does something.
        if let Expr::Block(block) = &*arm.body
            && !block.block.stmts.is_empty()
        {
            let told = format!("{} => {}", walk.text(&arm.pat), walk.text(&arm.body));
            walk.note(
                Family::Statement,
                (&told, ""),
                vec![(range(&arm.body), "{}".to_owned())],
            );
        }
    }
}

/// A pattern of an `if let`, `while let` or `let … else`.
pub fn alone(walk: &mut Walk<'_>, pattern: &Pat) {
    for (name, range) in names(pattern) {
        for (one, other) in PAIRS {
            let with = match () {
                () if name == one => other,
                () if name == other => one,
                () => continue,
            };
            let told = format!("let {}", walk.text(pattern));
            let after = told.replacen(&name, with, 1);
            let edits = vec![(range.clone(), with.to_owned())];
            walk.note(Family::Meaning, (&told, &after), edits);
        }
    }
}

/// The last names of the paths in a pattern.
fn names(pattern: &Pat) -> Vec<(String, Range<usize>)> {
    struct Names(Vec<(String, Range<usize>)>);
    impl<'ast> Visit<'ast> for Names {
        fn visit_path(&mut self, path: &'ast syn::Path) {
            if let Some(last) = path.segments.last() {
                self.0.push((last.ident.to_string(), range(&last.ident)));
            }
            visit::visit_path(self, path);
        }

        fn visit_pat_ident(&mut self, ident: &'ast syn::PatIdent) {
            // `None` looks like a name that is bound.
            self.0.push((ident.ident.to_string(), range(&ident.ident)));
        }
    }
    let mut names = Names(Vec::new());
    names.visit_pat(pattern);
    names.0
}
