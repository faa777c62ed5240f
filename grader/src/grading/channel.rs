//! Reading the result channel: lines that begin with the run's nonce, whatever else is printed.

use check_record::Answer;

/// The answers in what a test process wrote, in order. Lines without the nonce are not evidence.
pub fn answers(output: &[u8], nonce: &str) -> Vec<Answer> {
    let text = String::from_utf8_lossy(output);
    text.lines()
        .filter_map(|line| line.strip_prefix(nonce)?.strip_prefix(' '))
        .filter_map(|json| serde_json::from_str(json).ok())
        .collect()
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
    // `RandomState` is seeded by the system and hashes with SipHash under that key.
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", random(), random())
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
    fn nonces_differ() {
        assert_ne!(nonce(), nonce());
        assert_eq!(nonce().len(), 32);
    }
}
