//! Keeps hostile nesting away from the parser, which is recursive, as is whatever walks through its trees.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What a parser may have to remember at one place, in tokens. Code that is written by hand needs some hundreds.
const DEEPEST: usize = 1500;

/// What each pair of brackets counts: the parser goes through more levels for them than for an operator.
const BRACKETS: usize = 10;

/// Enough for [`DEEPEST`], in a build without optimisation. Memory that is not used costs nothing.
const STACK: usize = 256 << 20;

/// Calls `read` with the syntax tree of a source, on a stack that is large enough for it. `None` when the
/// source does not parse, or is nested as no person writes.
pub fn with_tree<R: Send>(source: &str, read: impl FnOnce(&syn::File) -> R + Send) -> Option<R> {
    let read = || {
        // The lexer is not recursive.
        let shallow = is_shallow(source.parse().ok()?);
        shallow.then(|| Some(read(&syn::parse_file(source).ok()?)))?
    };
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(STACK);
        builder.spawn_scoped(scope, read).ok()?.join().ok()?
    })
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
        Some(TokenTree::Punct(punct)) => punct.as_char() == '#',
        _ => false,
    }
}
