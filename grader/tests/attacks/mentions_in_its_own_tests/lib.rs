//! Has tests of its own with what is not simulated, and uses no channel.

#[cfg(test)]
mod tests {
    use std::io::pipe;
    use std::process::Command;

    #[test]
    fn runs() {
        let _ = pipe();
        let _ = Command::new("true").status();
    }
}

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum()
}
