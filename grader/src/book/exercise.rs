//! The page of one exercise: its story, where and how to solve it, the stub, and the tests that everybody may see.

use anyhow::Result;

use crate::course::{Exercise, text};

/// The page, in Markdown; `lesson` is the title of its lesson.
pub fn page(exercise: &Exercise, lesson: Option<&str>) -> Result<String> {
    let stub = String::from_utf8_lossy(&exercise.read_stub()?).into_owned();
    let (story, code) = parted(&stub);
    let slug = &exercise.slug;
    let manifest = &exercise.manifest;
    let lesson = lesson.map_or_else(String::new, |title| {
        format!(
            "An exercise of the lesson [{title}](../{}.md).\n\n",
            manifest.lesson
        )
    });
    let tests = text::read(&exercise.public_tests())?;
    Ok(format!(
        "# {title}\n\n{lesson}{story}\n\n\
         ## Where to solve it\n\n\
         Edit `exercises/{slug}/src/lib.rs`, then run:\n\n\
         ```console\ncargo run -p grader check {slug}\n```\n\n\
         ## What is there\n\n```rust\n{code}\n```\n\n\
         <details>\n<summary>The tests that you can see</summary>\n\n```rust\n{tests}\n```\n\n</details>\n",
        title = manifest.title,
        tests = tests.trim_end(),
    ))
}

/// The text that heads a file, without its title, and the file's code.
fn parted(stub: &str) -> (String, String) {
    let is_story = |line: &&str| line.starts_with("//!");
    let story: Vec<&str> = stub
        .lines()
        .take_while(is_story)
        .map(|line| {
            line.trim_start_matches("//!")
                .strip_prefix(' ')
                .unwrap_or("")
        })
        .skip(1)
        .collect();
    let code: Vec<&str> = stub.lines().skip_while(is_story).collect();
    (
        story.join("\n").trim().to_owned(),
        code.join("\n").trim().to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_story_is_what_stands_above_the_code() {
        let (story, code) = parted("//! Title.\n//!\n//! Once.\n//!\n//! - upon\n\nfn a() {}\n");
        assert_eq!(story, "Once.\n\n- upon");
        assert_eq!(code, "fn a() {}");
    }
}
