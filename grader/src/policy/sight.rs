//! Looking through a file: names first, because they may be used before they are written, then what is used.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use syn::visit::Visit;

use super::rules::{self, Rule};
use super::scopes::Scopes;
use super::{Permission, tokens};
use crate::names::text;

/// Something that is refused, and where it stands.
pub struct Refusal {
    pub line: u32,
    pub column: u32,
    pub rule: Rule,
}

/// What is known while a file is looked through.
pub struct Sight<'a> {
    pub scopes: Scopes,
    /// The scope that we are in.
    pub at: usize,
    /// Whether names are being collected: the first time through.
    pub collecting: bool,
    /// The scope that is entered next, the second time through.
    next: usize,
    /// Names of variables, which a glob cannot hide.
    pub variables: HashSet<String>,
    allow: &'a [Permission],
    found: Vec<Refusal>,
}

/// All refusals of a file; `None` when its names cannot be followed.
pub fn of_file(file: &syn::File, allow: &[Permission]) -> Option<Vec<Refusal>> {
    twice(allow, |sight| sight.visit_file(file))
}

/// The same for a file that does not parse.
pub fn of_tokens(stream: TokenStream, allow: &[Permission]) -> Option<Vec<Refusal>> {
    let trees = tokens::trees(stream);
    twice(allow, |sight| sight.scan(&trees))
}

fn twice(allow: &[Permission], mut through: impl FnMut(&mut Sight<'_>)) -> Option<Vec<Refusal>> {
    let mut sight = Sight {
        scopes: Scopes::new(),
        at: 0,
        collecting: true,
        next: 1,
        variables: HashSet::new(),
        allow,
        found: Vec::new(),
    };
    through(&mut sight);
    (sight.collecting, sight.next) = (false, 1);
    through(&mut sight);
    sight.scopes.is_clear().then_some(sight.found)
}

impl Sight<'_> {
    /// Goes into a block's scope, or a module's.
    pub fn inside(&mut self, module: Option<&str>, through: impl FnOnce(&mut Self)) {
        let outer = self.at;
        self.at = match module {
            _ if !self.collecting => self.next,
            Some(name) => self.scopes.module(name, outer),
            None => self.scopes.block(outer),
        };
        // The second time, the scopes come in the order in which they were made.
        self.next = self.at + 1;
        through(self);
        self.at = outer;
    }

    /// A path that the file mentions.
    pub fn mention(&mut self, path: &[String], span: Span) {
        self.mention_at(path, text::position(span));
    }

    pub fn mention_at(&mut self, path: &[String], place: (u32, u32)) {
        if self.collecting {
            return;
        }
        let is_variable = path.len() == 1 && self.variables.contains(&path[0]);
        for it in self.scopes.resolve(self.at, path) {
            if it.by_glob && is_variable {
                continue;
            }
            if let Some(permission) = rules::path(&it.inside, it.by_glob) {
                self.refuse_at(permission, &shown(&it.inside), place);
                return;
            }
        }
    }

    /// A macro that is called.
    pub fn mention_macro(&mut self, path: &[String], span: Span) {
        if let [.., name] = path
            && rules::INCLUDES.contains(&name.as_str())
        {
            self.refuse(Permission::Include, &format!("{name}!"), span);
        } else {
            self.mention(path, span);
        }
    }

    pub fn refuse(&mut self, permission: Permission, what: &str, span: Span) {
        self.refuse_at(permission, what, text::position(span));
    }

    fn refuse_at(&mut self, permission: Permission, what: &str, (line, column): (u32, u32)) {
        if !self.collecting && !self.allow.contains(&permission) {
            self.found.push(Refusal {
                line,
                column,
                rule: rules::of(permission, what),
            });
        }
    }
}

/// The item of `std` that is meant, without what is used of it.
fn shown(inside: &[String]) -> String {
    let length = match inside.first().map(String::as_str) {
        Some("path" | "os") => 3,
        _ => 2,
    };
    let path: Vec<&str> = inside.iter().take(length).map(String::as_str).collect();
    format!("std::{}", path.join("::"))
}
