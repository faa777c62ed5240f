//! `reset`: put the stub back; the learner's file is kept beside it.

use std::io::{BufRead, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::context::Context;
use crate::error::{Exit, usage_error};
use crate::render::screen;
use crate::store::atomic;

pub fn run(context: &Context, slug: &str, yes: bool) -> Result<Exit> {
    let exercise = context.course.find(slug)?;
    let path = exercise.source();
    let shown = context.shown_path(&path);
    let stub = exercise.read_stub()?;
    let current = std::fs::read(&path).ok();
    if current.as_deref() == Some(&stub) {
        screen::print(&format!("`{shown}` is the stub already\n"));
        return Ok(Exit::Accepted);
    }
    if !yes && !agreed(&shown)? {
        screen::print("nothing was changed\n");
        return Ok(Exit::NotAccepted);
    }
    let backup = match std::fs::symlink_metadata(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        _ => Some(keep(&path)?),
    };
    if let Err(error) = atomic::write(&path, &stub) {
        // The file is as it was: it needs no second name.
        let _ = backup.map(std::fs::remove_file);
        return Err(error);
    }
    let mut progress = context.progress();
    if let Err(error) = progress.forget(exercise.slug.as_str()) {
        screen::warning(&format!("progress is not saved: {error:#}"));
    }
    let kept = backup.map_or_else(String::new, |backup| {
        format!("; your file is kept as `{}`", context.shown_path(&backup))
    });
    screen::print(&format!("`{shown}` is the stub again{kept}\n"));
    Ok(Exit::Accepted)
}

fn agreed(shown: &str) -> Result<bool> {
    if !screen::somebody_is_there() {
        return Err(usage_error(format!(
            "`{shown}` would be replaced, and nobody is here to ask: add `--yes`"
        )));
    }
    screen::print(&format!(
        "replace `{shown}` by the stub? Your file is kept beside it. [y/N] "
    ));
    std::io::stdout().flush().context("write to the terminal")?;
    let mut answer = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut answer)
        .context("read the answer")?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

/// Gives the learner's file a second name beside the first, one that is free: it need not be read or written
/// for that, and is there in full whatever happens next.
fn keep(path: &Path) -> Result<PathBuf> {
    for number in 1_u16..=u16::MAX {
        let backup = path.with_extension(format!("{number}.rs.bk"));
        let kept = match std::fs::hard_link(path, &backup) {
            Ok(()) => true,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => false,
            // Some disks know no second names.
            Err(_) => {
                let current = std::fs::read(path)
                    .with_context(|| format!("keep a copy of `{}`", path.display()))?;
                atomic::create(&backup, &current)?
            }
        };
        if kept {
            atomic::sync_folder(&backup);
            return Ok(backup);
        }
    }
    bail!("find a free name for a copy of `{}`", path.display())
}
