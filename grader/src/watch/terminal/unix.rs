//! How a terminal of Unix hands over what is typed.

use std::io::{self, Read};
use std::sync::{Mutex, PoisonError};

use nix::sys::signal::{Signal, kill};
use nix::sys::termios::{self, InputFlags, LocalFlags, SetArg, SpecialCharacterIndices, Termios};
use nix::unistd::Pid;

/// As it was before, and as it is now.
static MODES: Mutex<Option<(Termios, Termios)>> = Mutex::new(None);

/// Keys arrive at once, are not shown, and none of them ends or stops the program by itself.
pub fn keys_one_by_one() -> io::Result<()> {
    let now = termios::tcgetattr(io::stdin())?;
    let mut modes = MODES.lock().unwrap_or_else(PoisonError::into_inner);
    // After an interruption the shell may have left its own modes: those at the beginning are given back.
    let before = modes
        .take()
        .map_or_else(|| now.clone(), |(before, _)| before);
    let mut ours = now;
    ours.local_flags
        .remove(LocalFlags::ICANON | LocalFlags::ECHO | LocalFlags::ISIG | LocalFlags::IEXTEN);
    ours.input_flags
        .remove(InputFlags::IXON | InputFlags::ICRNL | InputFlags::INLCR | InputFlags::ISTRIP);
    ours.control_chars[SpecialCharacterIndices::VMIN as usize] = 1;
    ours.control_chars[SpecialCharacterIndices::VTIME as usize] = 0;
    termios::tcsetattr(io::stdin(), SetArg::TCSANOW, &ours)?;
    *modes = Some((before, ours));
    Ok(())
}

/// Whether somebody else has set the terminal up in another way since.
pub fn are_lost() -> bool {
    let modes = MODES.lock().unwrap_or_else(PoisonError::into_inner);
    let Some((_, ours)) = &*modes else {
        return false;
    };
    // A terminal that cannot be asked is gone, which its input tells.
    termios::tcgetattr(io::stdin()).is_ok_and(|now| now.local_flags != ours.local_flags)
}

/// Puts back what there was before.
pub fn put_back() {
    let modes = MODES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((before, _)) = &*modes {
        // At once: output that nobody takes must not be waited for.
        let _ = termios::tcsetattr(io::stdin(), SetArg::TCSANOW, before);
    }
}

/// Stops this program and whoever started it together with it, as Ctrl-Z does; comes back when it is continued.
pub fn stop() {
    let _ = kill(Pid::from_raw(0), Signal::SIGTSTP);
}

/// Reads what is typed, and hands it on until that is refused. Returns at the end of the input.
pub fn read_input(mut take: impl FnMut(&[u8]) -> bool) {
    let mut buffer = [0; 1024];
    loop {
        match io::stdin().lock().read(&mut buffer) {
            Ok(0) => return,
            Ok(length) => {
                if !take(&buffer[..length]) {
                    return;
                }
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return,
        }
    }
}
