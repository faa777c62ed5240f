//! One panic hook for the process: it remembers what happened, and shows only the submission's lines.

use std::cell::RefCell;
use std::panic::PanicHookInfo;

use check_record::{Place, RunEnd, World};

thread_local! {
    static LAST: RefCell<Option<RunEnd>> = const { RefCell::new(None) };
}

/// Replaces the hook, which would print the paths of hidden files.
pub(crate) fn install(under_grader: bool, world: World) {
    let default = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        remember(info);
        #[cfg(feature = "simulated")]
        if world == World::Simulated && sim_std::sim::is_active() {
            crate::program::tell(info, &message(info));
            sim_std::sim::note_panic(info);
            return;
        }
        let _ = world;
        if !under_grader {
            default(info);
        } else if let Some(place) = submission_place(info) {
            use std::io::Write;
            // The text goes where the submission prints; a closed pipe there is no reason to abort.
            let _ = writeln!(
                std::io::stderr(),
                "thread panicked at {place}: {}",
                message(info)
            );
        }
    }));
}

/// How the last panic of this thread looked.
pub(crate) fn last_panic() -> RunEnd {
    LAST.with_borrow_mut(Option::take)
        .unwrap_or(RunEnd::Panicked {
            message: "panicked without telling why".into(),
            place: None,
        })
}

fn remember(info: &PanicHookInfo<'_>) {
    let end = RunEnd::Panicked {
        message: message(info),
        place: submission_place(info),
    };
    // Thread-locals may be gone while a thread ends; then nobody asks either.
    let _ = LAST.try_with(|last| *last.borrow_mut() = Some(end));
}

fn submission_place(info: &PanicHookInfo<'_>) -> Option<Place> {
    info.location()
        .map(Place::from)
        .filter(Place::in_submission)
}

/// Of a message, so many characters are told.
const TOLD: usize = 1000;

fn message(info: &PanicHookInfo<'_>) -> String {
    let text = info.payload_as_str();
    let text = text.unwrap_or("a panic whose payload is no text");
    match text.char_indices().nth(TOLD) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
