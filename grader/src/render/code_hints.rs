//! What the compiler's error codes usually mean where threads and channels meet.

/// A code, a word of the message that narrows it down, and what to do.
const HINTS: [(&str, &str, &str); 12] = [
    (
        "E0382",
        "Sender",
        "a sender that moved into a thread is gone: clone it for each thread, before the closure",
    ),
    (
        "E0382",
        "",
        "what was sent or moved is gone: use it before, or take it back from the error of a failed send",
    ),
    (
        "E0373",
        "",
        "the thread may outlive this function: `move` gives the closure what it uses, a scoped thread may borrow",
    ),
    (
        "E0521",
        "",
        "the thread may outlive what it borrows: give it owned data, or use a scoped thread",
    ),
    (
        "E0597",
        "",
        "what is borrowed ends too early: give the thread owned data, or use a scoped thread",
    ),
    (
        "E0277",
        "cannot be sent between threads",
        "only `Send` types may change threads: `Arc` for `Rc`, `Mutex` for `RefCell`, the data for its guard",
    ),
    (
        "E0277",
        "cannot be shared between threads",
        "only `Sync` types may be shared by threads: move it into one thread, or put it into a `Mutex`",
    ),
    (
        "E0599",
        "Receiver",
        "a receiver has no such method: it is not cloned, but moved, or shared in an `Arc<Mutex<_>>`",
    ),
    (
        "E0507",
        "",
        "a value cannot be moved out of a borrow: `take`, `drain` or `into_iter` hand it over",
    ),
    (
        "E0310",
        "",
        "what goes into a thread must be able to live as long as it: add the bound `'static`",
    ),
    (
        "E0308",
        "Result",
        "sending and receiving can fail, so they return a `Result`: match on it",
    ),
    ("E0133", "", "nothing in this course needs `unsafe`"),
];

/// The course's own word on an error, if it has one.
pub fn hint(code: Option<&str>, rendered: &str) -> Option<&'static str> {
    let code = code?;
    HINTS
        .iter()
        .find(|(known, word, _)| *known == code && about(code, rendered).contains(word))
        .map(|(_, _, hint)| *hint)
}

/// The part of the compiler's words that tells what an error is about: of a move, the type of what moved. Elsewhere
/// in them stand the types of whole signatures.
fn about<'a>(code: &str, rendered: &'a str) -> &'a str {
    match rendered.split_once("has type `") {
        Some((_, rest)) if code == "E0382" => rest.split('`').next().unwrap_or(rest),
        _ => rendered,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_narrower_hint_comes_first() {
        let about = |text| hint(Some("E0382"), text).unwrap();
        assert!(about("move occurs because `tx` has type `Sender<u8>`").contains("clone it"));
        assert!(about("move occurs because `item` has type `String`").contains("failed send"));
        let listed = "`docs` has type `Vec<Doc>`\nfn f(docs: Vec<Doc>, tx: Sender<Doc>)";
        assert!(about(listed).contains("failed send"));
        assert_eq!(hint(Some("E9999"), ""), None);
        assert_eq!(hint(None, ""), None);
    }
}
