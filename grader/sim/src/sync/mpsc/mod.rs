//! As `std::sync::mpsc`. The error types are the real ones.

mod iter;
mod receiver;
mod sender;
mod shared;
mod sync_sender;

pub use iter::{IntoIter, Iter, TryIter};
pub use receiver::Receiver;
pub use sender::Sender;
pub use sync_sender::SyncSender;

#[doc(no_inline)]
pub use real_std::sync::mpsc::{
    RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError,
};

use real_std::panic::Location;

use shared::Shared;

/// As `std::sync::mpsc::channel`.
#[track_caller]
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let shared = Shared::new(None, Location::caller());
    (Sender::first(shared.clone()), Receiver::new(shared))
}

/// As `std::sync::mpsc::sync_channel`.
#[track_caller]
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let shared = Shared::new(Some(bound), Location::caller());
    (SyncSender::first(shared.clone()), Receiver::new(shared))
}
