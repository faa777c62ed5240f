//! What is made of several values: struct literals, tuples, arrays, and macros such as `vec!`.

use syn::Expr;
use syn::spanned::Spanned;

use super::macros;
use super::sink::Sink;
use super::walk::Walk;

impl Walk {
    pub(super) fn call_macro(&mut self, mac: &syn::Macro, sink: &Sink) {
        let sink = match macros::name(mac).as_str() {
            "vec" => sink.item(),
            "dbg" => sink.clone(),
            _ => {
                // A macro of the submission's own may well create a channel.
                if let Sink::Each(_) = sink {
                    self.channel(mac.path.span(), sink);
                }
                Sink::Lost
            }
        };
        for expr in macros::expressions(mac) {
            self.walk(&expr, sink.clone());
        }
    }

    pub(super) fn struct_literal(&mut self, it: &syn::ExprStruct) {
        let owner = self.type_name(&it.path);
        for field in &it.fields {
            let sink = match (&owner, &field.member) {
                (Some(owner), syn::Member::Named(name)) => {
                    Sink::Field(owner.as_str().into(), name.to_string().into())
                }
                _ => Sink::Lost,
            };
            self.walk(&field.expr, sink);
        }
        if let Some(rest) = &it.rest {
            self.walk(rest, Sink::Lost);
        }
    }

    pub(super) fn elements<'a>(
        &mut self,
        elems: impl IntoIterator<Item = &'a Expr>,
        sink: &Sink,
        tuple: bool,
    ) {
        for (index, expr) in elems.into_iter().enumerate() {
            self.walk(expr, sink.element(index, tuple));
        }
    }
}
