//! What the source adds to a finding of a run that never ended: loops that nothing ends.

use check_record::place::SUBMISSION_FILE;
use check_record::{Finding, FindingKind, Place, Related};
use syn::visit::{self, Visit};

/// Adds to a finding what the source shows.
pub fn enrich(finding: &mut Finding, source: &str) {
    if finding.kind != FindingKind::TimeLimit {
        return;
    }
    let Ok(file) = syn::parse_file(source) else {
        return;
    };
    let mut seen = Seen::default();
    seen.visit_file(&file);
    point_at_loops(finding, seen.endless);
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
    /// Loops without a condition from which nothing leads out.
    endless: Vec<Place>,
}

impl<'ast> Visit<'ast> for Seen {
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

#[cfg(test)]
mod tests {
    use super::*;

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
    fn a_loop_without_a_way_out_is_pointed_at() {
        let mut endless = finding(FindingKind::TimeLimit);
        enrich(
            &mut endless,
            "fn f() {\n    loop { if a { break; } }\n    while true {\n        g();\n    }\n}\n",
        );
        assert_eq!(endless.place.map(|place| place.line), Some(3));
    }
}
