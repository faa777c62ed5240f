//! Taking in a submission: one regular file of text, read once. Nothing else of a student's folder is used.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use anyhow::{Context, Result};

use crate::output;

/// No exercise needs more; whatever is larger was not written by hand.
const LARGEST: u64 = 256 * 1024;

/// What came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intake {
    Source(String),
    /// The verdict is `denied`, and this says why and what to do.
    Denied(String),
}

/// Reads a submission. A student's mistake is a value; an error means that the machine is at fault.
pub fn read(path: &Path) -> Result<Intake> {
    taken(path, open(path))
}

/// Reads a submission in a student's folder: what a link leads out of there is somebody else's.
pub fn read_within(folder: &Path, path: &Path) -> Result<Intake> {
    taken(path, open_within(folder, path))
}

/// A path as it may be shown: names may hold anything.
pub fn shown(path: &Path) -> String {
    output::cleaned(&path.display().to_string()).replace(['\n', '\t'], "\u{fffd}")
}

fn taken(path: &Path, file: io::Result<File>) -> Result<Intake> {
    let why = match file.and_then(contents) {
        Ok(Ok(bytes)) => match check(bytes) {
            Ok(text) => return Ok(Intake::Source(text)),
            Err(why) => why,
        },
        Ok(Err(why)) => why.to_owned(),
        Err(error) => why_not(&error)
            .ok_or(error)
            .with_context(|| format!("read `{}`", shown(path)))?
            .to_owned(),
    };
    let name = path.file_name().map_or(path, Path::new);
    Ok(Intake::Denied(format!("`src/{}` {why}", shown(name))))
}

/// What a student can do about a file that cannot be opened. Other errors are the machine's.
fn why_not(error: &io::Error) -> Option<&'static str> {
    match error.kind() {
        ErrorKind::NotFound => Some("is missing: `reset` brings the stub back"),
        ErrorKind::NotADirectory => Some("is missing: `src` has to be a folder"),
        ErrorKind::PermissionDenied => Some("may not be read: check its permissions"),
        ErrorKind::InvalidFilename => Some("has a name that cannot be opened"),
        _ if is_link(error) => Some("is a symbolic link: put the file itself there"),
        _ if leads_out(error) => Some("lies outside the submission: put the file itself there"),
        _ if is_special(error) => Some(NO_FILE),
        _ => None,
    }
}

const NO_FILE: &str = "is no regular file: put a file of Rust source there";

/// The bytes of an opened file, or why it is none. What was opened is what is looked at: whatever is put in
/// its place meanwhile is not read.
fn contents(file: File) -> io::Result<Result<Vec<u8>, &'static str>> {
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Ok(Err(NO_FILE));
    }
    let mut bytes = Vec::new();
    // It may grow while it is read.
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(Ok(bytes))
}

/// Opening a pipe would wait for its other end, and a link could lead anywhere.
#[cfg(unix)]
pub fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    let flags = nix::fcntl::OFlag::O_NOFOLLOW | nix::fcntl::OFlag::O_NONBLOCK;
    let mut options = File::options();
    options.read(true).custom_flags(flags.bits()).open(path)
}

#[cfg(not(unix))]
pub fn open(path: &Path) -> io::Result<File> {
    let metadata = std::fs::symlink_metadata(path)?;
    if metadata.is_symlink() {
        return Err(io::Error::other(Refused::Link));
    }
    if !metadata.is_file() {
        return Err(io::Error::other(Refused::Special));
    }
    File::open(path)
}

/// Opens what a path leads to, if that lies in a folder. Links inside the folder are harmless.
fn open_within(folder: &Path, path: &Path) -> io::Result<File> {
    let folder = folder.canonicalize()?;
    let parent = path.parent().unwrap_or(path).canonicalize()?;
    let name = path.file_name().unwrap_or_default();
    let inside = parent
        .strip_prefix(&folder)
        .map_err(|_| io::Error::other(Refused::Outside))?;
    step_by_step(&folder, &inside.join(name))
}

/// Opens a path without links below a folder, so that none can be put there meanwhile.
#[cfg(unix)]
fn step_by_step(folder: &Path, inside: &Path) -> io::Result<File> {
    use nix::fcntl::{OFlag, openat};
    use nix::sys::stat::Mode;

    let mut at: std::os::fd::OwnedFd = File::open(folder)?.into();
    let flags = OFlag::O_RDONLY | OFlag::O_NOFOLLOW | OFlag::O_NONBLOCK | OFlag::O_CLOEXEC;
    for name in inside {
        at = openat(&at, name, flags, Mode::empty())?;
    }
    Ok(at.into())
}

#[cfg(not(unix))]
fn step_by_step(folder: &Path, inside: &Path) -> io::Result<File> {
    open(&folder.join(inside))
}

/// Why a path is not opened, where the system has no word for it.
#[derive(Debug, PartialEq)]
enum Refused {
    Outside,
    #[cfg(not(unix))]
    Link,
    #[cfg(not(unix))]
    Special,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "refused: {self:?}")
    }
}

impl std::error::Error for Refused {}

fn refusal(error: &io::Error) -> Option<&Refused> {
    error.get_ref()?.downcast_ref()
}

fn leads_out(error: &io::Error) -> bool {
    refusal(error) == Some(&Refused::Outside)
}

#[cfg(unix)]
fn is_link(error: &io::Error) -> bool {
    use nix::errno::Errno;
    // FreeBSD's word for it is EMLINK.
    let number = error.raw_os_error();
    number == Some(Errno::ELOOP as i32) || number == Some(Errno::EMLINK as i32)
}

/// A socket cannot be opened; nor can a device without a driver.
#[cfg(unix)]
fn is_special(error: &io::Error) -> bool {
    use nix::errno::Errno;
    let number = error.raw_os_error();
    [
        Errno::ENXIO,
        Errno::ENODEV,
        Errno::EOPNOTSUPP,
        Errno::EISDIR,
    ]
    .iter()
    .any(|it| number == Some(*it as i32))
}

#[cfg(not(unix))]
fn is_link(error: &io::Error) -> bool {
    refusal(error) == Some(&Refused::Link)
}

#[cfg(not(unix))]
fn is_special(error: &io::Error) -> bool {
    refusal(error) == Some(&Refused::Special)
}

fn check(bytes: Vec<u8>) -> Result<String, String> {
    if bytes.len() as u64 > LARGEST {
        return Err(format!(
            "has more than {} KiB: an answer is a page or two",
            LARGEST / 1024
        ));
    }
    if is_utf16(&bytes) {
        return Err("is UTF-16: save it again as UTF-8".to_owned());
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + before
            .split_inclusive(|&byte| byte == b'\n')
            .filter(|line| line.ends_with(b"\n"))
            .count();
        format!("is not UTF-8 (first at line {line}): save it again as UTF-8")
    })?;
    if text.contains('\0') {
        return Err("has a NUL character in it: it is no source text".to_owned());
    }
    if text.contains('\r') && !text.contains('\n') {
        return Err("ends its lines with CR alone: save it again with LF or CR LF".to_owned());
    }
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err("is empty: `reset` brings the stub back".to_owned());
    }
    Ok(text)
}

/// Its byte order mark, or letters that have a NUL on one side.
fn is_utf16(bytes: &[u8]) -> bool {
    const LOOKED_AT: usize = 64;
    let pairs = bytes.len().min(LOOKED_AT) / 2;
    let nul = |side: usize| {
        let pairs = bytes.chunks_exact(2).take(pairs);
        pairs
            .filter(|pair| pair[side] == 0 && pair[1 - side] != 0)
            .count()
    };
    bytes.starts_with(&[0xff, 0xfe])
        || bytes.starts_with(&[0xfe, 0xff])
        || pairs >= 4 && nul(0).max(nul(1)) * 10 >= pairs * 9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_in_as_it_is() {
        assert_eq!(
            check(b"fn f() {}\r\n".to_vec()),
            Ok("fn f() {}\r\n".to_owned())
        );
    }

    #[track_caller]
    fn check_denied(bytes: &[u8], part: &str) {
        let why = check(bytes.to_vec()).unwrap_err();
        assert!(why.contains(part), "{why}");
    }

    #[test]
    fn what_is_no_source_is_denied_with_a_reason() {
        check_denied(b"fn f() {}\n\xff", "line 2");
        check_denied(b" \n\t", "is empty");
        check_denied(b"a\0b", "NUL");
        check_denied(b"\xef\xbb\xbf\r\n", "is empty");
        check_denied(b"\xff\xfef\0n\0", "is UTF-16");
        check_denied(b"\xfe\xff\0f\0n", "is UTF-16");
        check_denied(b"f\0n\0 \0f\0(\0)\0", "is UTF-16");
        check_denied(b"// a\rfn f() {}\r", "CR alone");
        check_denied(&vec![b'a'; 300 * 1024], "256 KiB");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_of_the_submission_is_denied_at_once() {
        use std::os::unix::fs::symlink;
        let dir = std::env::temp_dir().join(format!("grader-intake-{}", std::process::id()));
        let own = dir.join("own");
        std::fs::create_dir_all(own.join("real/src")).unwrap();
        std::fs::create_dir_all(dir.join("other/src")).unwrap();
        std::fs::write(own.join("real/src/lib.rs"), "fn f() {}").unwrap();
        std::fs::write(dir.join("other/src/lib.rs"), "fn g() {}").unwrap();
        symlink("real", own.join("inside")).unwrap();
        symlink("../other", own.join("outside")).unwrap();
        std::fs::create_dir_all(own.join("linked/src")).unwrap();
        symlink("../../real/src/lib.rs", own.join("linked/src/lib.rs")).unwrap();
        std::fs::create_dir_all(own.join("folder/src/lib.rs")).unwrap();
        std::fs::create_dir_all(own.join("pipe/src")).unwrap();
        std::fs::create_dir_all(own.join("socket/src")).unwrap();
        std::fs::create_dir_all(own.join("sparse/src")).unwrap();
        std::fs::create_dir_all(own.join("not")).unwrap();
        std::fs::write(own.join("not/src"), "").unwrap();
        nix::unistd::mkfifo(&own.join("pipe/src/lib.rs"), nix::sys::stat::Mode::S_IRWXU).unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(own.join("socket/src/lib.rs"));
        let sparse = File::create(own.join("sparse/src/lib.rs")).unwrap();
        sparse.set_len(1 << 40).unwrap();
        let taken =
            |name: &str| match read_within(&own, &own.join(name).join("src/lib.rs")).unwrap() {
                Intake::Source(text) => text,
                Intake::Denied(why) => why,
            };
        assert_eq!(taken("real"), "fn f() {}");
        assert_eq!(taken("inside"), "fn f() {}");
        for (name, part) in [
            ("outside", "outside the submission"),
            ("linked", "symbolic link"),
            ("folder", "no regular file"),
            ("pipe", "no regular file"),
            ("socket", "no regular file"),
            ("sparse", "256 KiB"),
            ("not", "has to be a folder"),
            ("none", "is missing"),
        ] {
            assert!(taken(name).contains(part), "{name}: {}", taken(name));
        }
        std::fs::remove_dir_all(&dir).unwrap();
    }

    #[test]
    fn names_with_odd_bytes_are_shown_harmlessly() {
        assert_eq!(shown(Path::new("a\x1b[2J\nb")), "a\u{fffd}[2J\u{fffd}b");
    }
}
