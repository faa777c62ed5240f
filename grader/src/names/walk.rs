//! The walk through a file: every expression is visited with the sink of its value.

use std::collections::HashMap;

use check_record::Named;
use proc_macro2::Span;
use syn::Expr;
use syn::visit::Visit;

use super::scopes::{BindingId, Scopes};
use super::sink::Sink;
use super::{text, uses};

/// What is known while walking.
pub struct Walk {
    pub(super) scopes: Scopes,
    /// Where the expression that is visited next goes.
    pub(super) sink: Sink,
    /// Where `return` leads.
    pub(super) returns: Sink,
    /// What `Self` is.
    pub(super) self_type: Option<String>,
    /// What `use` renamed: the name here, and the real one.
    renamed: HashMap<String, String>,
    /// With the variable whose fate says what keeps it.
    found: Vec<(Named, Option<BindingId>)>,
}

impl Walk {
    pub fn new(file: &syn::File) -> Self {
        let mut renamed = HashMap::new();
        for import in uses::of(file) {
            if let (Some(name), Some(real)) = (import.name, import.path.last())
                && name != *real
            {
                renamed.insert(name, real.clone());
            }
        }
        Self {
            scopes: Scopes::default(),
            sink: Sink::Lost,
            returns: Sink::Lost,
            self_type: None,
            renamed,
            found: Vec::new(),
        }
    }

    /// What was found, in the order of the text.
    pub fn finish(self) -> Vec<Named> {
        let scopes = self.scopes;
        let complete = |(mut named, id): (Named, Option<BindingId>)| {
            named.kept = named.kept.or_else(|| scopes.kept(id?));
            named
        };
        let mut found: Vec<Named> = self.found.into_iter().map(complete).collect();
        found.sort_by_key(|named| (named.line, named.column));
        found
    }

    pub(super) fn walk(&mut self, expr: &Expr, sink: Sink) {
        self.sink = sink;
        self.visit_expr(expr);
    }

    /// The name that `use` brought something in from.
    pub(super) fn real_name(&self, name: &syn::Ident) -> String {
        let name = name.to_string();
        self.renamed.get(&name).cloned().unwrap_or(name)
    }

    /// A path as written, where `Self` is the type that it stands for.
    pub(super) fn type_name(&self, path: &syn::Path) -> Option<String> {
        match &self.self_type {
            Some(name) if path.is_ident("Self") => Some(name.clone()),
            _ => text::of_path(path),
        }
    }

    pub(super) fn found(&mut self, span: Span, name: Option<String>) {
        self.found_kept(span, name, None, &Sink::Lost);
    }

    /// Something that came to be at `span` and goes to `sink`.
    pub(super) fn found_kept(
        &mut self,
        span: Span,
        name: Option<String>,
        receiver: Option<String>,
        sink: &Sink,
    ) {
        let Some(name) = name else { return };
        let (line, column) = text::position(span);
        let (kept, id) = match sink {
            Sink::Binding(_, id) => (None, Some(*id)),
            // Its name says it already.
            Sink::Place(_) | Sink::Field(..) => (None, None),
            other => (other.kept(), None),
        };
        let named = Named {
            line,
            column,
            name,
            receiver,
            kept,
        };
        self.found.push((named, id));
    }
}
