//! Which expression is read how.

use syn::visit::{self, Visit};
use syn::{Block, Expr};

use super::sink::Sink;
use super::text;
use super::walk::Walk;

impl<'ast> Visit<'ast> for Walk {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let sink = std::mem::take(&mut self.sink);
        match expr {
            Expr::Path(path) => {
                if let Some(name) = path.path.get_ident()
                    && let Some(id) = self.scopes.find(&name.to_string())
                {
                    self.scopes.note(id, &sink);
                }
            }
            Expr::Paren(it) => self.walk(&it.expr, sink),
            Expr::Group(it) => self.walk(&it.expr, sink),
            Expr::Await(it) => self.walk(&it.base, sink),
            Expr::Try(it) => self.walk(&it.expr, sink),
            Expr::Tuple(it) => self.elements(&it.elems, &sink, true),
            Expr::Array(it) => self.elements(&it.elems, &sink, false),
            Expr::Repeat(it) => {
                self.walk(&it.expr, sink.item());
                self.walk(&it.len, Sink::Lost);
            }
            Expr::Struct(it) => self.struct_literal(it),
            Expr::Block(it) => self.block(&it.block, &sink),
            Expr::Unsafe(it) => self.block(&it.block, &sink),
            Expr::Const(it) => self.block(&it.block, &sink),
            Expr::Async(it) => {
                let line = text::line(it.async_token.span);
                let phrase = format!("captured by the `async` block at line {line}");
                self.scopes.enter_closure(it.capture.is_some(), phrase);
                self.block(&it.block, &Sink::Lost);
                self.scopes.leave_closure();
            }
            Expr::If(it) => {
                self.scopes.enter();
                self.walk(&it.cond, Sink::Lost);
                self.block(&it.then_branch, &sink);
                self.scopes.leave();
                if let Some((_, other)) = &it.else_branch {
                    self.walk(other, sink);
                }
            }
            Expr::While(it) => {
                self.scopes.enter();
                self.walk(&it.cond, Sink::Lost);
                self.block(&it.body, &Sink::Lost);
                self.scopes.leave();
            }
            Expr::Let(it) => {
                let mut shown = Vec::new();
                let bound = self.bind(&it.pat, &mut shown);
                self.walk(&it.expr, bound);
                self.scopes.show(shown);
            }
            Expr::Match(it) => self.match_(it, &sink),
            Expr::ForLoop(it) => self.for_loop(it),
            Expr::Closure(it) => self.closure(it, &sink, false),
            Expr::Call(it) => self.call(it, &sink),
            Expr::MethodCall(it) => self.method_call(it, &sink),
            Expr::Macro(it) => self.call_macro(&it.mac, &sink),
            Expr::Assign(it) => {
                let place = self.place(&it.left);
                self.walk(&it.right, place);
            }
            Expr::Return(it) => {
                if let Some(value) = &it.expr {
                    let returns = self.returns.clone();
                    self.walk(value, returns);
                }
            }
            other => visit::visit_expr(self, other),
        }
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let mut shown = Vec::new();
        let bound = self.bind(&local.pat, &mut shown);
        if let Some(init) = &local.init {
            self.walk(&init.expr, bound);
            if let Some((_, otherwise)) = &init.diverge {
                self.walk(otherwise, Sink::Lost);
            }
        }
        self.scopes.show(shown);
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.block(block, &Sink::Lost);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.call_macro(mac, &Sink::Lost);
    }

    fn visit_item_fn(&mut self, it: &'ast syn::ItemFn) {
        self.function(&it.sig, &it.block);
    }

    fn visit_impl_item_fn(&mut self, it: &'ast syn::ImplItemFn) {
        self.function(&it.sig, &it.block);
    }

    fn visit_trait_item_fn(&mut self, it: &'ast syn::TraitItemFn) {
        if let Some(block) = &it.default {
            self.function(&it.sig, block);
        }
    }

    fn visit_item_impl(&mut self, it: &'ast syn::ItemImpl) {
        let name = match &*it.self_ty {
            syn::Type::Path(path) => text::of_path(&path.path),
            _ => None,
        };
        let outer = std::mem::replace(&mut self.self_type, name);
        visit::visit_item_impl(self, it);
        self.self_type = outer;
    }

    fn visit_item_struct(&mut self, it: &'ast syn::ItemStruct) {
        self.derived_clone(it);
    }

    fn visit_item_static(&mut self, it: &'ast syn::ItemStatic) {
        let sink = text::of_path(&it.ident.clone().into());
        self.walk(
            &it.expr,
            sink.map_or(Sink::Lost, |name| Sink::Place(name.into())),
        );
    }
}
