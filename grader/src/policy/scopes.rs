//! Which names a module or block has, and what a path means there, as far as it leads into `std`.

use std::collections::HashMap;

use super::rules;

/// How often a name may stand for another.
const HOPS: u8 = 24;

/// Steps that all resolving of a file may take. A file of ordinary size takes some thousands.
const STEPS: u32 = 30_000;

/// What a name may stand for.
#[derive(Clone, Debug)]
enum Meaning {
    /// `use` or a type alias, relative to where it stands.
    Path(Vec<String>),
    Module(usize),
    /// Anything else that this file defines.
    Own,
}

#[derive(Default)]
struct Scope {
    /// The scope around; none around a module, whose names are its own.
    outer: Option<usize>,
    /// The module that this is a part of.
    module: usize,
    /// Of a module, the one around it.
    above: usize,
    names: HashMap<String, Vec<Meaning>>,
    globs: Vec<Vec<String>>,
}

/// All scopes of a file; 0 is the crate.
pub struct Scopes {
    all: Vec<Scope>,
    /// Other names of `std`, for the whole crate.
    crates: HashMap<String, String>,
    steps: u32,
}

/// A path below `std`, without its root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InStd {
    pub inside: Vec<String>,
    /// Whether only a glob may have brought it in.
    pub by_glob: bool,
}

impl Scopes {
    pub fn new() -> Self {
        Self {
            all: vec![Scope::default()],
            crates: HashMap::new(),
            steps: STEPS,
        }
    }

    /// Whether every question was answered.
    pub fn is_clear(&self) -> bool {
        self.steps > 0
    }

    pub fn module(&mut self, name: &str, around: usize) -> usize {
        let id = self.all.len();
        self.all.push(Scope {
            module: id,
            above: self.all[around].module,
            ..Scope::default()
        });
        self.add(name, around, Meaning::Module(id));
        id
    }

    pub fn block(&mut self, around: usize) -> usize {
        self.all.push(Scope {
            outer: Some(around),
            module: self.all[around].module,
            ..Scope::default()
        });
        self.all.len() - 1
    }

    pub fn own(&mut self, name: &str, scope: usize) {
        self.add(name, scope, Meaning::Own);
    }

    /// `use path as name;`
    pub fn import(&mut self, name: &str, scope: usize, mut path: Vec<String>) {
        // A name that is brought in as itself is a crate's.
        if path.len() == 1 && path[0] == name {
            path.insert(0, "::".to_owned());
        }
        self.add(name, scope, Meaning::Path(path));
    }

    /// `use path::*;`
    pub fn glob(&mut self, scope: usize, path: Vec<String>) {
        self.all[scope].globs.push(path);
    }

    /// `extern crate krate as name;`
    pub fn krate(&mut self, name: &str, scope: usize, krate: &str) {
        if krate == "self" {
            self.import(name, scope, vec!["crate".to_owned()]);
        } else {
            self.add(
                name,
                scope,
                Meaning::Path(vec!["::".to_owned(), krate.to_owned()]),
            );
            self.crates.insert(name.to_owned(), krate.to_owned());
        }
    }

    fn add(&mut self, name: &str, scope: usize, meaning: Meaning) {
        let names = &mut self.all[scope].names;
        names.entry(name.to_owned()).or_default().push(meaning);
    }

    /// What a path may mean, of what lies in `std`. A leading `::` is a segment of its own.
    pub fn resolve(&mut self, scope: usize, path: &[String]) -> Vec<InStd> {
        let mut found = Vec::new();
        self.path(scope, path, HOPS, &mut found);
        found.dedup();
        found
    }

    fn path(&mut self, scope: usize, path: &[String], hops: u8, found: &mut Vec<InStd>) {
        self.steps = self.steps.saturating_sub(1);
        let [first, rest @ ..] = path else { return };
        if hops == 0 || self.steps == 0 {
            return;
        }
        let module = self.all[scope].module;
        match first.as_str() {
            "::" => self.krate_path(rest, found),
            "crate" => self.member(0, rest, hops - 1, found),
            "self" => self.member(module, rest, hops - 1, found),
            "super" => {
                let mut module = self.all[module].above;
                let mut rest = rest;
                while let [first, after @ ..] = rest
                    && first == "super"
                {
                    (module, rest) = (self.all[module].above, after);
                }
                self.member(module, rest, hops - 1, found);
            }
            _ => {
                let mut next = Some(scope);
                while let Some(scope) = next {
                    if self.named(scope, first, rest, hops - 1, found) {
                        return;
                    }
                    next = self.all[scope].outer;
                }
                self.krate_path(path, found);
            }
        }
    }

    /// A path that begins in a module.
    fn member(&mut self, module: usize, path: &[String], hops: u8, found: &mut Vec<InStd>) {
        if let [first, rest @ ..] = path
            && hops > 0
        {
            self.named(module, first, rest, hops, found);
        }
    }

    /// Follows a name of one scope; whether it has that name.
    fn named(
        &mut self,
        scope: usize,
        name: &str,
        rest: &[String],
        hops: u8,
        found: &mut Vec<InStd>,
    ) -> bool {
        self.steps = self.steps.saturating_sub(1);
        if hops == 0 || self.steps == 0 {
            return false;
        }
        if let Some(meanings) = self.all[scope].names.get(name) {
            for meaning in meanings.clone() {
                match meaning {
                    Meaning::Own => {}
                    Meaning::Module(module) => self.member(module, rest, hops - 1, found),
                    Meaning::Path(mut path) => {
                        path.extend_from_slice(rest);
                        self.path(scope, &path, hops - 1, found);
                    }
                }
            }
            return true;
        }
        let mut globbed = Vec::new();
        for index in 0..self.all[scope].globs.len() {
            let mut path = self.all[scope].globs[index].clone();
            // A glob of a module cannot be what leads to that module.
            if path.first().is_some_and(|first| first == name) {
                continue;
            }
            path.push(name.to_owned());
            path.extend_from_slice(rest);
            self.path(scope, &path, hops - 1, &mut globbed);
        }
        for it in &mut globbed {
            it.by_glob = true;
        }
        // What a glob is not known to have may come from elsewhere.
        globbed.retain(refused_or_leads);
        let has = !globbed.is_empty();
        found.append(&mut globbed);
        has
    }

    fn krate_path(&self, path: &[String], found: &mut Vec<InStd>) {
        let [first, rest @ ..] = path else { return };
        let krate = self.crates.get(first).unwrap_or(first);
        if ["std", "core", "alloc"].contains(&krate.as_str()) {
            found.push(InStd {
                inside: rest.to_vec(),
                by_glob: false,
            });
        }
    }
}

fn refused_or_leads(it: &InStd) -> bool {
    rules::path(&it.inside, true).is_some() || rules::leads_on(&it.inside)
}
