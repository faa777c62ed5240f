//! `course_book FOLDER`: renders the book in a folder that has a `book.toml`, and prints where its first page is.
//!
//! `grader book` writes that folder and calls this; there is nothing to know about the course here.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use mdbook_driver::MDBook;

fn main() -> ExitCode {
    match render() {
        Ok(first) => {
            println!("{}", first.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn render() -> Result<PathBuf> {
    let mut args = std::env::args_os().skip(1);
    let (Some(folder), None) = (args.next(), args.next()) else {
        bail!("one folder is needed: that of a book");
    };
    let folder = PathBuf::from(folder);
    let book = MDBook::load(&folder).with_context(|| format!("read `{}`", folder.display()))?;
    book.build()
        .with_context(|| format!("render `{}`", folder.display()))?;
    let built = book.build_dir_for("html");
    Ok(folder.join(built).join("index.html"))
}
