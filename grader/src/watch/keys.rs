//! From the bytes that a terminal sends to keys.

/// What somebody pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Char(char),
    Enter,
    Escape,
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
    /// Ctrl-C.
    Interrupt,
    /// Ctrl-Z.
    Suspend,
    /// Ctrl-L.
    Redraw,
}

/// Puts keys together that arrive in pieces. What was pasted is no key.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Bytes that may be the beginning of more.
    waiting: Vec<u8>,
    pasting: bool,
}

/// How a sequence of bytes begins.
enum Read {
    Key(Key, usize),
    /// Nothing that means something here.
    Skip(usize),
    Paste(bool, usize),
    /// More has to come before one can tell.
    Unfinished,
}

impl Decoder {
    /// The keys that are complete now.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Key> {
        self.waiting.extend_from_slice(bytes);
        let mut keys = Vec::new();
        while !self.waiting.is_empty() {
            let length = match read(&self.waiting) {
                Read::Key(key, length) => {
                    // Ctrl-C is one, whatever a terminal makes of its end of a paste.
                    if !self.pasting || key == Key::Interrupt {
                        keys.push(key);
                    }
                    length
                }
                Read::Skip(length) => length,
                Read::Paste(begins, length) => {
                    self.pasting = begins;
                    length
                }
                Read::Unfinished => break,
            };
            self.waiting.drain(..length);
        }
        keys
    }

    /// Nothing more came for a while: an escape that waits for more was the key of that name.
    pub fn settle(&mut self) -> Option<Key> {
        if self.waiting != [0x1b] {
            return None;
        }
        self.waiting.clear();
        (!self.pasting).then_some(Key::Escape)
    }
}

fn read(bytes: &[u8]) -> Read {
    match bytes[0] {
        0x1b => escaped(bytes),
        b'\r' | b'\n' => Read::Key(Key::Enter, 1),
        0x03 => Read::Key(Key::Interrupt, 1),
        0x0c => Read::Key(Key::Redraw, 1),
        0x1a => Read::Key(Key::Suspend, 1),
        first if first.is_ascii_control() => Read::Skip(1),
        _ => text(bytes),
    }
}

/// One character of UTF-8; what is none is passed over.
fn text(bytes: &[u8]) -> Read {
    let whole = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() > 0 => {
            std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(error) => return error.error_len().map_or(Read::Unfinished, Read::Skip),
    };
    match whole.chars().next() {
        Some(first) => Read::Key(Key::Char(first), first.len_utf8()),
        None => Read::Skip(1),
    }
}

/// What begins with an escape: the keys that send more than one byte.
fn escaped(bytes: &[u8]) -> Read {
    match bytes.get(1) {
        None => Read::Unfinished,
        Some(b'[') => {
            let last = bytes[2..]
                .iter()
                .position(|byte| !matches!(byte, 0x20..=0x3f));
            let Some(last) = last.map(|last| last + 2) else {
                return Read::Unfinished;
            };
            let length = last + 1;
            let key = match (&bytes[2..last], bytes[last]) {
                (b"200", b'~') => return Read::Paste(true, length),
                (b"201", b'~') => return Read::Paste(false, length),
                (b"1" | b"7", b'~') => Key::Home,
                (b"4" | b"8", b'~') => Key::End,
                (b"5", b'~') => Key::PageUp,
                (b"6", b'~') => Key::PageDown,
                ([], last) => match moved(last) {
                    Some(key) => key,
                    None => return Read::Skip(length),
                },
                _ => return Read::Skip(length),
            };
            Read::Key(key, length)
        }
        Some(b'O') => match bytes.get(2) {
            None => Read::Unfinished,
            Some(&last) => moved(last).map_or(Read::Skip(3), |key| Read::Key(key, 3)),
        },
        // Escape twice, or a key together with Alt, which means nothing here.
        Some(0x1b) => Read::Key(Key::Escape, 1),
        Some(_) => Read::Skip(2),
    }
}

fn moved(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'H' => Key::Home,
        b'F' => Key::End,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], keys: &[Key]) {
        assert_eq!(Decoder::default().feed(bytes), keys);
        // The same in the smallest pieces.
        let mut decoder = Decoder::default();
        let single: Vec<Key> = bytes.iter().flat_map(|&it| decoder.feed(&[it])).collect();
        assert_eq!(single, keys);
    }

    #[test]
    fn keys_are_told_however_their_bytes_arrive() {
        use Key::*;
        check(b"qh", &[Char('q'), Char('h')]);
        check("ü船".as_bytes(), &[Char('ü'), Char('船')]);
        check(
            b"\x1b[A\x1b[B\x1bOA\x1b[5~\x1b[6~",
            &[Up, Down, Up, PageUp, PageDown],
        );
        check(
            b"\x1b[H\x1b[4~\r\x03\x1a\x0c",
            &[Home, End, Enter, Interrupt, Suspend, Redraw],
        );
    }

    #[test]
    fn what_means_nothing_here_is_passed_over() {
        check(b"\x1b[1;5Cq", &[Key::Char('q')]);
        check(b"\x1bxq\x00\x1bOPq", &[Key::Char('q'), Key::Char('q')]);
        check(b"\xff\xfeq", &[Key::Char('q')]);
    }

    #[test]
    fn what_is_pasted_presses_no_keys() {
        check(b"\x1b[200~quit\r\x1b[201~h", &[Key::Char('h')]);
        check(b"\x1b[200~q\x03", &[Key::Interrupt]);
    }

    #[test]
    fn an_escape_alone_is_a_key_once_nothing_follows() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.feed(b"\x1b"), []);
        assert_eq!(decoder.settle(), Some(Key::Escape));
        assert_eq!(decoder.settle(), None);
        assert_eq!(decoder.feed(b"\x1b["), []);
        assert_eq!(decoder.settle(), None);
        assert_eq!(decoder.feed(b"A"), [Key::Up]);
    }
}
