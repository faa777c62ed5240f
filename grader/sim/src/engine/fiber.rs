//! One coroutine per simulated thread: start, switch, abandon.

use real_std::cell::Cell;
use real_std::io;
use real_std::mem;
use real_std::ptr;

use corosensei::stack::DefaultStack;
use corosensei::{Coroutine, CoroutineResult, Yielder};

use super::stacks;

real_std::thread_local! {
    /// The way back to the driver from the coroutine that runs.
    static YIELDER: Cell<*const Yielder<(), ()>> = const { Cell::new(ptr::null()) };
}

/// What a simulated thread does from start to end. It never unwinds.
pub type Body = Box<dyn FnOnce()>;

/// A simulated thread's stack and where it stands.
pub struct Fiber {
    coroutine: Coroutine<(), (), (), DefaultStack>,
    size: usize,
}

impl Fiber {
    /// A coroutine that will run `body` on a stack of `size` bytes.
    pub fn new(size: usize, body: Body) -> io::Result<Self> {
        let stack = match stacks::take(size) {
            Ok(stack) => stack,
            Err(error) => {
                // Dropping it would run user code in here; the run is over anyway.
                mem::forget(body);
                return Err(error);
            }
        };
        let coroutine = Coroutine::with_stack(stack, move |yielder, ()| {
            YIELDER.set(ptr::from_ref(yielder));
            body();
        });
        Ok(Self { coroutine, size })
    }

    /// Runs until the body suspends itself (`false`) or returns (`true`).
    pub fn resume(&mut self) -> bool {
        matches!(self.coroutine.resume(()), CoroutineResult::Return(()))
    }

    /// Gives the stack back. A body that has not returned never goes on, and nothing of it is dropped.
    pub fn end(mut self) {
        if !self.coroutine.done() {
            #[expect(
                unsafe_code,
                reason = "a deadlocked thread must end without its destructors"
            )]
            // SAFETY: `force_reset` is a longjmp over the body's frames: their values are leaked,
            // which is safe by itself. What could be unsafe is that memory on this stack is
            // still used by others, and every way to lend it out is closed: only fibers of this
            // run could hold such a loan (scoped threads), and a fiber is abandoned only when its
            // whole run is over and none of them is resumed again.
            unsafe {
                self.coroutine.force_reset();
            }
        }
        stacks::give_back(self.size, self.coroutine.into_stack());
    }
}

/// Suspends the running coroutine and returns to whoever resumed it.
pub fn suspend() {
    let yielder = YIELDER.get();
    assert!(!yielder.is_null(), "only a simulated thread can wait");
    #[expect(
        unsafe_code,
        reason = "deep calls need the yielder that their coroutine was given"
    )]
    // SAFETY: every coroutine sets `YIELDER` to its own when it starts and, below, each time it
    // goes on, so it belongs to the coroutine that runs this; it lives on that one's stack for
    // as long as the coroutine does.
    unsafe {
        (*yielder).suspend(());
    }
    YIELDER.set(yielder);
}

/// Forgets the coroutine that ran last, so that a stray [`suspend`] outside of all is noticed.
pub fn forget() {
    YIELDER.set(ptr::null());
}

/// Lets a body borrow from its caller.
///
/// # Safety
///
/// What is borrowed must be there until the body has returned or its run is over. A body of a run
/// that is over is never resumed, and its closure is leaked, not dropped.
#[expect(
    unsafe_code,
    reason = "scoped threads and a run's main thread borrow from their callers"
)]
pub unsafe fn erase(body: Box<dyn FnOnce() + '_>) -> Body {
    // SAFETY: only the lifetime changes, and the caller answers for that.
    unsafe { mem::transmute::<Box<dyn FnOnce() + '_>, Body>(body) }
}
