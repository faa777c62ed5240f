//! Changes of signatures and types: bounds, receivers, derived traits, a result that nobody computed.

use super::mutant::Family;
use super::walk::{Walk, range};

/// A function: its `self`, and what it returns.
pub fn function(walk: &mut Walk<'_>, signature: &syn::Signature, block: &syn::Block) {
    if let Some(syn::FnArg::Receiver(receiver)) = signature.inputs.first()
        && matches!(walk.text(receiver), "self" | "mut self")
    {
        walk.replace(Family::Types, range(receiver), "&self");
    }
    let returns = !matches!(signature.output, syn::ReturnType::Default);
    if let (true, Some(syn::Stmt::Expr(tail, None))) = (returns, block.stmts.last()) {
        walk.replace(Family::Result, range(tail), "Default::default()");
    }
}

/// An implementation of `Drop` that is not there.
pub fn implementation(walk: &mut Walk<'_>, item: &syn::ItemImpl) {
    let of = item.trait_.as_ref().map(|it| walk.text(&it.0));
    if of == Some("Drop") {
        let told = (&*format!("impl Drop for {}", walk.text(&item.self_ty)), "");
        walk.note(Family::Drop, told, vec![(range(item), String::new())]);
    }
}

/// A type that can be copied.
pub fn structure(walk: &mut Walk<'_>, item: &syn::ItemStruct) {
    let start = match &item.vis {
        syn::Visibility::Inherited => range(&item.struct_token).start,
        seen => range(seen).start,
    };
    let told = (&*format!("struct {}", item.ident), "#[derive(Clone)]");
    walk.note(
        Family::Types,
        told,
        vec![(start..start, "#[derive(Clone)]\n".to_owned())],
    );
    if let syn::Fields::Named(fields) = &item.fields {
        let named: Vec<_> = fields.named.iter().collect();
        for pair in named.windows(2) {
            // Fields are dropped in their order.
            let (one, other) = (walk.text(pair[0]), walk.text(pair[1]));
            let edits = vec![
                (range(pair[0]), other.to_owned()),
                (range(pair[1]), one.to_owned()),
            ];
            let name = |field: &syn::Field| field.ident.as_ref().map(ToString::to_string);
            let (one, other) = (name(pair[0]), name(pair[1]));
            let (one, other) = (one.unwrap_or_default(), other.unwrap_or_default());
            let told = (format!("{one}, {other}"), format!("{other}, {one}"));
            walk.note(Family::Order, (&told.0, &told.1), edits);
        }
    }
}

/// Each bound of a generic parameter, one after the other.
pub fn bounds(walk: &mut Walk<'_>, generics: &syn::Generics) {
    for parameter in generics.type_params() {
        without(walk, walk.text(&parameter.ident), &parameter.bounds);
    }
    let clause = generics.where_clause.iter();
    for predicate in clause.flat_map(|clause| &clause.predicates) {
        if let syn::WherePredicate::Type(predicate) = predicate {
            let whose = walk.text(&predicate.bounded_ty).to_owned();
            without(walk, &whose, &predicate.bounds);
        }
    }
}

fn without(
    walk: &mut Walk<'_>,
    whose: &str,
    bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, syn::Token![+]>,
) {
    for (index, bound) in bounds.iter().enumerate() {
        let others = bounds
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != index);
        let others: Vec<&str> = others.map(|(_, other)| walk.text(other)).collect();
        // No bound at all is a bound that all types have.
        let with = if others.is_empty() {
            "Sized".to_owned()
        } else {
            others.join(" + ")
        };
        let told = format!("{whose}: {}", walk.text(bound));
        walk.note(Family::Types, (&told, ""), vec![(range(bounds), with)]);
    }
}
