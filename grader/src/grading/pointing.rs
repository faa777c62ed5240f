//! What the source adds to a finding: the names of variables, and loops that nothing ends.
//!
//! The simulation knows lines; only the text knows that what was created there is called `tx`.

use std::collections::BTreeMap;

use check_record::place::SUBMISSION_FILE;
use check_record::{Finding, FindingKind, Place, Related};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Adds to a finding what the source shows.
pub fn enrich(finding: &mut Finding, source: &str) {
    let Ok(file) = syn::parse_file(source) else {
        return;
    };
    let mut seen = Seen::default();
    seen.visit_file(&file);
    name_senders(finding, &seen.senders);
    if finding.kind == FindingKind::TimeLimit {
        point_at_loops(finding, seen.endless);
    }
}

/// "one sender is still alive: created at line 6" becomes "…: `tx`, created at line 6".
fn name_senders(finding: &mut Finding, senders: &BTreeMap<u32, String>) {
    for related in &mut finding.related {
        if !related.label.contains("sender") {
            continue;
        }
        if let Some(name) = senders.get(&related.place.line) {
            related.label =
                related
                    .label
                    .replacen("this sender", &format!("this sender, `{name}`,"), 1);
            for made in ["created", "cloned"] {
                let bare = format!("{made} at line {}", related.place.line);
                let named = format!("`{name}`, {bare}");
                if !finding.message.contains(&named) {
                    finding.message = finding.message.replacen(&bare, &named, 1);
                }
            }
        }
    }
}

fn point_at_loops(finding: &mut Finding, endless: Vec<Place>) {
    let mut places = endless.into_iter();
    if finding.place.is_none()
        && let Some(place) = places.next()
    {
        finding.message = format!(
            "{}; the loop at line {} has no way out",
            finding.message, place.line
        );
        "nothing inside ends this loop".clone_into(&mut finding.label);
        finding.place = Some(place);
    }
    finding.related.extend(places.map(|place| Related {
        place,
        label: "nothing inside ends this loop".to_owned(),
    }));
}

/// What a walk through the source finds.
#[derive(Default)]
struct Seen {
    /// The line of each `let` value, and the variable that a sender made there gets.
    senders: BTreeMap<u32, String>,
    /// Loops without a condition from which nothing leads out.
    endless: Vec<Place>,
}

impl<'ast> Visit<'ast> for Seen {
    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let (Some(init), Some(name)) = (&local.init, first_name(&local.pat)) {
            let span = init.expr.span();
            for line in span.start().line..=span.end().line {
                if let Ok(line) = u32::try_from(line) {
                    self.senders.insert(line, name.clone());
                }
            }
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_loop(&mut self, expr: &'ast syn::ExprLoop) {
        self.note(expr.loop_token.span.start(), &expr.body);
        visit::visit_expr_loop(self, expr);
    }

    fn visit_expr_while(&mut self, expr: &'ast syn::ExprWhile) {
        if matches!(&*expr.cond, syn::Expr::Lit(literal) if matches!(&literal.lit, syn::Lit::Bool(value) if value.value))
        {
            self.note(expr.while_token.span.start(), &expr.body);
        }
        visit::visit_expr_while(self, expr);
    }
}

impl Seen {
    fn note(&mut self, start: proc_macro2::LineColumn, body: &syn::Block) {
        let mut ways_out = WaysOut::default();
        ways_out.visit_block(body);
        if ways_out.found {
            return;
        }
        if let (Ok(line), Ok(column)) = (u32::try_from(start.line), u32::try_from(start.column + 1))
        {
            self.endless.push(Place {
                file: SUBMISSION_FILE.to_owned(),
                line,
                column,
            });
        }
    }
}

/// Looks for anything that can leave a loop. A `break` of an inner loop counts, too: better to point at
/// one loop too few.
#[derive(Default)]
struct WaysOut {
    found: bool,
}

impl<'ast> Visit<'ast> for WaysOut {
    fn visit_expr(&mut self, expr: &'ast syn::Expr) {
        use syn::Expr::{Break, Macro, Return, Try};
        self.found |= matches!(expr, Break(_) | Return(_) | Try(_) | Macro(_));
        visit::visit_expr(self, expr);
    }
}

/// `tx` in `tx`, `(tx, rx)`, `mut tx`.
fn first_name(pattern: &syn::Pat) -> Option<String> {
    match pattern {
        syn::Pat::Ident(name) => Some(name.ident.to_string()),
        syn::Pat::Tuple(tuple) => tuple.elems.first().and_then(first_name),
        syn::Pat::Type(typed) => first_name(&typed.pat),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(line: u32) -> Place {
        Place {
            file: SUBMISSION_FILE.into(),
            line,
            column: 1,
        }
    }

    fn finding(kind: FindingKind) -> Finding {
        Finding {
            kind,
            place: None,
            label: String::new(),
            message: "one sender is still alive: created at line 2".into(),
            help: String::new(),
            related: Vec::new(),
            seed: None,
        }
    }

    #[test]
    fn a_sender_gets_the_name_of_its_variable() {
        let mut finding = finding(FindingKind::Deadlock);
        finding.related.push(Related {
            place: place(2),
            label: "this sender is still alive".into(),
        });
        enrich(&mut finding, "fn f() {\n    let (tx, rx) = channel();\n}\n");
        assert_eq!(
            finding.message,
            "one sender is still alive: `tx`, created at line 2"
        );
        assert_eq!(
            finding.related[0].label,
            "this sender, `tx`, is still alive"
        );
    }

    #[test]
    fn a_loop_without_a_way_out_is_pointed_at() {
        let mut endless = finding(FindingKind::TimeLimit);
        enrich(
            &mut endless,
            "fn f() {\n    loop { if a { break; } }\n    while true {\n        g();\n    }\n}\n",
        );
        assert_eq!(endless.place.map(|place| place.line), Some(3));
    }
}
