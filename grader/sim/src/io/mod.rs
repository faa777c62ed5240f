//! As `std::io`, but every run reads the same standard input, from its beginning.

mod input;
mod lock;
mod stdin;

pub use lock::StdinLock;
pub use stdin::{Stdin, stdin};

#[doc(no_inline)]
pub use real_std::io::*;
