//! Whether the submission offers what the tests call, said in the course's words.
//!
//! The check itself is a constant of function-pointer type: unlike a call, it accepts no return type that
//! merely compares equal to the right one.

use syn::spanned::Spanned;
use syn::{Item, Visibility};

use crate::course::manifest::Signature;
use crate::syntax;

/// A source file in which every signature is a constant. It is taken in by the tests.
pub fn constants(name: &str, signatures: &[Signature]) -> String {
    signatures
        .iter()
        .map(|signature| format!("const _: {} = {name}::{};\n", signature.ty, signature.path))
        .collect()
}

/// What is wrong with the submission's function, if the syntax shows it.
pub fn explain(source: &str, wanted: &Signature) -> Option<String> {
    syntax::with_tree(source, |file| explained(file, source, wanted)).flatten()
}

fn explained(file: &syn::File, source: &str, wanted: &Signature) -> Option<String> {
    let name = wanted.path.split("::").next().unwrap_or(&wanted.path);
    let mut functions = file.items.iter().filter_map(|item| match item {
        Item::Fn(function) if function.sig.ident == name => Some(function),
        _ => None,
    });
    let Some(function) = functions.next_back() else {
        // A method, or a name that is brought in by `use`: the compiler knows, the syntax does not.
        let mentioned = wanted.path.contains("::") || exported(file, name);
        return (!mentioned)
            .then(|| format!("`{name}` is missing: the tests call a function of this name"));
    };
    if !matches!(function.vis, Visibility::Public(_)) {
        return Some(format!("`{name}` is private: write `pub fn {name}`"));
    }
    let written = source.get(function.sig.span().byte_range()).unwrap_or(name);
    Some(format!(
        "`{}` does not fit: the tests call it as `{}`",
        one_line(written),
        wanted.ty
    ))
}

/// Whether something of this name is public by other means than a function.
fn exported(file: &syn::File, name: &str) -> bool {
    file.items.iter().any(|item| match item {
        Item::Use(item) => matches!(item.vis, Visibility::Public(_)),
        Item::Const(item) => item.ident == name,
        Item::Static(item) => item.ident == name,
        Item::Macro(_) => true,
        _ => false,
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted() -> Signature {
        Signature {
            path: "sum".into(),
            ty: "fn(u8) -> u8".into(),
        }
    }

    #[test]
    fn a_missing_and_a_private_function_are_named() {
        assert!(
            explain("pub fn mus() {}", &wanted())
                .unwrap()
                .contains("`sum` is missing")
        );
        assert!(
            explain("fn sum() {}", &wanted())
                .unwrap()
                .contains("pub fn sum")
        );
        let unfit = explain(
            "/// Adds.\npub fn sum(a: u8,\n  b: u8) -> u16 { 0 }",
            &wanted(),
        )
        .unwrap();
        assert!(
            unfit.contains("`fn sum(a: u8, b: u8) -> u16`") && unfit.contains("`fn(u8) -> u8`"),
            "{unfit}"
        );
    }

    #[test]
    fn each_signature_becomes_a_constant() {
        assert_eq!(
            constants("till", &[wanted()]),
            "const _: fn(u8) -> u8 = till::sum;\n"
        );
    }
}
