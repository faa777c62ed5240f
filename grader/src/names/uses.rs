//! What `use` and `extern crate` call things.

use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{ItemExternCrate, ItemUse, UseTree};

use crate::policy::attributes;

/// Nothing that matters lies deeper in the standard library.
const DEEPEST: usize = 8;

/// One name that `use` brings in.
pub struct Imported {
    /// The whole path; of a very long one its beginning and its end.
    pub path: Vec<String>,
    /// What it is called here; `None` for everything below the path.
    pub name: Option<String>,
    pub line: u32,
    /// In characters.
    pub column: u32,
}

/// Every name that a file brings in, wherever it does; its own tests are no part of it.
pub fn of(file: &syn::File) -> Vec<Imported> {
    let mut uses = Uses(Vec::new());
    uses.visit_file(file);
    uses.0
}

/// Every name that one `use` brings in.
pub fn of_item(item: &ItemUse) -> Vec<Imported> {
    let mut uses = Uses(Vec::new());
    uses.flatten(&item.tree, &mut Vec::new());
    uses.0
}

struct Uses(Vec<Imported>);

impl<'ast> Visit<'ast> for Uses {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !attributes::only_for_tests(attributes::of_item(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.flatten(&item.tree, &mut Vec::new());
        visit::visit_item_use(self, item);
    }

    fn visit_item_extern_crate(&mut self, item: &'ast ItemExternCrate) {
        let name = item.rename.as_ref().map_or(&item.ident, |(_, name)| name);
        let (line, column) = super::text::position(item.ident.span());
        self.0.push(Imported {
            path: vec![item.ident.unraw().to_string()],
            name: Some(name.unraw().to_string()),
            line,
            column,
        });
    }
}

impl Uses {
    fn flatten(&mut self, tree: &UseTree, before: &mut Vec<String>) {
        let (ident, name) = match tree {
            UseTree::Path(path) => {
                before.push(path.ident.unraw().to_string());
                self.flatten(&path.tree, before);
                before.pop();
                return;
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.flatten(tree, before);
                }
                return;
            }
            UseTree::Name(name) => (&name.ident, Some(&name.ident)),
            UseTree::Rename(rename) => (&rename.ident, Some(&rename.rename)),
            UseTree::Glob(glob) => {
                let (line, column) = super::text::position(glob.star_token.spans[0]);
                self.0.push(Imported {
                    path: before.iter().take(DEEPEST).cloned().collect(),
                    name: None,
                    line,
                    column,
                });
                return;
            }
        };
        let mut path: Vec<String> = before.iter().take(DEEPEST).cloned().collect();
        // `{self}` is the module itself.
        if ident != "self" || path.is_empty() {
            path.push(ident.unraw().to_string());
        }
        let name = name.filter(|name| *name != "self");
        let (line, column) = super::text::position(ident.span());
        self.0.push(Imported {
            name: name
                .map(|name| name.unraw().to_string())
                .or_else(|| path.last().cloned()),
            path,
            line,
            column,
        });
    }
}
