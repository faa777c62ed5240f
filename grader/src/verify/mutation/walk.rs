//! The walk through a reference solution: where something can be changed, and what stands there.

use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::mutant::{Family, Mutant, told_apart};
use super::{expressions, items, patterns, statements};
use crate::syntax;

/// All mutants of a source, in its order. A source that does not parse has none.
pub fn mutants(source: &str) -> Vec<Mutant> {
    let found = syntax::with_tree(source, |file| {
        let mut walk = Walk {
            source,
            place: Vec::new(),
            found: Vec::new(),
        };
        walk.visit_file(file);
        walk.found
    });
    let mut found = found.unwrap_or_default();
    found.sort_by_key(|mutant| mutant.at);
    told_apart(found, source)
}

/// Where the walk is, and what it found.
pub struct Walk<'a> {
    source: &'a str,
    /// Names of the functions and types around it.
    place: Vec<String>,
    found: Vec<Mutant>,
}

impl<'a> Walk<'a> {
    /// The text of some syntax.
    pub fn text(&self, node: &impl Spanned) -> &'a str {
        self.slice(range(node))
    }

    pub fn slice(&self, range: Range<usize>) -> &'a str {
        self.source.get(range).unwrap_or_default()
    }

    /// Notes that a part of the source can become another text.
    pub fn replace(&mut self, family: Family, range: Range<usize>, with: impl Into<String>) {
        let (before, after) = (self.slice(range.clone()), with.into());
        self.note(family, (before, &after.clone()), vec![(range, after)]);
    }

    /// Notes a change that is told by other words than the texts themselves.
    pub fn note(&mut self, family: Family, told: (&str, &str), edits: Vec<(Range<usize>, String)>) {
        let place = self.place.join("::");
        self.found.push(Mutant::new(family, &place, told, edits));
    }

    fn inside(&mut self, name: String, visit: impl FnOnce(&mut Self)) {
        self.place.push(name);
        visit(self);
        self.place.pop();
    }
}

/// Where some syntax stands.
pub fn range(node: &impl Spanned) -> Range<usize> {
    node.span().byte_range()
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.inside(item.sig.ident.to_string(), |walk| {
            items::function(walk, &item.sig, &item.block);
            visit::visit_item_fn(walk, item);
        });
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let name = match &*item.self_ty {
            syn::Type::Path(path) => path.path.segments.last().map(|it| it.ident.to_string()),
            _ => None,
        };
        self.inside(name.unwrap_or_else(|| "impl".to_owned()), |walk| {
            items::implementation(walk, item);
            visit::visit_item_impl(walk, item);
        });
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.inside(item.sig.ident.to_string(), |walk| {
            items::function(walk, &item.sig, &item.block);
            visit::visit_impl_item_fn(walk, item);
        });
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.inside(item.ident.to_string(), |walk| {
            items::structure(walk, item);
            visit::visit_item_struct(walk, item);
        });
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.inside(item.ident.to_string(), |walk| {
            visit::visit_item_const(walk, item);
        });
    }

    fn visit_generics(&mut self, generics: &'ast syn::Generics) {
        items::bounds(self, generics);
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        statements::block(self, block);
        visit::visit_block(self, block);
    }

    fn visit_expr(&mut self, expr: &'ast syn::Expr) {
        expressions::expression(self, expr);
        visit::visit_expr(self, expr);
    }

    fn visit_expr_match(&mut self, expr: &'ast syn::ExprMatch) {
        patterns::arms(self, expr);
        visit::visit_expr_match(self, expr);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if local
            .init
            .as_ref()
            .is_some_and(|init| init.diverge.is_some())
        {
            patterns::alone(self, &local.pat);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_let(&mut self, expr: &'ast syn::ExprLet) {
        patterns::alone(self, &expr.pat);
        visit::visit_expr_let(self, expr);
    }

    // Numbers in patterns and types are no expressions to change, and attributes say nothing at run time.
    fn visit_pat(&mut self, _: &'ast syn::Pat) {}
    fn visit_type(&mut self, _: &'ast syn::Type) {}
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
    fn visit_macro(&mut self, _: &'ast syn::Macro) {}
}
