//! What a source uses, counted by syntax.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprCall, ExprMethodCall, ItemFn, ItemMod};

use crate::syntax;

/// What was counted. Places in the text count, and not how often they are run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Lines that are neither empty nor a comment.
    pub lines: usize,
    /// Calls, by the last word of what is called: `spawn`, `clone`, `recv`.
    pub calls: BTreeMap<String, usize>,
    /// What `drop` is called on.
    pub dropped: BTreeSet<String>,
}

impl Counts {
    pub fn calls(&self, names: &[&str]) -> usize {
        let count = |name: &&str| self.calls.get(*name).copied().unwrap_or(0);
        names.iter().map(count).sum()
    }
}

/// Counts; nothing of a source that cannot be read.
pub fn of(source: &str) -> Option<Counts> {
    syntax::with_tree(source, |file| {
        let mut counts = Counts {
            lines: lines(source),
            ..Counts::default()
        };
        counts.visit_file(file);
        counts
    })
}

fn lines(source: &str) -> usize {
    let lines = source.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .count()
}

impl<'ast> Visit<'ast> for Counts {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(function) = &*call.func
            && let Some(last) = function.path.segments.last()
        {
            let name = last.ident.to_string();
            if name == "drop" {
                self.dropped.extend(call.args.iter().filter_map(variable));
            }
            *self.calls.entry(name).or_default() += 1;
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        *self.calls.entry(call.method.to_string()).or_default() += 1;
        visit::visit_expr_method_call(self, call);
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if !is_test(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        if !is_test(&function.attrs) {
            visit::visit_item_fn(self, function);
        }
    }
}

/// A variable by its name.
fn variable(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

/// Whether an item is a learner's own test.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        let cfg_test = || {
            attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|it| it == "test")
        };
        path.is_ident("test") || path.is_ident("cfg") && cfg_test()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_counted_by_their_last_word_and_tests_are_not() {
        let counts = of("\
//! A comment.
use std::thread;

fn f(tx: std::sync::mpsc::Sender<u8>) {
    let other = tx.clone();
    // Another one.
    let one = Sender::clone(&tx);
    thread::spawn(move || other.send(1));
    drop(tx); drop((one, 2));
}

#[cfg(test)]
mod tests {
    fn g() { thread::spawn(h); }
}
")
        .unwrap();
        assert_eq!(counts.calls(&["clone"]), 2);
        assert_eq!(
            (counts.calls(&["spawn"]), counts.calls(&["spawn", "send"])),
            (1, 2)
        );
        assert_eq!(counts.dropped, BTreeSet::from(["tx".to_owned()]));
        assert_eq!(of("fn ("), None);
    }
}
