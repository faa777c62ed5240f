//! Keeps hostile nesting away from the parser, which is recursive, as is whatever walks through its trees.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What a parser may have to remember at one place, in tokens. Code that is written by hand needs some hundreds.
const DEEPEST: usize = 1500;

/// What each pair of brackets counts: the parser goes through more levels for them than for an operator.
const BRACKETS: usize = 10;

/// Enough for [`DEEPEST`], in a build without optimisation. Memory that is not used costs nothing.
const STACK: usize = 256 << 20;

/// What a parser makes of a source.
pub enum Tree<R> {
    Read(R),
    /// It does not parse.
    Unreadable,
    /// It is nested as no person writes.
    TooDeep,
}

/// Calls `read` with the syntax tree of a source, on a stack that is large enough for it. `None` when the
/// source does not parse, or is nested as no person writes.
pub fn with_tree<R: Send>(source: &str, read: impl FnOnce(&syn::File) -> R + Send) -> Option<R> {
    match tree(source, read) {
        Tree::Read(found) => Some(found),
        Tree::Unreadable | Tree::TooDeep => None,
    }
}

/// As [`with_tree`], and tells why there is none.
pub fn tree<R: Send>(source: &str, read: impl FnOnce(&syn::File) -> R + Send) -> Tree<R> {
    let read = || {
        let Some(tokens) = lexed(source) else {
            return Tree::Unreadable;
        };
        if !is_shallow(tokens) {
            return Tree::TooDeep;
        }
        syn::parse_file(source).map_or(Tree::Unreadable, |file| Tree::Read(read(&file)))
    };
    // Whatever else goes wrong there is no reason to pass over a file.
    on_large_stack(read).unwrap_or(Tree::TooDeep)
}

/// Calls `read` with the tokens of a source that need not parse. `None` when these are no tokens of Rust.
pub fn with_tokens<R: Send>(source: &str, read: impl FnOnce(TokenStream) -> R + Send) -> Option<R> {
    on_large_stack(|| {
        let shallow = is_shallow(lexed(source)?);
        shallow.then(|| Some(read(lexed(source)?)))?
    })?
}

fn on_large_stack<R: Send>(f: impl FnOnce() -> R + Send) -> Option<R> {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(STACK);
        builder.spawn_scoped(scope, f).ok()?.join().ok()
    })
}

/// The lexer is not recursive. Lines stay where they are.
fn lexed(source: &str) -> Option<TokenStream> {
    let text = source.strip_prefix('\u{feff}').unwrap_or(source);
    // A first line for a shell is no Rust, and `#![…]` is no such line.
    match text.strip_prefix("#!") {
        Some(rest) if !rest.trim_start().starts_with('[') => {
            text.find('\n').map_or("", |end| &text[end..]).parse().ok()
        }
        _ => text.parse().ok(),
    }
}

/// Whether no place has too many tokens before it that may all be part of one construct.
fn is_shallow(tokens: TokenStream) -> bool {
    // Of each open bracket: the tokens inside, and the depth at which each construct in it begins.
    let mut open = vec![(tokens.into_iter().peekable(), 0, 0)];
    while let Some((stream, start, depth)) = open.last_mut() {
        let Some(token) = stream.next() else {
            open.pop();
            continue;
        };
        *depth += 1;
        if *depth > DEEPEST {
            return false;
        }
        match token {
            TokenTree::Punct(punct) if matches!(punct.as_char(), ';' | ',') => *depth = *start,
            TokenTree::Group(group) => {
                let inside = *depth + BRACKETS;
                if group.delimiter() == Delimiter::Brace && ends(stream.peek()) {
                    *depth = *start;
                }
                open.push((group.stream().into_iter().peekable(), inside, inside));
            }
            _ => {}
        }
    }
    true
}

/// Whether a block is followed by something that does not continue it.
fn ends(next: Option<&TokenTree>) -> bool {
    match next {
        Some(TokenTree::Ident(word)) => !["else", "as", "in", "where"].iter().any(|it| word == it),
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '#' | '\''),
        Some(TokenTree::Literal(_)) => true,
        _ => false,
    }
}
