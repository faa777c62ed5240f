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

/// What makes a type more than data: it is used once, or by one thread.
const ENDS: [&str; 4] = ["Sender", "Receiver", "JoinHandle", "PhantomData"];

/// A type with an end of a channel or a thread in it, that can be copied, or is dropped in another order.
pub fn structure(walk: &mut Walk<'_>, item: &syn::ItemStruct) {
    let fields: Vec<_> = item.fields.iter().collect();
    let is_end = |field: &syn::Field| ENDS.iter().any(|end| walk.text(&field.ty).contains(end));
    // What anybody may take apart is plain data.
    let is_closed = |field: &syn::Field| matches!(field.vis, syn::Visibility::Inherited);
    if !fields.iter().all(|field| is_closed(field)) || !fields.iter().any(|field| is_end(field)) {
        return;
    }
    let start = match &item.vis {
        syn::Visibility::Inherited => range(&item.struct_token).start,
        seen => range(seen).start,
    };
    let told = (&*format!("struct {}", item.ident), "#[derive(Clone)]");
    let derived = "#[derive(Clone)]\n".to_owned();
    walk.note(Family::Types, told, vec![(start..start, derived)]);
    if matches!(item.fields, syn::Fields::Named(_)) {
        fields.windows(2).for_each(|pair| exchanged(walk, pair));
    }
}

/// Two fields in each other's place: they are dropped in their order.
fn exchanged(walk: &mut Walk<'_>, pair: &[&syn::Field]) {
    let edits = vec![
        (range(pair[0]), walk.text(pair[1]).to_owned()),
        (range(pair[1]), walk.text(pair[0]).to_owned()),
    ];
    let name = |field: &syn::Field| field.ident.as_ref().map(ToString::to_string);
    let names = pair
        .iter()
        .filter_map(|field| name(field))
        .collect::<Vec<_>>();
    let told = (
        names.join(", "),
        names.iter().rev().cloned().collect::<Vec<_>>().join(", "),
    );
    walk.note(Family::Order, (&told.0, &told.1), edits);
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
