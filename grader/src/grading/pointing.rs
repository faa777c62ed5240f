//! What the source adds to a finding of a run that never ended: loops that nothing ends.

use check_record::finding::RUNS_HERE;
use check_record::place::SUBMISSION_FILE;
use check_record::{Finding, FindingKind, Place, Related};
use syn::visit::{self, Visit};

use crate::syntax;

/// Adds to a finding what the source shows.
pub fn enrich(finding: &mut Finding, source: &str) {
    if finding.kind != FindingKind::TimeLimit {
        return;
    }
    let seen = syntax::with_tree(source, |file| {
        let mut seen = Seen::default();
        seen.visit_file(file);
        seen
    });
    let Some(seen) = seen else { return };
    if finding.label == RUNS_HERE {
        point_at_running(finding, &seen.loops);
    } else {
        point_at_loops(finding, seen.endless);
    }
}

/// The thread was somewhere in the loop, by chance at this line of it.
fn point_at_running(finding: &mut Finding, loops: &[Loop]) {
    let Some(here) = &finding.place else { return };
    let around = loops
        .iter()
        .filter(|one| (one.head.line..=one.end).contains(&here.line))
        .min_by_key(|one| one.end - one.head.line);
    // The line tables of an empty loop may name what stands before it.
    let next = || {
        loops
            .iter()
            .filter(|one| one.head.line > here.line)
            .min_by_key(|one| one.head.line)
    };
    let Some(innermost) = around.or_else(next) else {
        return;
    };
    finding.message = format!(
        "{}; it was in the loop at line {}",
        finding.message, innermost.head.line
    );
    if here.line != innermost.head.line {
        finding.related.insert(
            0,
            Related {
                place: here.clone(),
                label: RUNS_HERE.to_owned(),
            },
        );
    }
    finding.place = Some(innermost.head.clone());
    "this loop runs on and on".clone_into(&mut finding.label);
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
    loops: Vec<Loop>,
    /// Loops without a condition from which nothing leads out.
    endless: Vec<Place>,
}

/// A loop of any kind.
struct Loop {
    head: Place,
    /// Its last line.
    end: u32,
}

impl<'ast> Visit<'ast> for Seen {
    fn visit_expr_loop(&mut self, expr: &'ast syn::ExprLoop) {
        let head = self.note(expr.loop_token.span, &expr.body);
        self.endless.extend(head.filter(|_| is_endless(&expr.body)));
        visit::visit_expr_loop(self, expr);
    }

    fn visit_expr_while(&mut self, expr: &'ast syn::ExprWhile) {
        let head = self.note(expr.while_token.span, &expr.body);
        let always = matches!(&*expr.cond, syn::Expr::Lit(literal)
            if matches!(&literal.lit, syn::Lit::Bool(value) if value.value));
        self.endless
            .extend(head.filter(|_| always && is_endless(&expr.body)));
        visit::visit_expr_while(self, expr);
    }

    fn visit_expr_for_loop(&mut self, expr: &'ast syn::ExprForLoop) {
        self.note(expr.for_token.span, &expr.body);
        visit::visit_expr_for_loop(self, expr);
    }
}

impl Seen {
    /// Remembers a loop; where it begins.
    fn note(&mut self, keyword: proc_macro2::Span, body: &syn::Block) -> Option<Place> {
        let start = keyword.start();
        let end = body.brace_token.span.close().end();
        let head = Place {
            file: SUBMISSION_FILE.to_owned(),
            line: u32::try_from(start.line).ok()?,
            column: u32::try_from(start.column + 1).ok()?,
        };
        self.loops.push(Loop {
            head: head.clone(),
            end: u32::try_from(end.line).ok()?,
        });
        Some(head)
    }
}

fn is_endless(body: &syn::Block) -> bool {
    let mut ways_out = WaysOut::default();
    ways_out.visit_block(body);
    !ways_out.found
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

    #[test]
    fn the_loop_around_a_line_is_pointed_at() {
        let mut running = finding(FindingKind::TimeLimit);
        running.label = RUNS_HERE.into();
        running.place = Some(Place {
            file: SUBMISSION_FILE.into(),
            line: 4,
            column: 9,
        });
        let source = "fn f() {\n    for i in a {\n        while b {\n            c();\n        }\n    }\n}\n";
        enrich(&mut running, source);
        assert_eq!(running.place.map(|place| place.line), Some(3));
        assert_eq!(running.related[0].place.line, 4);
    }
}
