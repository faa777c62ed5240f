//! Patterns and places: where the value goes that is matched or assigned.

use std::rc::Rc;

use syn::{Expr, Pat};

use super::scopes::BindingId;
use super::sink::Sink;
use super::text;
use super::walk::Walk;

impl Walk {
    /// A pattern whose variables are visible as soon as they are shown.
    pub(super) fn bind(&mut self, pat: &Pat, shown: &mut Vec<(Rc<str>, BindingId)>) -> Sink {
        match pat {
            Pat::Ident(it) => {
                let name: Rc<str> = it.ident.to_string().into();
                let id = self.scopes.declare(&name);
                shown.push((name.clone(), id));
                if let Some((_, inner)) = &it.subpat {
                    self.bind(inner, shown);
                }
                Sink::variable(name, id)
            }
            Pat::Tuple(it) => {
                let each = it.elems.iter().map(|pat| self.bind(pat, shown));
                Sink::Each(each.collect())
            }
            Pat::Slice(it) => {
                let each = it.elems.iter().map(|pat| self.bind(pat, shown));
                Sink::Each(each.collect())
            }
            Pat::TupleStruct(it) => {
                let mut sinks = it.elems.iter().map(|pat| self.bind(pat, shown));
                // `Ok(x)` and the like: the value is what is inside.
                let first = sinks.next();
                let more = sinks.count();
                first.filter(|_| more == 0).unwrap_or_default()
            }
            Pat::Struct(it) => {
                for field in &it.fields {
                    self.bind(&field.pat, shown);
                }
                Sink::Lost
            }
            Pat::Or(it) => {
                let mut sinks = it.cases.iter().map(|pat| self.bind(pat, shown));
                let first = sinks.next();
                sinks.for_each(drop);
                first.unwrap_or_default()
            }
            Pat::Type(it) => self.bind(&it.pat, shown),
            Pat::Paren(it) => self.bind(&it.pat, shown),
            Pat::Reference(it) => self.bind(&it.pat, shown),
            _ => Sink::Lost,
        }
    }

    /// A pattern whose variables are visible from here on.
    pub(super) fn bind_now<'a>(&mut self, pats: impl IntoIterator<Item = &'a Pat>) {
        let mut shown = Vec::new();
        for pat in pats {
            self.bind(pat, &mut shown);
        }
        self.scopes.show(shown);
    }

    /// What an assignment to this expression assigns to.
    pub(super) fn place(&mut self, left: &Expr) -> Sink {
        if let Expr::Tuple(tuple) = left {
            return Sink::Each(tuple.elems.iter().map(|it| self.place(it)).collect());
        }
        if let Expr::Path(path) = left
            && let Some(name) = path.path.get_ident()
        {
            let name: Rc<str> = name.to_string().into();
            if let Some(id) = self.scopes.find(&name) {
                return Sink::variable(name, id);
            }
        } else if !matches!(left, Expr::Infer(_)) {
            self.walk(left, Sink::Lost);
        }
        text::simple(left).map_or(Sink::Lost, |name| Sink::Place(name.into()))
    }
}
