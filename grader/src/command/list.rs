//! `list`: the exercises and how far the learner is, without grading anything.

use anyhow::Result;

use super::context::Context;
use crate::error::Exit;
use crate::render::{page, screen};

pub fn run(context: &Context) -> Result<Exit> {
    let rows = context.rows(&context.progress())?;
    let mut text = page::list(&rows, context.screen);
    text.push('\n');
    text.push_str(&page::progress(&rows, context.screen));
    screen::print(&text);
    Ok(Exit::Accepted)
}
