//! A place to be attacked: a copy of the arena, a home and a folder for temporary files, all watched.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use super::expectation::{Attack, On, Source, Special};

/// Nobody may be shown this: it is in the grader's environment and in a file of the user.
pub const SECRET: &str = "tokenofnobody";

const CANARY: &str = "the canary sings";

pub struct Yard {
    pub root: PathBuf,
}

/// An attack that stands ready.
pub struct Target {
    pub submission: PathBuf,
    pub mark: String,
    dir: PathBuf,
}

/// What can be seen of a file without reading it.
pub type Snapshot = BTreeMap<PathBuf, (u32, u64, i64, i64)>;

impl Yard {
    pub fn new(number: usize) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("attacks-{}-{number:03}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        for dir in ["home", "tmp", "out", "in"] {
            fs::create_dir_all(root.join(dir)).unwrap();
        }
        let arena = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests")
            .join("arena");
        copy(&arena, &root.join("course"));
        fs::write(root.join("home/secret"), SECRET).unwrap();
        fs::write(root.join("home/canary"), CANARY).unwrap();
        Self { root }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Puts a submission where the grader will look for it.
    pub fn plant(&self, attack: &Attack, on: &On) -> Target {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mark = format!("{}{number:04}", 1_000 + std::process::id() % 9_000);
        let dir = self.path("in").join(&mark);
        let filled = |text: &str| self.filled(text, on, &mark);
        let exercise = dir.join("exercises").join(&on.exercise);
        let whole = attack.project.as_ref().and_then(|it| it.links.get("."));
        let file = exercise.join("src").join("lib.rs");
        if let Some(link) = whole {
            fs::create_dir_all(exercise.parent().unwrap()).unwrap();
            symlink(filled(link), &exercise).unwrap();
        } else {
            fs::create_dir_all(&exercise).unwrap();
        }
        let beside = attack.project.iter().flat_map(|project| &project.files);
        for (name, text) in beside {
            let path = exercise.join(filled(name));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, filled(text)).unwrap();
        }
        let links = attack.project.iter().flat_map(|project| &project.links);
        for (name, link) in links.filter(|(name, _)| *name != ".") {
            let path = exercise.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            symlink(filled(link), path).unwrap();
        }
        let source = attack.dir.join("lib.rs");
        let mut submission = file.clone();
        if source.is_file() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, filled(&fs::read_to_string(source).unwrap())).unwrap();
        } else if let Some(source) = &attack.source {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            match source {
                Source::At { at } => submission.clone_from(at),
                source => make(source, &file, filled),
            }
        }
        if attack.project.is_some() {
            submission = dir.join("exercises");
        }
        Target {
            submission,
            mark,
            dir,
        }
    }

    fn filled(&self, text: &str, on: &On, mark: &str) -> String {
        let course = self.path("course");
        let hidden = course.join("solutions").join(&on.exercise);
        let hidden = hidden.join("tests").join("hidden.rs");
        let mut text = text.replace("@mark@", mark);
        for (name, path) in [
            ("@course@", course),
            ("@hidden@", hidden),
            ("@home@", self.path("home")),
            ("@tmp@", self.path("tmp")),
            ("@canary@", self.path("home/canary")),
        ] {
            text = text.replace(name, path.to_str().unwrap());
        }
        text
    }

    /// Everything here, but for verdicts that the grader remembers and what it is given and says.
    pub fn snapshot(&self) -> Snapshot {
        let mut seen = Snapshot::new();
        for dir in ["course", "home", "tmp"] {
            look(&self.path(dir), &mut seen);
        }
        seen.retain(|path, _| !path.iter().any(|part| part == "verdicts"));
        seen
    }

    /// What is no longer as it was.
    pub fn changes(&self, before: &Snapshot) -> Vec<String> {
        let after = self.snapshot();
        let mut changes: Vec<String> = Vec::new();
        for (path, state) in &after {
            match before.get(path) {
                None => changes.push(format!("`{}` was left behind", path.display())),
                Some(old) if old != state && !path.is_dir() => {
                    changes.push(format!("`{}` was changed", path.display()));
                }
                Some(_) => {}
            }
        }
        let gone = before.keys().filter(|path| !after.contains_key(*path));
        changes.extend(gone.map(|path| format!("`{}` is gone", path.display())));
        if fs::read_to_string(self.path("home/canary")).ok().as_deref() != Some(CANARY) {
            changes.push("the canary does not sing any more".to_owned());
            fs::write(self.path("home/canary"), CANARY).unwrap();
        }
        changes
    }
}

impl Drop for Yard {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

impl Target {
    pub fn remove(self) {
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// Makes what git cannot hold.
fn make(source: &Source, file: &Path, filled: impl Fn(&str) -> String) {
    match source {
        Source::Repeated {
            before,
            repeat,
            times,
            after,
        } => fs::write(file, format!("{before}{}{after}", repeat.repeat(*times))).unwrap(),
        Source::Sparse { sparse } => fs::File::create(file).unwrap().set_len(*sparse).unwrap(),
        Source::Hex { hex } => {
            let digits: Vec<u32> = hex.chars().map(|it| it.to_digit(16).unwrap()).collect();
            let byte = |pair: &[u32]| u8::try_from(16 * pair[0] + pair[1]).unwrap();
            fs::write(file, digits.chunks(2).map(byte).collect::<Vec<_>>()).unwrap();
        }
        Source::Link { link } => symlink(filled(link), file).unwrap(),
        Source::Special { special } => match special {
            Special::Missing => {}
            Special::Folder => fs::create_dir(file).unwrap(),
            Special::Pipe => {
                nix::unistd::mkfifo(file, nix::sys::stat::Mode::from_bits_truncate(0o600)).unwrap();
            }
            Special::Socket => {
                // Its path is too long for a socket's address, and a link to the folder is not.
                let short = std::env::temp_dir().join(format!("attack-{}", std::process::id()));
                let _ = fs::remove_file(&short);
                symlink(file.parent().unwrap(), &short).unwrap();
                drop(std::os::unix::net::UnixListener::bind(short.join("lib.rs")).unwrap());
                fs::remove_file(short).unwrap();
            }
            Special::Unreadable => {
                fs::write(file, "pub fn total(_: Vec<Vec<u64>>) -> u64 { 0 }\n").unwrap();
                fs::set_permissions(file, fs::Permissions::from_mode(0o000)).unwrap();
            }
        },
        Source::At { .. } => unreachable!("it is there"),
    }
}

fn look(path: &Path, seen: &mut Snapshot) {
    let Ok(found) = fs::symlink_metadata(path) else {
        return;
    };
    let state = (found.mode(), found.len(), found.mtime(), found.mtime_nsec());
    seen.insert(path.to_owned(), state);
    if found.is_dir() {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            look(&entry.path(), seen);
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
