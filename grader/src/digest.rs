//! Hashes of what a verdict depends on.

use std::path::Path;

use anyhow::{Context, Result};
use hmac_sha256::Hash;

/// A running hash. Every part is preceded by its length, so that parts cannot run into each other.
#[derive(Default)]
pub struct Digest(Hash);

impl Digest {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// A file's content. A missing file counts as such.
    pub fn file(&mut self, path: &Path) -> Result<()> {
        match std::fs::read(path) {
            Ok(content) => self.bytes(&content),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => self.text("\0missing"),
            Err(error) => return Err(error).with_context(|| format!("read `{}`", path.display())),
        }
        Ok(())
    }

    /// All files below a folder, in order of their names. A missing folder counts as an empty one.
    pub fn folder(&mut self, path: &Path) -> Result<()> {
        let entries = match std::fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error).with_context(|| format!("read `{}`", path.display())),
        };
        let mut paths: Vec<_> = entries
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .collect();
        paths.sort();
        for path in paths {
            self.text(&path.file_name().unwrap_or_default().to_string_lossy());
            if path.is_dir() {
                self.folder(&path)?;
            } else {
                self.file(&path)?;
            }
        }
        Ok(())
    }

    /// The hash in hexadecimal.
    pub fn finish(self) -> String {
        self.0
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// The first eight bytes of the hash, as a number.
    pub fn number(self) -> u64 {
        let hash = self.0.finalize();
        hash.iter()
            .take(8)
            .fold(0, |number, &byte| number << 8 | u64::from(byte))
    }
}
