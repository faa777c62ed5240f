//! Statics of the code under test: every run finds them as the program's start did, though all runs share
//! one process.
//!
//! A synchronised static is put back, byte by byte, when a run first touches it. What it held is leaked, as
//! everything is that an abandoned run leaves behind.

use real_std::cell::Cell;
use real_std::collections::HashMap;
use real_std::mem::{MaybeUninit, size_of_val};
use real_std::ops::Range;
use real_std::ptr;
use real_std::sync::{LazyLock, Mutex};

use super::context;
use super::held;

/// The bytes of an object, some of which may be padding.
type Bytes = Box<[MaybeUninit<u8>]>;

real_std::thread_local! {
    /// Whether something is being put back.
    static BUSY: Cell<bool> = const { Cell::new(false) };
}

/// Where the program's own statics lie; empty where the system does not tell.
static STATICS: LazyLock<Range<usize>> = LazyLock::new(|| {
    let maps = real_std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
    let program = real_std::env::current_exe().unwrap_or_default();
    own(&maps, &program.to_string_lossy())
});

/// What each static was when a run first touched it, by its address.
static BEGINNINGS: LazyLock<Mutex<HashMap<usize, Bytes>>> = LazyLock::new(Mutex::default);

/// Puts a synchronised object back that is a static and was not touched in this run; `object` must consist
/// of cells alone.
pub fn renew<T: ?Sized>(object: &T) {
    // An allocator of the code under test may get here from below.
    if BUSY.replace(true) {
        return;
    }
    renew_once(object);
    BUSY.set(false);
}

fn renew_once<T: ?Sized>(object: &T) {
    let start = ptr::from_ref(object).cast::<u8>().addr();
    if !STATICS.contains(&start) {
        return;
    }
    let size = size_of_val(object);
    let first = context::try_with(|run| {
        run.is_some_and(|run| {
            // What lies within one that was put back was made in this run.
            let known = run.renewed.iter().any(|range| range.contains(&start));
            if !known {
                run.renewed.push(start..start + size.max(1));
            }
            !known
        })
    });
    if first {
        put_back(ptr::from_ref(object).cast::<MaybeUninit<u8>>(), size);
    }
}

fn put_back(object: *const MaybeUninit<u8>, size: usize) {
    let mut beginnings = held(&BEGINNINGS);
    #[expect(unsafe_code, reason = "a static has no owner that could make it anew")]
    // SAFETY: `object` comes from a reference to something of that size. It is made of cells, and nobody
    // looks into it meanwhile: all runs share this OS thread, the threads of earlier runs never go on, and
    // the one that runs is here. The bytes are those that it had before, as a constant or as what a body
    // gave it outside of runs, so it is valid again; what is overwritten is leaked, which is safe.
    unsafe {
        match beginnings.get(&object.addr()) {
            Some(bytes) if bytes.len() == size => {
                ptr::copy_nonoverlapping(bytes.as_ptr(), object.cast_mut(), size);
            }
            _ => {
                let mut bytes = Box::new_uninit_slice(size);
                ptr::copy_nonoverlapping(object, bytes.as_mut_ptr(), size);
                beginnings.insert(object.addr(), bytes);
            }
        }
    }
}

/// From the program's first mapping to the zeroed memory that follows its last.
fn own(maps: &str, program: &str) -> Range<usize> {
    let mut range = 0..0;
    for line in maps.lines() {
        let bounds = line
            .split(' ')
            .next()
            .and_then(|bounds| bounds.split_once('-'));
        let address = |text| usize::from_str_radix(text, 16).ok();
        let bounds = bounds.and_then(|(from, to)| Some(address(from)?..address(to)?));
        let Some(bounds) = bounds else { continue };
        let path = after_fields(line, 5);
        if path == program {
            if range.is_empty() {
                range.start = bounds.start;
            }
            range.end = bounds.end;
        } else if path.is_empty() && bounds.start == range.end {
            range.end = bounds.end;
        }
    }
    range
}

/// What follows the first fields of a line; a path may hold blanks.
fn after_fields(line: &str, count: usize) -> &str {
    let mut rest = line;
    for _ in 0..count {
        rest = rest.trim_start();
        rest = &rest[rest.find(' ').unwrap_or(rest.len())..];
    }
    rest.trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_programs_own_memory_is_found() {
        let maps = "10000-20000 r--p 00000000 08:01 7 /x/a prog\n\
                    20000-30000 rw-p 00010000 08:01 7 /x/a prog\n\
                    30000-34000 rw-p 00000000 00:00 0\n\
                    90000-99000 rw-p 00000000 00:00 0 [heap]\n";
        assert_eq!(own(maps, "/x/a prog"), 0x10000..0x34000);
        assert_eq!(own(maps, "/x/other"), 0..0);
        assert_eq!(own("nonsense", "/x/prog"), 0..0);
    }
}
