//! The page of one lesson: its text, with images in place of charts.

use anyhow::Result;

use super::Draw;
use super::links;
use crate::course::Lesson;

/// Begins a block that is a chart of the program before it.
const CHART: &str = "```text,chart";

/// The page, in Markdown with images inside.
pub fn page(lesson: &Lesson, draw: Draw<'_>) -> Result<String> {
    let text = links::from_lesson(&lesson.text);
    let text = with_minutes(&text, lesson.estimated_minutes);
    with_charts(&text, draw)
}

/// Under the title: how long it takes.
fn with_minutes(text: &str, minutes: u32) -> String {
    let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
    format!(
        "{title}\n\n<p class=\"minutes\">About {minutes} minutes, exercises included</p>\n{rest}"
    )
}

/// Each chart of letters is drawn anew as an image, from a run of the program that stands before it.
fn with_charts(text: &str, draw: Draw<'_>) -> Result<String> {
    let mut out = String::new();
    let mut program = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if !line.starts_with("```") {
            out += line;
            out.push('\n');
            continue;
        }
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let block = block.join("\n");
        if line == CHART {
            out += &image(&draw(&program)?);
        } else {
            out += &format!("{line}\n{block}\n```\n");
        }
        if line.starts_with("```rust") {
            program = block + "\n";
        }
    }
    Ok(out)
}

/// An image inside Markdown: an empty line would end it.
fn image(svg: &str) -> String {
    let lines = svg.lines().filter(|line| !line.trim().is_empty());
    let svg: Vec<&str> = lines.collect();
    format!("<figure class=\"chart\">\n{}\n</figure>\n", svg.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_is_drawn_from_the_program_before_it() {
        let text = "# A\n\n```rust\nfn main() {}\n```\n\n```text\nx\n```\n\n```text,chart\nold\n```\n\nend\n";
        let draw = |program: &str| {
            assert_eq!(program, "fn main() {}\n");
            Ok("<svg>\n\n</svg>\n".to_owned())
        };
        let page = with_charts(text, &draw).unwrap();
        assert_eq!(
            page,
            "# A\n\n```rust\nfn main() {}\n```\n\n```text\nx\n```\n\n<figure class=\"chart\">\n<svg>\n</svg>\n</figure>\n\nend\n"
        );
    }
}
