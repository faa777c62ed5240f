//! Whether the submission offers what the tests call, said in the course's words.
//!
//! The check itself is a constant of function-pointer type: unlike a call, it accepts no return type that
//! merely compares equal to the right one.

use syn::spanned::Spanned;
use syn::{Item, ReturnType, Type, Visibility};

use crate::course::manifest::Signature;
use crate::syntax;

/// A source file in which every signature is a constant. It is taken in by the tests.
pub fn constants(name: &str, signatures: &[Signature]) -> String {
    signatures
        .iter()
        .map(|signature| format!("const _: {} = {name}::{};\n", signature.ty, signature.path))
        .collect()
}

/// A library that has nothing but these functions, for tests to be compiled against; `None` if one of them is
/// no plain function of types that are not the submission's own.
pub fn stand_in(signatures: &[Signature]) -> Option<String> {
    // A lifetime that is not seen could not be compared.
    let mut text = String::from("#![deny(elided_lifetimes_in_paths)]\n");
    for Signature { path, ty } in signatures {
        syn::parse_str::<syn::Ident>(path).ok()?;
        let pointer = plain_pointer(ty)?;
        let inputs = pointer.inputs.iter();
        let inputs: Vec<&str> = inputs
            .map(|input| ty.get(input.ty.span().byte_range()))
            .collect::<Option<_>>()?;
        let inputs: String = inputs.iter().map(|ty| format!("_: {ty}, ")).collect();
        let output = match &pointer.output {
            ReturnType::Default => "()",
            ReturnType::Type(_, output) => ty.get(output.span().byte_range())?,
        };
        text.push_str(&format!(
            "#[inline(never)] pub fn {path}({inputs}) -> {output} {{ loop {{}} }}\n"
        ));
    }
    Some(text)
}

/// A type of functions without lifetimes but those of arguments that are references.
fn plain_pointer(ty: &str) -> Option<syn::TypeFnPtr> {
    let pointer: syn::TypeFnPtr = syn::parse_str(ty).ok()?;
    let inner = pointer.inputs.iter().map(|input| match &input.ty {
        Type::Reference(reference) => &*reference.elem,
        other => other,
    });
    let output = match &pointer.output {
        ReturnType::Default => None,
        ReturnType::Type(_, output) => Some(&**output),
    };
    let mut rest = inner.chain(output);
    let is_plain = !ty.contains('\'')
        && pointer.lifetimes.is_none()
        && pointer.unsafety.is_none()
        && pointer.abi.is_none()
        && pointer.variadic.is_none()
        && rest.all(|ty_| {
            ty.get(ty_.span().byte_range())
                .is_some_and(|text| !text.contains('&'))
        });
    is_plain.then_some(pointer)
}

/// Whether a file has each of the functions in the plainest of forms: public, at the top, without anything that
/// changes how it is called and that its symbol does not show.
pub fn are_plain(source: &str, signatures: &[Signature]) -> bool {
    let all = |file: &syn::File| signatures.iter().all(|wanted| is_plain(file, wanted));
    syntax::with_tree(source, all).unwrap_or(false)
}

fn is_plain(file: &syn::File, wanted: &Signature) -> bool {
    // Nothing else is known to leave a call as it is: `track_caller` adds an argument.
    const HARMLESS: [&str; 5] = ["doc", "allow", "expect", "warn", "must_use"];
    let mut functions = file.items.iter().filter_map(|item| match item {
        Item::Fn(function) if function.sig.ident == wanted.path => Some(function),
        _ => None,
    });
    let (Some(function), None) = (functions.next(), functions.next()) else {
        return false;
    };
    let Some(pointer) = plain_pointer(&wanted.ty) else {
        return false;
    };
    let sig = &function.sig;
    // Symbols do not tell lifetimes apart: a reference is seen to be any.
    let alike = |(input, wanted): (&syn::FnArg, &syn::NamedArg)| match (input, &wanted.ty) {
        (syn::FnArg::Typed(input), Type::Reference(_)) => {
            matches!(&*input.ty, Type::Reference(it) if it.lifetime.is_none())
        }
        (syn::FnArg::Typed(_), _) => true,
        (syn::FnArg::Receiver(_), _) => false,
    };
    matches!(function.vis, Visibility::Public(_))
        && (function.attrs.iter()).all(|it| HARMLESS.iter().any(|name| it.path().is_ident(name)))
        && sig.asyncness.is_none()
        && sig.variadic.is_none()
        && sig.generics.params.is_empty()
        && sig.generics.where_clause.is_none()
        && sig.inputs.len() == pointer.inputs.len()
        && sig.inputs.iter().zip(&pointer.inputs).all(alike)
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
    let written = one_line(written);
    let ty = &wanted.ty;
    if wanted.path == name {
        return Some(format!(
            "`{written}` does not fit: the tests call it as `{ty}`"
        ));
    }
    // Without the arguments, a function of one kind would seem to have the very type that is asked for.
    let generic = function.sig.generics.type_params().next().is_some();
    Some(format!(
        "`{written}` does not fit: the tests call it as `{}`, of type `{ty}`{}",
        wanted.path,
        if generic {
            ""
        } else {
            "; it must be generic, for they call it with other types, too"
        }
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
    fn a_generic_function_is_told_with_its_arguments() {
        let wanted = Signature {
            path: "run::<u64>".into(),
            ty: "fn(fn() -> u64)".into(),
        };
        let one_kind = explain("pub fn run(f: fn() -> u64) {}", &wanted).unwrap();
        assert!(
            one_kind.contains("as `run::<u64>`, of type `fn(fn() -> u64)`; it must be generic"),
            "{one_kind}"
        );
        let bounded = explain("pub fn run<T: Copy>(f: T) {}", &wanted).unwrap();
        assert!(bounded.ends_with("of type `fn(fn() -> u64)`"), "{bounded}");
    }

    #[test]
    fn a_stand_in_has_the_functions_and_no_hidden_lifetimes() {
        let of = |path: &str, ty: &str| {
            let (path, ty) = (path.to_owned(), ty.to_owned());
            stand_in(&[Signature { path, ty }])
        };
        let text = of("f", "fn(&Vec<u8>, fn(u8) -> u8) -> Result<u8, String>").unwrap();
        assert!(
            text.contains("pub fn f(_: &Vec<u8>, _: fn(u8) -> u8, ) -> Result<u8, String> {"),
            "{text}"
        );
        assert!(of("f", "fn()").is_some());
        for (path, ty) in [
            ("T::f", "fn()"),
            ("f::<u8>", "fn(u8)"),
            ("f", "u8"),
            ("f", "unsafe fn()"),
            ("f", "extern \"C\" fn()"),
            ("f", "fn(&'static u8)"),
            ("f", "fn(Vec<&u8>)"),
            ("f", "fn(&u8) -> &u8"),
        ] {
            assert!(of(path, ty).is_none(), "{path}: {ty}");
        }
    }

    #[test]
    fn only_a_function_without_any_extras_is_plain() {
        let wanted = |ty: &str| Signature {
            path: "f".into(),
            ty: ty.into(),
        };
        let plain = |source: &str, ty: &str| are_plain(source, &[wanted(ty)]);
        assert!(plain(
            "/// Says.\n#[must_use]\npub fn f(a: u8) -> u8 { a }",
            "fn(u8) -> u8"
        ));
        assert!(plain("pub fn f(a: &u8) {}", "fn(&u8)"));
        for source in [
            "fn f(a: &u8) {}",
            "pub(crate) fn f(a: &u8) {}",
            "mod m { pub fn f(a: &u8) {} }",
            "pub fn f(a: &'static u8) {}",
            "type R = &'static u8; pub fn f(a: R) {}",
            "pub fn f<T>(a: &T) {}",
            "pub fn f<'a>(a: &'a u8) {}",
            "pub async fn f(a: &u8) {}",
            "#[track_caller] pub fn f(a: &u8) {}",
            "#[inline] pub fn f(a: &u8) {}",
            "#[cfg(all())] pub fn f(a: &u8) {}",
            "#[cfg(any())] pub fn f(a: &u8) {} fn f(a: &u8) {}",
            "pub fn f(a: &u8, b: u8) {}",
            "make!(f);",
            "pub use m::f;",
        ] {
            assert!(!plain(source, "fn(&u8)"), "{source}");
        }
    }

    #[test]
    fn each_signature_becomes_a_constant() {
        assert_eq!(
            constants("till", &[wanted()]),
            "const _: fn(u8) -> u8 = till::sum;\n"
        );
    }
}
