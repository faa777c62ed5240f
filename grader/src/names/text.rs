//! Expressions as the few words that name them.

use proc_macro2::Span;
use syn::{Expr, Member, Path};

use super::sink::fit;

/// Calls that lead from a container to what is in it.
const OPENING: [&str; 10] = [
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "by_ref",
    "expect",
    "lock",
    "read",
    "unwrap",
    "write",
];

/// A variable, a field, an element: what a person would call the value by. `rx.lock().unwrap()` is `rx`.
pub fn simple(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) if path.qself.is_none() => of_path(&path.path),
        Expr::Field(field) => {
            let base = simple(&field.base)?;
            match &field.member {
                Member::Named(name) => fit(format!("{base}.{name}")),
                Member::Unnamed(index) => fit(format!("{base}.{}", index.index)),
            }
        }
        Expr::Index(index) => {
            let base = simple(&index.expr)?;
            match &*index.index {
                Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Int(number),
                    ..
                }) => fit(format!("{base}[{number}]")),
                Expr::Path(path) => fit(format!("{base}[{}]", of_path(&path.path)?)),
                _ => None,
            }
        }
        Expr::Paren(inner) => simple(&inner.expr),
        Expr::Group(inner) => simple(&inner.expr),
        Expr::Reference(inner) => simple(&inner.expr),
        Expr::Unary(inner) if matches!(inner.op, syn::UnOp::Deref(_)) => simple(&inner.expr),
        Expr::Try(inner) => simple(&inner.expr),
        Expr::MethodCall(call) if OPENING.contains(&call.method.to_string().as_str()) => {
            simple(&call.receiver)
        }
        _ => None,
    }
}

/// A path as written, without what stands in angle brackets.
pub fn of_path(path: &Path) -> Option<String> {
    let mut text = String::new();
    for segment in &path.segments {
        if !text.is_empty() {
            text.push_str("::");
        }
        text = fit(text + &segment.ident.to_string())?;
    }
    fit(text)
}

/// Line and column of a place, both counted from 1; the column in characters.
pub fn position(span: Span) -> (u32, u32) {
    let start = span.start();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    (count(start.line), count(start.column + 1))
}

/// The line of a place.
pub fn line(span: Span) -> u32 {
    position(span).0
}
