//! Attributes: which of them are refused, also inside others, and which items are for tests alone.

use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Attribute, Expr, ImplItem, Item, Meta, Token, TraitItem};

use super::sight::Sight;
use super::{Permission, rules, tokens};

impl Sight<'_> {
    pub(super) fn attribute(&mut self, meta: &Meta) {
        let name = name(meta);
        let within = match meta {
            Meta::Path(_) => None,
            Meta::NameValue(it) => {
                self.visit_expr(&it.value);
                None
            }
            Meta::List(list) => Some(&list.tokens),
        };
        if let Some(permission) = rules::attribute(&name) {
            self.refuse(permission, &format!("#[{name}]"), meta.path().span());
        } else if name == "unsafe" {
            self.refuse(Permission::Unsafe, "unsafe", meta.path().span());
        }
        let Some(within) = within.filter(|_| name == "cfg_attr" || name == "unsafe") else {
            return;
        };
        let metas = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(within.clone());
        let Ok(metas) = metas else {
            let trees = tokens::trees(within.clone());
            self.inside(None, |sight| sight.scan(&trees));
            return;
        };
        let mut metas = metas.iter();
        // The first of `cfg_attr` is the condition, and never holds where it is `test`.
        if name == "cfg_attr" && metas.next().is_some_and(|it| it.path().is_ident("test")) {
            return;
        }
        metas.for_each(|meta| self.attribute(meta));
    }
}

fn name(meta: &Meta) -> String {
    let last = meta.path().segments.last();
    last.map(|segment| segment.ident.unraw().to_string())
        .unwrap_or_default()
}

/// Whether what has these attributes is never a part of what is graded: `#[cfg(test)]`, and no other way.
pub fn only_for_tests(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| is_only_for_tests(&attribute.meta))
}

pub fn is_only_for_tests(meta: &Meta) -> bool {
    let Meta::List(list) = meta else { return false };
    list.path.is_ident("cfg") && list.tokens.to_string() == "test"
}

pub fn of_item(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::ExternCrate(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::ForeignMod(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Macro(it) => &it.attrs,
        Item::Mod(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Struct(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Union(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    }
}

pub fn of_impl_item(item: &ImplItem) -> &[Attribute] {
    match item {
        ImplItem::Const(it) => &it.attrs,
        ImplItem::Fn(it) => &it.attrs,
        ImplItem::Type(it) => &it.attrs,
        ImplItem::Macro(it) => &it.attrs,
        _ => &[],
    }
}

pub fn of_trait_item(item: &TraitItem) -> &[Attribute] {
    match item {
        TraitItem::Const(it) => &it.attrs,
        TraitItem::Fn(it) => &it.attrs,
        TraitItem::Type(it) => &it.attrs,
        TraitItem::Macro(it) => &it.attrs,
        _ => &[],
    }
}

/// Of the expressions that stand as statements of their own.
pub fn of_expr(expr: &Expr) -> &[Attribute] {
    match expr {
        Expr::Block(it) => &it.attrs,
        Expr::Call(it) => &it.attrs,
        Expr::MethodCall(it) => &it.attrs,
        Expr::Unsafe(it) => &it.attrs,
        _ => &[],
    }
}
