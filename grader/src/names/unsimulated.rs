//! Items of `std` that wait, measure time or start something, and that the simulation does not have.

use std::collections::{BTreeSet, HashMap, HashSet};

use syn::visit::{self, Visit};

use super::uses::Imported;
use super::{macros, text, uses};
use crate::policy::attributes;

/// Paths below `std` (and `core`, where they are there too); whatever is below one of them counts as well.
/// What is not here is simulated, or waits for no other thread.
const TABLE: [&str; 31] = [
    "arch::asm",
    "arch::global_asm",
    "arch::naked_asm",
    "arch::x86_64::__rdtscp",
    "arch::x86_64::_rdtsc",
    "io::PipeReader",
    "io::PipeWriter",
    "io::pipe",
    "net::Incoming",
    "net::TcpListener",
    "net::TcpStream",
    "net::ToSocketAddrs",
    "net::UdpSocket",
    "os::linux::net",
    "os::linux::process",
    "os::unix::net",
    "os::unix::process",
    "os::unix::thread",
    "os::windows::process",
    "os::windows::thread",
    "process::Child",
    "process::ChildStderr",
    "process::ChildStdin",
    "process::ChildStdout",
    "process::Command",
    "process::Stdio",
    "sync::ReentrantLock",
    "sync::mpmc",
    "sync::nonpoison",
    "sync::oneshot",
    "sync::poison",
];

/// How often a name may stand for another: `use std::process; use process::Command;`.
const HOPS: usize = 8;

/// What a file uses of [`TABLE`], and whatever else leads around the simulation.
pub fn of(file: &syn::File) -> Vec<(u32, String)> {
    let mut finder = Finder {
        imports: HashMap::new(),
        globs: Vec::new(),
        found: Vec::new(),
    };
    let imports = uses::of(file);
    for Imported { path, name, .. } in &imports {
        if let Some(name) = name {
            finder.imports.insert(name.clone(), path.clone());
        }
    }
    let globs = imports.iter().filter(|import| import.name.is_none());
    let globs: BTreeSet<_> = globs.filter_map(|it| finder.resolve(&it.path)).collect();
    finder.globs = globs.into_iter().filter(|it| leads_on(it)).collect();
    for import in &imports {
        finder.mention(&import.path, import.line, import.name.is_none());
    }
    finder.visit_file(file);
    let mut found = finder.found;
    found.sort();
    let mut seen = HashSet::new();
    found.retain(|(_, item)| seen.insert(item.clone()));
    found
}

struct Finder {
    imports: HashMap<String, Vec<String>>,
    /// Modules with something of the table, of which everything is brought in.
    globs: Vec<Vec<String>>,
    found: Vec<(u32, String)>,
}

impl Finder {
    /// A path that the file mentions; of a glob, what is meant is not known.
    fn mention(&mut self, path: &[String], line: u32, glob: bool) {
        if let Some(full) = self.resolve(path) {
            self.look_up(&full, line, glob);
            return;
        }
        for index in 0..self.globs.len() {
            let full = [&self.globs[index], path].concat();
            self.look_up(&full, line, glob);
        }
    }

    fn look_up(&mut self, full: &[String], line: u32, glob: bool) {
        let [root, inside @ ..] = full else { return };
        let path = inside.join("::");
        let below = |known: &str| {
            path.strip_prefix(known)
                .is_some_and(|it| it.is_empty() || it.starts_with("::"))
        };
        if let Some(known) = TABLE.into_iter().find(|known| below(known)) {
            // All of a module that is not simulated, or one of its items.
            let shown = if glob {
                format!("{path}::*")
            } else {
                item(known, &path)
            };
            self.found.push((line, format!("{root}::{shown}")));
        }
    }

    /// The whole path of what is mentioned, if that is in the standard library.
    fn resolve(&self, path: &[String]) -> Option<Vec<String>> {
        let mut path = path.to_vec();
        for _ in 0..HOPS {
            let first = path.first()?;
            if first == "std" || first == "core" {
                return Some(path);
            }
            let mut full = self.imports.get(first)?.clone();
            full.extend(path.drain(1..));
            path = full;
        }
        None
    }
}

/// Whether a module of the standard library has something of the table in it.
fn leads_on(module: &[String]) -> bool {
    let inside = module[1..].join("::");
    let known = |it: &&str| {
        inside.is_empty()
            || it
                .strip_prefix(&inside)
                .is_some_and(|it| it.starts_with("::"))
    };
    TABLE.iter().any(known)
}

/// A module of the table is named with the item that is used of it; of a type, its methods are left out.
fn item(known: &str, path: &str) -> String {
    let last = known.rsplit("::").next().unwrap_or(known);
    let is_module = last.starts_with(char::is_lowercase);
    let rest = path[known.len()..].trim_start_matches("::");
    match rest.split("::").next() {
        Some(next) if is_module && !next.is_empty() => format!("{known}::{next}"),
        _ => known.to_owned(),
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !attributes::only_for_tests(attributes::of_item(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path.segments.iter().take(HOPS);
        let names: Vec<String> = names.map(|segment| segment.ident.to_string()).collect();
        if let Some(first) = path.segments.first() {
            self.mention(&names, text::line(first.ident.span()), false);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        visit::visit_macro(self, mac);
        for expr in macros::expressions(mac) {
            self.visit_expr(&expr);
        }
    }

    fn visit_item_foreign_mod(&mut self, it: &'ast syn::ItemForeignMod) {
        let abi = it
            .abi
            .name
            .as_ref()
            .map_or_else(|| "C".to_owned(), syn::LitStr::value);
        let line = text::line(it.abi.extern_token.span);
        self.found.push((line, format!("extern \"{abi}\"")));
    }
}
