use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(msg));
    rx.recv().unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::process::Command;

    extern crate std as other;

    #[test]
    fn a_file_comes_back() {
        let path = std::env::temp_dir().join(format!("relay-{}", std::process::id()));
        fs::write(&path, "hello").unwrap();
        assert_eq!(relay(fs::read_to_string(&path).unwrap()), "hello");
        let bytes = "hello".as_bytes();
        let text = unsafe { std::str::from_utf8_unchecked(bytes) };
        assert_eq!(relay(text.to_owned()), "hello");
        assert!(Command::new("true").status().is_ok() || cfg!(windows));
    }
}

#[cfg(test)]
unsafe extern "C" {
    #[allow(dead_code)]
    fn getpid() -> i32;
}
