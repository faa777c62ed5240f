//! The note that a judge was built to its end, with what is needed to take it for the same later.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use check_record::World;
use serde::{Deserialize, Serialize};

use super::cases::Case;
use crate::build::prebuilt::Prebuilt;
use crate::build::rustc::{Half, Tests, tests_file};
use crate::store::{atomic, kept};

/// Name of the note in a judge's folder.
const NAME: &str = "judge.json";

/// Name of the list of tests that are ready to be linked.
const PREBUILT: &str = "prebuilt.json";

/// The worlds in the order of their programs.
const WORLDS: [World; 2] = [World::Simulated, World::Native];

#[derive(Serialize, Deserialize)]
struct Stamp {
    cases: Vec<Case>,
    /// The length of each program.
    lengths: [u64; 2],
}

/// The cases and programs of a judge that was built to its end.
pub fn read(dir: &Path) -> Option<(Vec<Case>, [PathBuf; 2])> {
    let stamp: Stamp = serde_json::from_slice(&kept::read(&dir.join(NAME)).ok()?).ok()?;
    let programs = programs(dir);
    let whole = programs.iter().zip(stamp.lengths).all(|(path, length)| {
        path.metadata()
            .is_ok_and(|found| found.is_file() && found.len() == length)
    });
    whole.then_some((stamp.cases, programs))
}

/// The tests that are ready to be linked with submissions. Whatever is wrong with them, others can be compiled.
pub fn prebuilt(dir: &Path) -> Vec<Prebuilt> {
    let bytes = kept::read(&dir.join(PREBUILT)).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// Notes that the programs are there, once they are on the disk.
pub fn write(dir: &Path, cases: Vec<Case>, prebuilt: &[Prebuilt]) -> Result<()> {
    atomic::write(&dir.join(PREBUILT), &serde_json::to_vec(prebuilt)?)?;
    let mut lengths = [0; 2];
    for (length, path) in lengths.iter_mut().zip(programs(dir)) {
        *length = File::open(&path)
            .and_then(|file| file.sync_all().and_then(|()| file.metadata()))
            .with_context(|| format!("read `{}`", path.display()))?
            .len();
        atomic::sync_folder(&path);
    }
    atomic::write(
        &dir.join(NAME),
        &serde_json::to_vec(&Stamp { cases, lengths })?,
    )
}

/// Takes the note away: what it speaks of is about to change.
pub fn remove(dir: &Path) -> Result<()> {
    let path = dir.join(NAME);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("remove `{}`", path.display()))
        }
        _ => Ok(()),
    }
}

/// Where the programs of a judge lie.
fn programs(dir: &Path) -> [PathBuf; 2] {
    WORLDS.map(|world| {
        let tests = Tests {
            half: Half::Judge,
            world,
            root: "",
            library: Path::new(""),
        };
        dir.join(tests_file(&tests))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::scratch;

    #[test]
    fn what_is_not_whole_is_not_taken() {
        let dir = scratch("judge");
        for program in programs(&dir) {
            std::fs::create_dir_all(program.parent().unwrap()).unwrap();
            std::fs::write(program, "ELF").unwrap();
        }
        assert!(read(&dir).is_none());
        write(&dir, Vec::new(), &[]).unwrap();
        assert!(read(&dir).is_some());
        std::fs::write(&programs(&dir)[1], "EL").unwrap();
        assert!(read(&dir).is_none());
        write(&dir, Vec::new(), &[]).unwrap();
        std::fs::write(dir.join(NAME), "{").unwrap();
        assert!(read(&dir).is_none());
        remove(&dir).unwrap();
        remove(&dir).unwrap();
    }
}
