//! The clones of a `#[derive(Clone)]`.

use syn::ItemStruct;
use syn::spanned::Spanned;

use super::sink::fit;
use super::walk::Walk;

impl Walk {
    /// The clones that `#[derive(Clone)]` makes are made at the word `Clone`.
    pub(super) fn derived_clone(&mut self, it: &ItemStruct) {
        let mut senders = it.fields.iter().filter(|field| names_sender(&field.ty));
        let (Some(field), None) = (senders.next(), senders.next()) else {
            return;
        };
        let Some(name) = &field.ident else { return };
        let mut at = None;
        for attr in it.attrs.iter().filter(|it| it.path().is_ident("derive")) {
            // What does not read as a list of names derives nothing.
            let _ = attr.parse_nested_meta(|meta| {
                if meta.path.is_ident("Clone") {
                    at = Some(meta.path.span());
                }
                Ok(())
            });
        }
        if let Some(at) = at {
            self.found(at, fit(format!("{}.{name}", it.ident)));
        }
    }
}

/// Whether a type has a sender in it, however deep.
fn names_sender(ty: &syn::Type) -> bool {
    struct Names(bool);
    impl<'ast> syn::visit::Visit<'ast> for Names {
        fn visit_ident(&mut self, ident: &'ast proc_macro2::Ident) {
            self.0 |= ident == "Sender" || ident == "SyncSender";
        }
    }
    let mut names = Names(false);
    syn::visit::Visit::visit_type(&mut names, ty);
    names.0
}
