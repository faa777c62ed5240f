//! The expressions that a macro is called with, where its tokens read as such.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Macro, Token};

/// The leading expressions of a macro's tokens: `println!("{}", rx.recv())`, `vec![tx; 3]`, `matches!(e, …)`.
pub fn expressions(mac: &Macro) -> Vec<Expr> {
    leading.parse2(mac.tokens.clone()).unwrap_or_default()
}

// The parser never fails: a failure would lose what was read before it.
fn leading(input: ParseStream) -> syn::Result<Vec<Expr>> {
    let mut found = Vec::new();
    while !input.is_empty() {
        let Ok(expr) = input.parse() else { break };
        found.push(expr);
        if input.parse::<Option<Token![,]>>()?.is_none()
            && input.parse::<Option<Token![;]>>()?.is_none()
        {
            break;
        }
    }
    input.parse::<TokenStream>()?;
    Ok(found)
}

/// A macro's last name: `std::vec!` is `vec`.
pub fn name(mac: &Macro) -> String {
    let last = mac.path.segments.last();
    last.map(|segment| segment.ident.to_string())
        .unwrap_or_default()
}
