//! rustlings, where somebody has it: the same file as one of its own exercises.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Cost, measured};

/// The program of that name, and a folder that it has made.
pub struct Rustlings {
    program: PathBuf,
    folder: PathBuf,
}

/// Any of its exercises with tests will do: what it holds is ours.
const THEIRS: &str = "threads3";

impl Rustlings {
    pub fn found(root: &Path) -> Option<Self> {
        let program =
            std::env::var_os("RUSTLINGS").map_or_else(|| "rustlings".into(), PathBuf::from);
        // It does not like to lie in somebody's workspace.
        let name = root.file_name()?.to_string_lossy().into_owned();
        let folder = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).ok()?;
        let mut init = Command::new(&program)
            .arg("init")
            .current_dir(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .ok()?;
        std::io::Write::write_all(init.stdin.as_mut()?, b"\n").ok()?;
        let folder = folder.join("rustlings");
        init.wait()
            .ok()?
            .success()
            .then_some(Self { program, folder })
    }

    /// Saves an exercise of ours as one of its own, and runs it.
    pub fn run(&self, path: &Path) -> Cost {
        let source = std::fs::read_to_string(path).expect("read a file");
        let text = format!(
            "{source}\nfn main() {{}}\n#[cfg(test)]\nmod tests {{\n    #[test]\n    fn it_is_there() {{}}\n}}\n"
        );
        let place = self.folder.join("exercises").join("20_threads");
        std::fs::write(place.join(format!("{THEIRS}.rs")), text).expect("write a file");
        let mut command = Command::new(&self.program);
        command.args(["run", THEIRS]).current_dir(&self.folder);
        measured(command)
    }
}

impl Drop for Rustlings {
    fn drop(&mut self) {
        if let Some(folder) = self.folder.parent() {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}
