//@ finding: deadlock line 48
//! The stub as shipped: the caller feeds the pipeline, and nobody reads its end.
//!
//! Brass signs for every door.
//!
//! An engraver makes door signs. Customers write the texts on a long list, some with blanks around them, some lines
//! quite empty. Three people sit in a row at one bench. The first one cuts the blanks off both ends of a line. The second
//! one throws away what is empty now. The third one measures how long the sign will be. Between two of them there is a
//! tray with room for a few slips of paper.
//!
//! For the short list of a small house all lengths come out right. Then the town hall ordered its signs, and since that
//! morning all three sit still, each with a slip in the hand. Run `cargo run -p grader check pipeline`, find out who waits
//! for whom, and repair it. Look twice: there is more than one reason.

use std::sync::mpsc;
use std::thread;

/// Trims every line, leaves out those that are empty then, and returns the lengths of the others, in the order of
/// the lines.
///
/// - Each of the three stages is one thread. A line that is trimmed can be measured while later lines still wait.
/// - From stage to stage, and to the caller, lines travel through channels. None of them ever holds more than `cap`
///   messages (at least one), however long the list is.
/// - A length is what `str::len` says.
pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (list, raw) = mpsc::sync_channel::<String>(cap);
    let (cut, trimmed) = mpsc::sync_channel::<String>(cap);
    let (kept, texts) = mpsc::sync_channel::<String>(cap);
    let (measured, lengths) = mpsc::sync_channel(cap);

    let trim = thread::spawn(move || {
        for line in raw {
            cut.send(line.trim().to_owned()).expect("somebody filters");
        }
    });
    let filter = thread::spawn(move || {
        for line in trimmed.into_iter().filter(|line| !line.is_empty()) {
            kept.send(line).expect("somebody measures");
        }
    });
    let measure = thread::spawn(move || {
        for text in texts {
            measured.send(text.len()).expect("somebody collects");
        }
    });

    for line in lines {
        list.send(line).expect("somebody trims");
    }
    drop(list);
    for stage in [trim, filter, measure] {
        stage.join().expect("no stage panics");
    }
    lengths.into_iter().collect()
}
