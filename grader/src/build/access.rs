//! What the compiler may touch: its toolchain, the sources that it is given, and the build folder.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Tools;
use crate::process::CommandLine;
use crate::process::isolation::Confinement;
use crate::process::isolation::confinement::{loader_settings, system_libraries};

/// Where the compiler and what it starts put what they need for a moment: inside the build folder.
pub fn temporary(dir: &Path) -> PathBuf {
    dir.join("tmp")
}

/// The confinement of a compilation in a build folder.
pub fn of(tools: &Tools, dir: &Path) -> Confinement {
    let rustc = &tools.rustc.path;
    let toolchain = rustc.parent().and_then(Path::parent).unwrap_or(rustc);
    let mut run = system_libraries();
    run.extend(["/usr", "/bin", "/sbin"].map(PathBuf::from));
    run.push(toolchain.to_owned());
    run.extend(linker());
    let mut read = loader_settings();
    read.extend([
        "/dev/urandom".into(),
        "/dev/zero".into(),
        tools.kit.dependencies.clone(),
    ]);
    Confinement {
        read,
        run,
        write: vec![dir.to_owned(), "/dev/null".into()],
        starts_programs: true,
        file_size: 256 << 20,
        open_files: 1024,
    }
}

/// The installation of a linker that is none of the system's own.
fn linker() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path)
        .map(|folder| folder.join("cc"))
        .find(|program| program.is_file())?;
    let real = found.canonicalize().ok()?;
    let installation = real.parent()?.parent()?;
    // A lone program near the root does not open the whole disk.
    (installation.components().count() > 2).then(|| installation.to_owned())
}

/// Lets a compilation read the files that its root takes in by path, and what lies beside them.
pub fn allow_sources(line: &mut CommandLine, root: &Path) -> Result<()> {
    let text =
        std::fs::read_to_string(root).with_context(|| format!("read `{}`", root.display()))?;
    if let Some(confinement) = &mut line.confinement {
        confinement.read.extend(folders(&text));
    }
    Ok(())
}

/// The folders that `#[path = "…"]` lines lead into.
fn folders(root: &str) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = taken_in(root)
        .filter_map(|path| Some(path.parent()?.to_owned()))
        .collect();
    folders.dedup();
    folders
}

fn taken_in(root: &str) -> impl Iterator<Item = PathBuf> {
    root.lines()
        .filter_map(|line| line.strip_prefix("#[path = ")?.strip_suffix(']'))
        .filter_map(|literal| syn::parse_str::<syn::LitStr>(literal).ok())
        .map(|path| PathBuf::from(path.value()))
}

/// Whether the tests that a root takes in wait for those of other processes: they then need a folder for their locks.
pub fn shares_locks(root: &Path) -> bool {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    taken_in(&read(root)).any(|path| {
        let text = read(&path);
        text.contains("file_serial") || text.contains("file_parallel")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folders_of_taken_in_files_are_found() {
        let root = "#[path = \"/a/tests/public.rs\"]\nmod public;\n#[path = \"/b \\\"c\\\"/hidden.rs\"]\nmod hidden;\n";
        assert_eq!(
            folders(root),
            [PathBuf::from("/a/tests"), PathBuf::from("/b \"c\"")]
        );
    }
}
