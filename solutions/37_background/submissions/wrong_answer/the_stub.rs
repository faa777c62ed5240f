//! The stub as shipped: without a thread no bounds are needed, and nobody has a night shift.
//!
//! The night shift.
//!
//! In the evening you put a task on the desk of the night shift and go home with a numbered tag. The task is
//! done while you sleep, and whoever comes with the tag gets the result.
//!
//! The function below had a thread once. But the compiler complained about it, again and again: something was not `Send`,
//! something did not live long enough. So the author took the thread out. Now the compiler is content, the results are
//! right, and it is you who works all night.
//!
//! Bring the night shift back, and write down what the compiler has to ask for. Not less: a task that still needs something
//! from *your* house, or that must not change hands, is to be refused before anybody goes home. And not more: who
//! asks for `Clone`, `Sync` or a task that can be repeated sends people away for nothing.
//!
//! In the end this must not compile,
//!
//! ```compile_fail
//! let shared = std::rc::Rc::new(5);
//! let tag = background::background(move || *shared); // an `Rc` must not change threads
//! ```
//!
//! and this must not either:
//!
//! ```compile_fail
//! let tag = {
//!     let list = String::from("milk, bread");
//!     let list = &list;
//!     background::background(move || list.len()) // the list is gone before the night is over
//! };
//! ```
//!
//! This has to work:
//!
//! ```
//! let list = String::from("milk, bread");
//! let tag = background::background(move || list + ", plums");
//! assert_eq!(tag.recv().as_deref(), Ok("milk, bread, plums"));
//! ```

use std::sync::mpsc::{self, Receiver};

/// Starts `f` in a thread of its own and returns at once. The result arrives at the receiver, once.
///
/// - `f` may be any closure or function that can be called once, and `T` anything that may go to another thread.
/// - If nobody wants the result any more, it is dropped, and nothing else happens.
pub fn background<T, F>(f: F) -> Receiver<T>
where
    F: FnOnce() -> T,
{
    let (tx, tag) = mpsc::channel();
    tx.send(f()).expect("the tag is still here");
    tag
}
