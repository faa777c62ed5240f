//! What the source calls things: the simulation knows lines and columns, only the text knows that what was
//! created there is `tx`, and that `hub` keeps it.
//!
//! Nothing is resolved as a compiler would: names are guesses that the run confirms, because it asks only for
//! places where it saw something happen.

mod bind;
mod bodies;
mod calls;
pub(crate) mod columns;
mod derived;
mod flow;
mod literals;
mod macros;
mod scopes;
mod sink;
pub(crate) mod text;
mod unsimulated;
pub(crate) mod uses;
mod visit;
mod walk;

#[cfg(test)]
mod tests;

use check_record::Named;
use syn::visit::Visit;

/// The names of what calls make or use, in the order of the text. None when the source does not parse.
///
/// [`Named::name`] is a variable, a path to a field or element (`self.tx`; `Hub.tx` for the field of a struct
/// literal), or source text (`tx.clone()`) for what has no name; a message shows it in backticks. A handle of a
/// thread that no variable or field gets is not named.
///
/// [`Named::kept`] is told where everything that the text does with the variable leads to one place, and never
/// for one that is also dropped. Whether the run got as far as that place, the text does not know.
pub fn of(source: &str) -> Vec<Named> {
    let names = crate::syntax::with_tree(source, |file| {
        let mut walk = walk::Walk::new(file);
        walk.visit_file(file);
        walk.finish()
    });
    let mut names = names.unwrap_or_default();
    let places = names
        .iter_mut()
        .map(|named| (named.line, &mut named.column));
    columns::display(source, places);
    names
}

/// What the source uses of `std` that waits, measures time or starts something, and that the simulation does
/// not have: the line of its first mention and its whole path, in the order of the text.
pub fn not_simulated(source: &str) -> Vec<(u32, String)> {
    crate::syntax::with_tree(source, unsimulated::of).unwrap_or_default()
}
