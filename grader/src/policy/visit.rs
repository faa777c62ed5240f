//! What the syntax tree shows.

use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Item, ItemUse, Path, Type};

use super::sight::Sight;
use super::{Permission, attributes, tokens};
use crate::names::uses;

/// Paths are followed no further than this.
const DEEPEST: usize = 8;

impl<'ast> Visit<'ast> for Sight<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if attributes::only_for_tests(attributes::of_item(item)) {
            return;
        }
        if self.collecting {
            self.declare(item);
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        if !attributes::only_for_tests(attributes::of_impl_item(item)) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_trait_item(&mut self, item: &'ast syn::TraitItem) {
        if !attributes::only_for_tests(attributes::of_trait_item(item)) {
            visit::visit_trait_item(self, item);
        }
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if !attributes::only_for_tests(&local.attrs) {
            visit::visit_local(self, local);
        }
    }

    fn visit_stmt_macro(&mut self, it: &'ast syn::StmtMacro) {
        if !attributes::only_for_tests(&it.attrs) {
            visit::visit_stmt_macro(self, it);
        }
    }

    fn visit_item_mod(&mut self, it: &'ast syn::ItemMod) {
        for attribute in &it.attrs {
            self.visit_attribute(attribute);
        }
        if let Some(token) = &it.unsafety {
            self.refuse(Permission::Unsafe, "unsafe", token.span);
        }
        let name = it.ident.unraw().to_string();
        if let Some((_, items)) = &it.content {
            self.inside(Some(&name), |sight| {
                for item in items {
                    sight.visit_item(item);
                }
            });
        } else {
            let what = format!("mod {name};");
            self.refuse(Permission::Module, &what, it.mod_token.span);
        }
    }

    fn visit_block(&mut self, block: &'ast Block) {
        let has_items = block
            .stmts
            .iter()
            .any(|it| matches!(it, syn::Stmt::Item(_)));
        if has_items {
            self.inside(None, |sight| visit::visit_block(sight, block));
        } else {
            visit::visit_block(self, block);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        for attribute in &item.attrs {
            self.visit_attribute(attribute);
        }
        self.use_of(item);
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        for attribute in &item.attrs {
            self.visit_attribute(attribute);
        }
        let krate = item.ident.unraw().to_string();
        self.extern_crate(&krate, item.extern_token.span);
    }

    fn visit_item_foreign_mod(&mut self, it: &'ast syn::ItemForeignMod) {
        visit::visit_item_foreign_mod(self, it);
        self.refuse(Permission::Extern, "extern", it.abi.extern_token.span);
    }

    fn visit_item_impl(&mut self, it: &'ast syn::ItemImpl) {
        if let Some(token) = &it.unsafety {
            self.refuse(Permission::Unsafe, "unsafe impl", token.span);
        }
        visit::visit_item_impl(self, it);
    }

    fn visit_item_trait(&mut self, it: &'ast syn::ItemTrait) {
        if let Some(token) = &it.unsafety {
            self.refuse(Permission::Unsafe, "unsafe trait", token.span);
        }
        visit::visit_item_trait(self, it);
    }

    fn visit_signature(&mut self, it: &'ast syn::Signature) {
        if let syn::Safety::Unsafe(token) = &it.safety {
            self.refuse(Permission::Unsafe, "unsafe fn", token.span);
        }
        if let Some(abi) = &it.abi {
            self.refuse(Permission::Extern, "extern fn", abi.extern_token.span);
        }
        visit::visit_signature(self, it);
    }

    fn visit_expr_unsafe(&mut self, it: &'ast syn::ExprUnsafe) {
        self.refuse(Permission::Unsafe, "unsafe", it.unsafe_token.span);
        visit::visit_expr_unsafe(self, it);
    }

    fn visit_pat_ident(&mut self, it: &'ast syn::PatIdent) {
        if self.collecting {
            self.variables.insert(it.ident.unraw().to_string());
        }
        visit::visit_pat_ident(self, it);
    }

    fn visit_expr_path(&mut self, it: &'ast syn::ExprPath) {
        // `<Path>::exists` is `Path::exists`.
        if let Some(qself) = &it.qself
            && qself.position == 0
            && let Type::Path(of) = &*qself.ty
            && of.qself.is_none()
            && let Some(first) = of.path.segments.first()
        {
            let mut path = names(&of.path);
            path.extend(names(&it.path).into_iter().filter(|it| it != "::"));
            self.mention(&path, first.ident.span());
        }
        visit::visit_expr_path(self, it);
    }

    fn visit_path(&mut self, path: &'ast Path) {
        if let Some(first) = path.segments.first() {
            self.mention(&names(path), first.ident.span());
        }
        visit::visit_path(self, path);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        if !attributes::only_for_tests(attributes::of_expr(expr)) {
            visit::visit_expr(self, expr);
        }
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        if let Some(first) = mac.path.segments.first() {
            self.mention_macro(&names(&mac.path), first.ident.span());
        }
        self.visit_token_stream(&mac.tokens);
    }

    fn visit_token_stream(&mut self, stream: &'ast proc_macro2::TokenStream) {
        let trees = tokens::trees(stream.clone());
        self.inside(None, |sight| sight.scan(&trees));
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        self.attribute(&attribute.meta);
    }
}

impl Sight<'_> {
    /// What an item is called.
    fn declare(&mut self, item: &Item) {
        let name = match item {
            Item::Const(it) => &it.ident,
            Item::Enum(it) => &it.ident,
            Item::Fn(it) => &it.sig.ident,
            Item::Static(it) => &it.ident,
            Item::Struct(it) => &it.ident,
            Item::Trait(it) => &it.ident,
            Item::Union(it) => &it.ident,
            Item::ExternCrate(it) => {
                let name = it.rename.as_ref().map_or(&it.ident, |(_, name)| name);
                let krate = it.ident.unraw().to_string();
                self.scopes
                    .krate(&name.unraw().to_string(), self.at, &krate);
                return;
            }
            Item::Type(it) => {
                let name = it.ident.unraw().to_string();
                match &*it.ty {
                    Type::Path(of) if of.qself.is_none() => {
                        self.scopes.import(&name, self.at, names(&of.path));
                    }
                    _ => self.scopes.own(&name, self.at),
                }
                return;
            }
            _ => return,
        };
        self.scopes.own(&name.unraw().to_string(), self.at);
    }

    /// `use`: brings names in, and mentions what they stand for.
    pub fn use_of(&mut self, item: &ItemUse) {
        for import in uses::of_item(item) {
            let mut path = import.path;
            if item.leading_colon.is_some() {
                path.insert(0, "::".to_owned());
            }
            if !self.collecting {
                self.mention_at(&path, (import.line, import.column));
                continue;
            }
            match import.name {
                Some(name) => self.scopes.import(&name, self.at, path),
                None => self.scopes.glob(self.at, path),
            }
        }
    }

    pub fn extern_crate(&mut self, krate: &str, span: proc_macro2::Span) {
        if !["std", "core", "alloc", "self"].contains(&krate) {
            self.refuse(Permission::Extern, &format!("extern crate {krate}"), span);
        }
    }
}

/// The segments of a path; a leading `::` is one of them.
fn names(path: &Path) -> Vec<String> {
    let root = path.leading_colon.as_ref().map(|_| "::".to_owned());
    let segments = path.segments.iter().take(DEEPEST);
    let segments = segments.map(|segment| segment.ident.unraw().to_string());
    root.into_iter().chain(segments).collect()
}
