//! The program's text: taken in, and what it says about how it must be run.

use std::path::Path;

use anyhow::{Context, Result};
use proc_macro2::{TokenStream, TokenTree};

use crate::error::usage_error;
use crate::syntax;

/// A larger file was not written by hand.
const LARGEST: u64 = 4 << 20;

/// A program's text.
#[derive(Clone, Debug)]
pub struct Source {
    pub text: String,
    /// Whether it has statics that one run leaves as it changed them.
    pub leaves_traces: bool,
    /// Whether it can read standard input.
    pub reads_input: bool,
}

/// Reads a program; what cannot be one is a wrong call.
pub fn read(path: &Path) -> Result<Source> {
    let shown = path.display();
    let metadata = match std::fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(usage_error(format!("no file `{shown}`")));
        }
        Err(error) => return Err(error).with_context(|| format!("look at `{shown}`")),
    };
    if !metadata.is_file() {
        return Err(usage_error(format!(
            "`{shown}` is no file: `explain` takes one file of Rust source with a `main`"
        )));
    }
    if metadata.len() > LARGEST {
        return Err(usage_error(format!(
            "`{shown}` has more than {} MiB",
            LARGEST >> 20
        )));
    }
    let bytes = std::fs::read(path).with_context(|| format!("read `{shown}`"))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + String::from_utf8_lossy(before).matches('\n').count();
        usage_error(format!(
            "`{shown}` is not UTF-8 (first at line {line}): save it again as UTF-8"
        ))
    })?;
    of(path, text)
}

/// The program that a text is.
pub fn of(path: &Path, text: String) -> Result<Source> {
    if let Some(name) = module_elsewhere(&text) {
        let shown = path.display();
        return Err(usage_error(format!(
            "`{shown}` has a module in another file (`mod {name};`): `explain` takes one file, so write \
             the module into it, `mod {name} {{ … }}`"
        )));
    }
    // What is no Rust is refused by the compiler, in better words.
    let tokens: TokenStream = text.parse().unwrap_or_default();
    let mentions = |word| mentions(tokens.clone(), word);
    // The simulation renews its own types where the system tells it where statics lie.
    let renewed = cfg!(target_os = "linux") && !mentions("unsafe");
    Ok(Source {
        leaves_traces: mentions("static") && !renewed,
        reads_input: mentions("stdin"),
        text,
    })
}

/// A module whose text is another file.
fn module_elsewhere(text: &str) -> Option<String> {
    fn among(items: &[syn::Item]) -> Option<String> {
        items.iter().find_map(|item| match item {
            syn::Item::Mod(module) => match &module.content {
                None => Some(module.ident.to_string()),
                Some((_, items)) => among(items),
            },
            _ => None,
        })
    }
    syntax::with_tree(text, |file| among(&file.items))?
}

/// Whether a word stands somewhere, macros included. A lifetime is no word, and what `thread_local!` holds
/// is new in each run.
fn mentions(tokens: TokenStream, word: &str) -> bool {
    // No recursion: nobody knows how deep a file is nested.
    let mut left = vec![tokens];
    while let Some(tokens) = left.pop() {
        let mut before = [None, None];
        for token in tokens {
            let kind = match &token {
                TokenTree::Ident(ident) if before[1] != Some(Kind::Quote) && ident == word => {
                    return true;
                }
                TokenTree::Ident(ident) if ident == "thread_local" => Some(Kind::ThreadLocal),
                TokenTree::Punct(punct) if punct.as_char() == '\'' => Some(Kind::Quote),
                TokenTree::Punct(punct) if punct.as_char() == '!' => Some(Kind::Bang),
                _ => None,
            };
            if let TokenTree::Group(group) = token
                && before != [Some(Kind::ThreadLocal), Some(Kind::Bang)]
            {
                left.push(group.stream());
            }
            before = [before[1], kind];
        }
    }
    false
}

/// Tokens that change what follows them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Quote,
    ThreadLocal,
    Bang,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has_statics(text: &str) -> bool {
        mentions(text.parse().unwrap(), "static")
    }

    #[test]
    fn statics_are_seen_wherever_they_stand() {
        assert!(has_statics("fn f() { static X: u8 = 1; }"));
        assert!(has_statics(
            "macro_rules! m { () => { static Y: u8 = 1; } }"
        ));
        assert!(!has_statics("fn f(x: &'static str) {}"));
        assert!(!has_statics(
            "thread_local! { static X: u8 = 1; } fn f() {}"
        ));
        assert!(has_statics(
            "thread_local!(static X: u8 = 1); static Y: u8 = 2;"
        ));
    }

    #[test]
    fn a_module_in_another_file_is_named() {
        assert_eq!(
            module_elsewhere("mod a { mod b; }\nfn main() {}"),
            Some("b".to_owned())
        );
        assert_eq!(module_elsewhere("mod a { mod b {} }"), None);
    }
}
