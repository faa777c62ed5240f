//! What `use` and `extern crate` call things.

use syn::visit::{self, Visit};
use syn::{ItemExternCrate, ItemUse, UseTree};

/// Nothing that matters lies deeper in the standard library.
const DEEPEST: usize = 8;

/// One name that `use` brings in.
pub struct Imported {
    /// The whole path; of a very long one its beginning and its end.
    pub path: Vec<String>,
    /// What it is called here; `None` for everything below the path.
    pub name: Option<String>,
    pub line: u32,
}

/// Every name that a file brings in, wherever it does.
pub fn of(file: &syn::File) -> Vec<Imported> {
    let mut uses = Uses(Vec::new());
    uses.visit_file(file);
    uses.0
}

struct Uses(Vec<Imported>);

impl<'ast> Visit<'ast> for Uses {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.flatten(&item.tree, &mut Vec::new());
        visit::visit_item_use(self, item);
    }

    fn visit_item_extern_crate(&mut self, item: &'ast ItemExternCrate) {
        let name = item.rename.as_ref().map_or(&item.ident, |(_, name)| name);
        self.0.push(Imported {
            path: vec![item.ident.to_string()],
            name: Some(name.to_string()),
            line: super::text::line(item.ident.span()),
        });
    }
}

impl Uses {
    fn flatten(&mut self, tree: &UseTree, before: &mut Vec<String>) {
        let (ident, name) = match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
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
                self.0.push(Imported {
                    path: before.iter().take(DEEPEST).cloned().collect(),
                    name: None,
                    line: super::text::line(glob.star_token.spans[0]),
                });
                return;
            }
        };
        let mut path: Vec<String> = before.iter().take(DEEPEST).cloned().collect();
        // `{self}` is the module itself.
        if ident != "self" || path.is_empty() {
            path.push(ident.to_string());
        }
        let name = name.filter(|name| *name != "self").map(ToString::to_string);
        self.0.push(Imported {
            name: name.or_else(|| path.last().cloned()),
            path,
            line: super::text::line(ident.span()),
        });
    }
}
