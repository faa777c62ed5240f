//! Stacks of coroutines, reused from run to run.

use real_std::cell::RefCell;
use real_std::io;

use corosensei::stack::{DefaultStack, Stack};

/// For the main thread: test code builds large values there.
pub const MAIN: usize = 8 << 20;
/// For all others, as the real ones; only touched pages cost memory.
const USUAL: usize = 2 << 20;
/// For the many: address space is not free either. From so many live threads on, new ones get less.
const SMALLER: [(usize, usize); 2] = [(2_048, 128 << 10), (256, 512 << 10)];
/// How many unused stacks of one size are kept.
const KEEP: usize = 1024;

real_std::thread_local! {
    static POOL: RefCell<Vec<(usize, Vec<DefaultStack>)>> = const { RefCell::new(Vec::new()) };
}

/// The stack size for a new thread when `live` are alive and the code asked for `wanted` bytes.
pub fn size(live: usize, wanted: Option<usize>) -> usize {
    let crowd = SMALLER.iter().find(|(from, _)| live >= *from);
    let usual = crowd.map_or(USUAL, |(_, size)| *size);
    // Unoptimised code needs more than its author measured, so a wish can only add.
    let wanted = wanted.map(|wanted| wanted.checked_next_multiple_of(USUAL).unwrap_or(wanted));
    wanted.map_or(usual, |wanted| wanted.max(usual))
}

/// A stack of `size` bytes.
pub fn take(size: usize) -> io::Result<DefaultStack> {
    let kept = POOL.with_borrow_mut(|pool| {
        pool.iter_mut()
            .find(|(of, _)| *of == size)
            .and_then(|(_, stacks)| stacks.pop())
    });
    kept.map_or_else(|| DefaultStack::new(size), Ok)
}

/// Keeps a stack for the next thread of its size.
pub fn give_back(size: usize, stack: DefaultStack) {
    debug_assert!(stack.base() > stack.limit());
    POOL.with_borrow_mut(|pool| {
        let index = pool
            .iter()
            .position(|(of, _)| *of == size)
            .unwrap_or_else(|| {
                pool.push((size, Vec::new()));
                pool.len() - 1
            });
        let stacks = &mut pool[index].1;
        if stacks.len() < KEEP {
            stacks.push(stack);
        }
    });
}
