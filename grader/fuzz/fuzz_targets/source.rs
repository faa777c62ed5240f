//! Any source text: what is said of it lies inside it, and no nesting is too deep.

#![no_main]

use check_record::{Finding, FindingKind};
use grader::build::signatures;
use grader::course::manifest::Signature;
use grader::grading::pointing;
use grader::{names, policy};
use grader_fuzz::{assert_harmless, lines};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let inside = 1..=lines(source);
    for named in names::of(source) {
        assert!(inside.contains(&named.line), "{named:?}");
        assert!(named.column > 0 && !named.name.is_empty(), "{named:?}");
    }
    let foreign = names::not_simulated(source);
    assert!(foreign.is_sorted(), "{foreign:?}");
    assert!(
        foreign
            .iter()
            .all(|(line, item)| inside.contains(line) && !item.is_empty())
    );
    for finding in policy::of(source, &[]) {
        // What is nested as no person writes is refused as a whole.
        if let Some(place) = &finding.place {
            assert!(inside.contains(&place.line), "{place}");
        }
        assert_harmless(&finding.message);
    }
    let wanted = Signature {
        path: "echo".to_owned(),
        ty: "fn(u8) -> u8".to_owned(),
    };
    if let Some(words) = signatures::explain(source, &wanted) {
        assert!(!words.contains('\n'), "{words:?}");
    }
    let mut finding = endless();
    pointing::enrich(&mut finding, source);
    let related = finding.related.iter().map(|related| &related.place);
    for place in finding.place.iter().chain(related) {
        assert!(inside.contains(&place.line) && place.column > 0, "{place}");
    }
});

/// What the loops of a source are added to.
fn endless() -> Finding {
    Finding {
        kind: FindingKind::TimeLimit,
        place: None,
        label: String::new(),
        message: "still running".to_owned(),
        help: String::new(),
        related: Vec::new(),
        seed: None,
    }
}
