//! Reading the result channel: lines that begin with the run's nonce, whatever else is printed.

use check_record::Answer;

/// The answers in what a test process wrote, in order. Lines without the nonce are not evidence; one with it
/// that cannot be read was tampered with, and then nothing is.
pub fn answers(output: &[u8], nonce: &str) -> Vec<Answer> {
    // What has no end was being written when the process ended.
    let end = output.iter().rposition(|byte| *byte == b'\n').unwrap_or(0);
    let lines = output[..end].split(|byte| *byte == b'\n');
    let answers: Option<Vec<Answer>> = lines
        .filter_map(|line| line.strip_prefix(nonce.as_bytes())?.strip_prefix(b" "))
        .map(|json| serde_json::from_slice(json).ok())
        .collect();
    answers.unwrap_or_default()
}

/// Whether the end marker has arrived.
pub fn ended(output: &[u8], nonce: &str) -> bool {
    let marker = format!("\n{nonce} \"end\"\n");
    // The marker is the last thing that is written: only the tail is looked at.
    let tail = &output[output.len().saturating_sub(marker.len())..];
    tail == marker.as_bytes()
}

/// A number that nobody can guess, in hexadecimal.
pub fn nonce() -> String {
    use std::hash::{BuildHasher, Hasher, RandomState};
    // The system gives each thread one random key, which `new` counts up: a key of its own for every nonce
    // takes a new thread, and is worth it. Two hashes under it are as good as two random numbers.
    let fresh = || {
        let state = RandomState::new();
        let number = |salt: u8| {
            let mut hasher = state.build_hasher();
            hasher.write_u8(salt);
            hasher.finish()
        };
        format!("{:016x}{:016x}", number(0), number(1))
    };
    std::thread::scope(|scope| scope.spawn(fresh).join()).unwrap_or_else(|_| fresh())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_with_the_nonce_count() {
        let output = b"running 1 test\n\nab \"begin\"\nforged \"end\"\n{\"judged\":[]}\n\nab {\"judged\":[]}\n\nab \"end\"\n";
        assert_eq!(
            answers(output, "ab"),
            [Answer::Begin, Answer::Judged(vec![]), Answer::End]
        );
        assert!(ended(output, "ab"));
        assert!(!ended(output, "cd"));
        assert!(!ended(b"", "cd"));
    }

    #[test]
    fn a_line_that_was_tampered_with_spoils_the_whole() {
        for bad in [
            "ab {\"judged\":[",
            "ab \"no such answer\"",
            "ab \u{fffd}",
            "ab [[[[",
        ] {
            let output = format!("\nab \"begin\"\n{bad}\n\nab \"end\"\n");
            assert_eq!(answers(output.as_bytes(), "ab"), [], "{bad}");
        }
        let not_text = b"\nab \"begin\"\n\nab {\"broken\":\"\xff\"}\n\nab \"end\"\n";
        assert_eq!(answers(not_text, "ab"), []);
        assert_eq!(
            answers(b"\nab \"begin\"\n\nab {\"blo", "ab"),
            [Answer::Begin]
        );
        // Nobody but the one who knows the nonce can do that.
        assert_eq!(answers(b"\xff\n\nab \"begin\"\n", "ab"), [Answer::Begin]);
    }

    #[test]
    fn deep_nesting_is_no_danger_to_who_reads_it() {
        let deep = format!("ab {{\"judged\":{}\n", "[".repeat(1 << 20));
        assert_eq!(answers(deep.as_bytes(), "ab"), []);
    }

    #[test]
    fn nonces_differ() {
        assert_ne!(nonce(), nonce());
        assert_eq!(nonce().len(), 32);
    }
}
