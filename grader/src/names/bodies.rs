//! What has a scope of its own: blocks, functions, closures, arms and loops.

use syn::visit::Visit;
use syn::{Block, ExprClosure, Pat, Stmt};

use super::sink::{Sink, fit};
use super::text;
use super::walk::Walk;

impl Walk {
    pub(super) fn block(&mut self, block: &Block, sink: &Sink) {
        self.scopes.enter();
        let last = block.stmts.len().saturating_sub(1);
        for (index, stmt) in block.stmts.iter().enumerate() {
            match stmt {
                Stmt::Expr(expr, None) if index == last => self.walk(expr, sink.clone()),
                Stmt::Macro(it) if index == last && it.semi_token.is_none() => {
                    self.call_macro(&it.mac, sink);
                }
                other => self.visit_stmt(other),
            }
        }
        self.scopes.leave();
    }

    /// `at_once`: it is called right here, so that nothing is captured for later.
    pub(super) fn closure(&mut self, closure: &ExprClosure, sink: &Sink, at_once: bool) {
        let capture = closure.capture.as_ref();
        let start = capture.map_or(closure.inputs_begin.span, |it| it.span);
        let line = text::line(start);
        let (named, result) = match sink {
            Sink::Binding(name, _) => (format!(" `{name}`"), Sink::Lost),
            Sink::Results(result) => (String::new(), Sink::clone(result)),
            _ => (String::new(), Sink::Lost),
        };
        if at_once {
            self.scopes.enter();
        } else {
            let phrase = format!("captured by the closure{named} at line {line}");
            self.scopes.enter_closure(closure.capture.is_some(), phrase);
        }
        self.bind_now(&closure.inputs);
        let outer = std::mem::replace(&mut self.returns, result.clone());
        self.walk(&closure.body, result);
        self.returns = outer;
        if at_once {
            self.scopes.leave();
        } else {
            self.scopes.leave_closure();
        }
    }

    pub(super) fn function(&mut self, sig: &syn::Signature, block: &Block) {
        let outside = self.scopes.enter_function();
        self.scopes.enter();
        self.bind_now(sig.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(typed) => Some(&*typed.pat),
            syn::FnArg::Receiver(_) => None,
        }));
        let text = fit(format!("returned by `{}`", sig.ident));
        let returned = Sink::phrase(text.unwrap_or_else(|| "returned".to_owned()));
        let outer = std::mem::replace(&mut self.returns, returned.clone());
        self.block(block, &returned);
        self.returns = outer;
        self.scopes.leave();
        self.scopes.leave_function(outside);
    }

    pub(super) fn match_(&mut self, it: &syn::ExprMatch, sink: &Sink) {
        let mut arms = Vec::new();
        let mut scrutinee = Sink::Lost;
        for arm in &it.arms {
            let mut shown = Vec::new();
            let (pat, guard) = match &arm.pat {
                Pat::Guard(it) => (&*it.pat, Some(&it.guard)),
                pat => (pat, None),
            };
            let bound = self.bind(pat, &mut shown);
            if let Sink::Lost = scrutinee {
                scrutinee = bound;
            }
            arms.push((guard, &arm.body, shown));
        }
        self.walk(&it.expr, scrutinee);
        for (guard, body, shown) in arms {
            self.scopes.enter();
            self.scopes.show(shown);
            if let Some(guard) = guard {
                self.walk(guard, Sink::Lost);
            }
            self.walk(body, sink.clone());
            self.scopes.leave();
        }
    }

    pub(super) fn for_loop(&mut self, it: &syn::ExprForLoop) {
        let start = it
            .label
            .as_ref()
            .map_or(it.for_token.span, |label| label.name.apostrophe);
        self.found(start, text::simple(&it.expr));
        let mut shown = Vec::new();
        let item = self.bind(&it.pat, &mut shown);
        self.walk(&it.expr, Sink::items(item));
        self.scopes.enter();
        self.scopes.show(shown);
        self.block(&it.body, &Sink::Lost);
        self.scopes.leave();
    }
}
