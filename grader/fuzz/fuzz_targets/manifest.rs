//! `exercise.toml`: what is read can be worked with, and what is refused is said.

#![no_main]

use grader::build::signatures;
use grader::course::{Manifest, text};
use grader_fuzz::{assert_no_controls, lines};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = text::checked(bytes.to_vec()) else {
        return;
    };
    match Manifest::parse(&text) {
        Ok(manifest) => {
            assert!(manifest.schedules > 0 && manifest.timeout_seconds > 0);
            assert!(!manifest.lesson.contains(['/', '\\']));
            assert_no_controls(&manifest.title);
            manifest
                .points
                .keys()
                .for_each(|name| assert_no_controls(name));
            // A hundred exercises' points can be added up.
            assert!(u64::from(manifest.max_score()) * 100 < u64::from(u32::MAX));
            let most: u32 = manifest.points.values().copied().max().unwrap_or(0);
            assert!(manifest.max_score() >= most);
            let constants = signatures::constants("echo", &manifest.signatures);
            // One line for each: errors are told apart by their lines.
            assert_eq!(constants.lines().count(), manifest.signatures.len());
            for wanted in &manifest.signatures {
                assert!(!wanted.path.is_empty() && !wanted.ty.is_empty());
                if let Some(words) = signatures::explain("pub fn echo() {}", wanted) {
                    assert_no_controls(&words);
                }
            }
        }
        Err(why) => {
            assert!(!why.trim().is_empty());
            assert_no_controls(&why);
            if let Some(line) = line_of(&why) {
                assert!((1..=lines(&text)).contains(&line), "{why}");
            }
        }
    }
});

/// `TOML parse error at line 3, column 1`.
fn line_of(why: &str) -> Option<u32> {
    let rest = why.strip_prefix("TOML parse error at line ")?;
    rest.split(',').next()?.parse().ok()
}
