//! Privileges: none can be gained, and root gives up what makes it more than the owner of its files.

#![cfg(target_os = "linux")]

use anyhow::{Context, Result};
use nix::errno::Errno;
use nix::libc;

/// May read and search everything; Landlock still says what. Root grades other people's folders.
const READ_ALL: u32 = 1 << 2;
/// May also write.
const WRITE_ALL: u32 = 1 << 1;

/// The kernel's `__user_cap_header_struct` and `__user_cap_data_struct`, as capset(2) describes them.
#[repr(C)]
struct Header {
    version: u32,
    pid: i32,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
struct Capabilities {
    effective: u32,
    permitted: u32,
    inheritable: u32,
}

/// No set-user-id program, and no file capability, adds to what this process may.
pub fn no_new() -> Result<()> {
    nix::sys::prctl::set_no_new_privs().context("give up new privileges")
}

/// Drops all capabilities but those on files. They do not come back with the next program, because nothing new
/// is gained after [`no_new`]. A process without any keeps none.
pub fn drop_capabilities(writes: bool) -> Result<()> {
    const VERSION_3: u32 = 0x2008_0522;
    let mut header = Header {
        version: VERSION_3,
        pid: 0,
    };
    let mut sets = [Capabilities::default(); 2];
    #[expect(unsafe_code, reason = "no library call without a further dependency")]
    // SAFETY: both structures are those of the version that the header names, and live during the call.
    let got = unsafe { libc::syscall(libc::SYS_capget, &raw mut header, sets.as_mut_ptr()) };
    Errno::result(got).context("ask for capabilities")?;
    let keep = READ_ALL | if writes { WRITE_ALL } else { 0 };
    sets[0].permitted &= keep;
    sets[0].effective &= keep;
    sets[1] = Capabilities::default();
    sets[0].inheritable = 0;
    #[expect(unsafe_code, reason = "no library call without a further dependency")]
    // SAFETY: as above; the kernel only reads.
    let set = unsafe { libc::syscall(libc::SYS_capset, &raw const header, sets.as_ptr()) };
    Errno::result(set).context("drop capabilities")?;
    Ok(())
}

/// Marks every descriptor but the first three to be closed when the program begins: a terminal, a lock or a
/// pipe of whoever started the grader is nothing for it.
pub fn keep_standard_streams_only() {
    const CLOEXEC: libc::c_uint = 4;
    #[expect(unsafe_code, reason = "no library call without a further dependency")]
    // SAFETY: the descriptors stay open and valid; only what happens at exec changes.
    let marked = unsafe { libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, CLOEXEC) };
    if marked == 0 {
        return;
    }
    // Kernels before 5.11 do not know it.
    let open = std::fs::read_dir("/proc/self/fd").into_iter().flatten();
    let numbers: Vec<i32> = open
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|&number| number > 2)
        .collect();
    for number in numbers {
        #[expect(
            unsafe_code,
            reason = "descriptors of unknown owners have no safe handle"
        )]
        // SAFETY: as above; one that is closed by now is an error that changes nothing.
        unsafe {
            libc::fcntl(number, libc::F_SETFD, libc::FD_CLOEXEC);
        }
    }
}
