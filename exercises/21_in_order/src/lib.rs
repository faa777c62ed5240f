//! The panorama.
//!
//! A photographer has turned the camera once around and taken one strip of film after the other. Now the strips lie in
//! the darkroom, and each one gets a helper, who develops it, point after point. A strip of the dark sea is developed
//! slowly, a strip of the sky is ready at once. In the end the strips are glued together, and there is the picture.
//!
//! The helpers below do good work, and no point of the picture is missing. But it is a strange place, with the sky
//! beside the harbour, and with two sunsets. Run `cargo run -p grader check in_order` and repair the picture, and leave
//! the helpers at work side by side.

use std::sync::mpsc;
use std::thread;

/// Applies `f` to every number of every chunk, one thread for each chunk, and returns all results in one vector.
///
/// - The results stand in the order of the input: those of the first chunk, then those of the second, and so on,
///   whichever chunk was ready first.
/// - There is one result for each number. A chunk may be empty, and so may the list of chunks.
/// - All threads work at the same time, and each of them on one chunk, number after number.
pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();
    for chunk in chunks {
        let tx = tx.clone();
        thread::spawn(move || {
            let developed: Vec<u32> = chunk.into_iter().map(f).collect();
            let _ = tx.send(developed);
        });
    }
    drop(tx);

    rx.into_iter().flatten().collect()
}
