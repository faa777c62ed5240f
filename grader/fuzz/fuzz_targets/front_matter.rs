//! Lessons and hints: what was read can be written and read again, and its page steers no terminal.

#![no_main]

use grader::course::{Lesson, hints, text};
use grader::render::markdown;
use grader_fuzz::{SCREENS, assert_no_controls};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = text::checked(bytes.to_vec()) else {
        return;
    };
    match Lesson::parse(&text) {
        Ok(lesson) => {
            let again = Lesson::parse(&written(&lesson));
            assert_eq!(again.as_ref(), Ok(&lesson));
            for screen in SCREENS {
                assert_no_controls(&markdown::text(&lesson.text, screen));
            }
        }
        Err(why) => assert_no_controls(&why),
    }
    if let Ok(hints) = hints::parse(&text) {
        let written: String = (1..)
            .zip(&hints)
            .map(|(number, hint)| format!("## {number}\n\n{hint}\n\n"))
            .collect();
        assert_eq!(hints::parse(&written), Ok(hints));
    }
});

/// A lesson as an author writes it.
fn written(lesson: &Lesson) -> String {
    let exercises: Vec<String> = lesson
        .exercises
        .iter()
        .map(|it| format!("\"{it}\""))
        .collect();
    format!(
        "---\ntitle: \"{}\"\norder: {}\nestimatedMinutes: {}\nexercises: [{}]\n---\n\n{}",
        lesson.title,
        lesson.order,
        lesson.estimated_minutes,
        exercises.join(", "),
        lesson.text
    )
}
