//! The pages of the course against themselves: each program does what its page says, and what is shown of it
//! is what it shows.

mod blocks;
mod commands;
mod compare;
mod excerpt;
mod known;
mod lesson;
mod page;
mod seen;
pub mod words;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};

use crate::build::Tools;
use crate::course::{Course, Exercise};
use crate::error::usage_error;
use crate::parallel;
use crate::store::atomic;
use known::Known;
use page::{Fault, Page};
use seen::Evidence;

/// What is verified besides lessons, where it is there.
const OTHERS: [&str; 3] = ["README.md", "CONTRIBUTING.md", "SECURITY.md"];

/// How to look at pages.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    pub tools: &'a Tools,
    /// Where programs are built and what was seen of them is kept.
    pub store: &'a Path,
    /// Whether what was seen before may be taken for what is.
    pub remembers: bool,
    /// Whether blocks are written anew that show something else than they should.
    pub bless: bool,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    pub pages: usize,
    pub blocks: usize,
    /// Blocks that were written anew.
    pub blessed: usize,
    /// One each, with file and line.
    pub faults: Vec<String>,
}

/// The pages that names mean: all of them, if there are none.
pub fn find(course: &Course, names: &[String]) -> Result<Vec<PathBuf>> {
    let all = all(course)?;
    if names.is_empty() {
        return Ok(all);
    }
    let mut found = Vec::new();
    for name in names {
        let stem = Path::new(name)
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy();
        let number = |it: &str| it.split('_').next().and_then(|it| it.parse::<u32>().ok());
        let fits = |path: &&PathBuf| {
            let own = path.file_stem().unwrap_or_default().to_string_lossy();
            match stem.parse::<u32>() {
                Ok(wanted) => number(&own) == Some(wanted),
                Err(_) => own.contains(&*stem),
            }
        };
        let before = found.len();
        found.extend(all.iter().filter(fits).cloned());
        if found.len() == before {
            return Err(usage_error(format!("no lesson is called `{name}`")));
        }
    }
    Ok(found)
}

/// The pages that go with exercises: their lessons; all pages with all of them.
pub fn of(course: &Course, exercises: Option<&Vec<&Exercise>>) -> Result<Vec<PathBuf>> {
    let Some(exercises) = exercises else {
        return all(course);
    };
    let mut pages: Vec<PathBuf> = exercises
        .iter()
        .map(|it| course.relative(&course.lesson_path(it)).to_owned())
        .collect();
    pages.sort();
    pages.dedup();
    Ok(pages)
}

/// Lessons in their order, then the other pages, from the course's folder.
fn all(course: &Course) -> Result<Vec<PathBuf>> {
    let folder = course.root.join("lessons");
    let entries =
        std::fs::read_dir(&folder).with_context(|| format!("read `{}`", folder.display()))?;
    let mut pages: Vec<PathBuf> = entries
        .filter_map(|entry| Some(Path::new("lessons").join(entry.ok()?.file_name())))
        .filter(|path| path.extension().is_some_and(|it| it == "md"))
        .collect();
    pages.sort();
    let others = OTHERS.iter().map(PathBuf::from);
    pages.extend(others.filter(|path| course.root.join(path).is_file()));
    Ok(pages)
}

/// Verifies pages, several programs at once. `told` hears what is being done.
pub fn run(
    course: &Course,
    paths: &[PathBuf],
    look: Look<'_>,
    told: &(dyn Fn(&str) + Sync),
) -> Result<Looked> {
    let pages: Vec<Page> = paths
        .iter()
        .map(|path| read(course, path))
        .collect::<Result<_>>()?;
    let programs: Vec<(&Page, &page::Program)> = pages
        .iter()
        .flat_map(|page| page.programs.iter().map(move |program| (page, program)))
        .collect();
    let known = Known::new(look);
    let done = AtomicUsize::new(0);
    let seen = parallel::map(&programs, parallel::workers(), |(page, program)| {
        let evidence = known.of(program)?;
        let number = 1 + done.fetch_add(1, Ordering::Relaxed);
        let (path, line, all) = (page.path.display(), program.line, programs.len());
        told(&format!("{number} of {all} programs: {path}:{line}"));
        Ok(evidence)
    })?;
    let mut seen = seen.into_iter();
    let mut looked = Looked {
        pages: pages.len(),
        faults: lesson::doubled(&pages),
        ..Looked::default()
    };
    for page in &pages {
        let seen: Vec<Evidence> = seen.by_ref().take(page.programs.len()).collect();
        let anew = if look.bless {
            anew(page, &seen, course)
        } else {
            Vec::new()
        };
        let page = if anew.is_empty() {
            page
        } else {
            looked.blessed += anew.len();
            &bless(course, page, anew)?
        };
        looked.blocks += page.blocks();
        let path = page.path.display();
        for (line, fault) in faults(page, &seen, course) {
            looked
                .faults
                .push(format!("{path}:{line}: {}", fault.trim_end()));
        }
    }
    Ok(looked)
}

fn read(course: &Course, path: &Path) -> Result<Page> {
    let file = course.root.join(path);
    let text =
        std::fs::read_to_string(&file).with_context(|| format!("read `{}`", file.display()))?;
    Ok(Page::new(path.to_owned(), text.replace("\r\n", "\n")))
}

/// All that is wrong with a page.
fn faults(page: &Page, seen: &[Evidence], course: &Course) -> Vec<Fault> {
    let mut faults = page.faults.clone();
    if page.path.starts_with("lessons") {
        faults.extend(lesson::faults(page, course));
    }
    faults.extend(lesson::links(page, course));
    faults.extend(commands::faults(page, course));
    for (program, evidence) in page.programs.iter().zip(seen) {
        faults.extend(compare::faults(program, evidence));
    }
    for case in &page.cases {
        let line = case.part.line;
        match words_of(case, course) {
            Err(why) => faults.push((line, why)),
            Ok(said) => faults.extend(
                compare::quoted(&case.part, &said, "the compiler").map(|it| (line, it.why)),
            ),
        }
    }
    faults.sort_by_key(|(line, _)| *line);
    faults
}

/// The compiler's words on a case, as trybuild keeps them true.
fn words_of(case: &page::Case, course: &Course) -> Result<String, String> {
    let folder = course.root.join("solutions").join(&case.slug);
    let file = folder
        .join("compile_fail")
        .join(&case.name)
        .with_extension("stderr");
    std::fs::read_to_string(&file)
        .map_err(|error| format!("read `{}`: {error}", course.relative(&file).display()))
}

/// The blocks that show something else than they should, and what they should show.
fn anew(page: &Page, seen: &[Evidence], course: &Course) -> Vec<(page::Part, String)> {
    let mut anew = Vec::new();
    for (program, evidence) in page.programs.iter().zip(seen) {
        if compare::program(program, evidence).is_some() {
            continue;
        }
        for part in &program.parts {
            let differs = compare::part(program, part, evidence);
            anew.extend(differs.and_then(|it| Some((part.clone(), it.anew?))));
        }
    }
    for case in &page.cases {
        let said = words_of(case, course).unwrap_or_default();
        let differs = compare::quoted(&case.part, &said, "the compiler");
        anew.extend(differs.and_then(|it| Some((case.part.clone(), it.anew?))));
    }
    anew.sort_by_key(|(part, _)| part.range.start);
    anew
}

/// Writes blocks of a page anew.
fn bless(course: &Course, page: &Page, anew: Vec<(page::Part, String)>) -> Result<Page> {
    let mut text = page.text.clone();
    for (part, with) in anew.into_iter().rev() {
        text.replace_range(part.range, &with);
    }
    atomic::write(&course.root.join(&page.path), text.as_bytes())?;
    Ok(Page::new(page.path.clone(), text))
}
