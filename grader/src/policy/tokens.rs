//! What tokens show where there is no tree: what a macro is called with, what it expands to, and files that
//! do not parse.

use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::Permission;
use super::attributes;
use super::sight::Sight;

pub fn trees(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

impl Sight<'_> {
    pub(super) fn scan(&mut self, tokens: &[TokenTree]) {
        let mut index = 0;
        while let Some(token) = tokens.get(index) {
            let rest = &tokens[index..];
            index += match token {
                TokenTree::Group(group) => {
                    let inside = trees(group.stream());
                    self.inside(None, |sight| sight.scan(&inside));
                    1
                }
                TokenTree::Punct(punct) if punct.as_char() == '#' => self.scan_attribute(rest),
                // A lifetime, a field or a method: no path begins there.
                TokenTree::Punct(punct) if punct.as_char() == '\'' => 2,
                TokenTree::Punct(punct) if punct.as_char() == '.' => {
                    1 + usize::from(matches!(tokens.get(index + 1), Some(TokenTree::Ident(_))))
                }
                TokenTree::Punct(_) if colons(rest) => self.scan_path(rest),
                TokenTree::Ident(_) => self.scan_word(rest),
                TokenTree::Punct(_) | TokenTree::Literal(_) => 1,
            };
        }
    }

    /// A keyword, or the beginning of a path; how many tokens it took.
    fn scan_word(&mut self, rest: &[TokenTree]) -> usize {
        let TokenTree::Ident(word) = &rest[0] else {
            return 1;
        };
        match word.to_string().as_str() {
            "unsafe" => {
                self.refuse(Permission::Unsafe, "unsafe", word.span());
                1
            }
            "extern" => self.scan_extern(rest, word.span()),
            "mod" if matches!(rest.get(2), Some(TokenTree::Punct(it)) if it.as_char() == ';') => {
                let what = format!("mod {};", rest[1]);
                self.refuse(Permission::Module, &what, word.span());
                3
            }
            "use" => {
                let end = rest
                    .iter()
                    .position(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == ';'));
                let item = end.and_then(|end| {
                    let tokens: TokenStream = rest[..=end].iter().cloned().collect();
                    Some((end, syn::parse2::<syn::ItemUse>(tokens).ok()?))
                });
                let Some((end, item)) = item else { return 1 };
                self.use_of(&item);
                end + 1
            }
            _ => self.scan_path(rest),
        }
    }

    fn scan_extern(&mut self, rest: &[TokenTree], span: Span) -> usize {
        match (rest.get(1), rest.get(2)) {
            (Some(TokenTree::Ident(word)), Some(TokenTree::Ident(krate))) if word == "crate" => {
                let krate = krate.unraw().to_string();
                self.extern_crate(&krate, span);
                let renamed = match (rest.get(3), rest.get(4)) {
                    (Some(TokenTree::Ident(word)), Some(TokenTree::Ident(name)))
                        if word == "as" =>
                    {
                        name.unraw().to_string()
                    }
                    _ => krate.clone(),
                };
                if self.collecting {
                    self.scopes.krate(&renamed, self.at, &krate);
                }
                3
            }
            (Some(TokenTree::Literal(_)), Some(TokenTree::Group(_)))
            | (Some(TokenTree::Group(_)), _) => {
                self.refuse(Permission::Extern, "extern", span);
                1
            }
            _ => {
                let is_fn = |it: &TokenTree| matches!(it, TokenTree::Ident(word) if word == "fn");
                let name = rest
                    .iter()
                    .take(3)
                    .position(is_fn)
                    .map(|at| rest.get(at + 1));
                // `extern "C" fn(u8)` is a type.
                if matches!(name, Some(Some(TokenTree::Ident(_)))) {
                    self.refuse(Permission::Extern, "extern fn", span);
                }
                1
            }
        }
    }

    /// `#[…]` or `#![…]`. What is for tests alone is passed over with what it stands before.
    fn scan_attribute(&mut self, rest: &[TokenTree]) -> usize {
        let inner = matches!(rest.get(1), Some(TokenTree::Punct(it)) if it.as_char() == '!');
        let at = 1 + usize::from(inner);
        let Some(TokenTree::Group(group)) = rest.get(at) else {
            return 1;
        };
        if group.delimiter() != Delimiter::Bracket {
            return 1;
        }
        let Ok(meta) = syn::parse2::<syn::Meta>(group.stream()) else {
            return at;
        };
        if !inner && attributes::is_only_for_tests(&meta) {
            let ends = |it: &TokenTree| match it {
                TokenTree::Punct(it) => it.as_char() == ';',
                TokenTree::Group(it) => it.delimiter() == Delimiter::Brace,
                _ => false,
            };
            let end = rest[at + 1..].iter().position(ends);
            return end.map_or(rest.len(), |end| at + 2 + end);
        }
        self.attribute(&meta);
        at + 1
    }

    fn scan_path(&mut self, rest: &[TokenTree]) -> usize {
        let mut path = Vec::new();
        let mut span = None;
        let mut index = 0;
        if colons(rest) {
            path.push("::".to_owned());
            index = 2;
        }
        while let Some(TokenTree::Ident(word)) = rest.get(index) {
            path.push(word.unraw().to_string());
            span.get_or_insert(word.span());
            index += 1;
            if !colons(&rest[index.min(rest.len())..]) {
                break;
            }
            index += 2;
        }
        let Some(span) = span else {
            return index.max(1);
        };
        if matches!(rest.get(index), Some(TokenTree::Punct(it)) if it.as_char() == '!') {
            self.mention_macro(&path, span);
        } else {
            self.mention(&path, span);
        }
        index
    }
}

/// Whether `::` stands here.
fn colons(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Punct(first), TokenTree::Punct(second), ..] => {
            first.as_char() == ':' && first.spacing() == Spacing::Joint && second.as_char() == ':'
        }
        _ => false,
    }
}
