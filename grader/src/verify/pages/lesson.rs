//! What a lesson must have besides programs that do what it says: order, sections, exercises, links.

use std::path::Path;

use super::blocks::What;
use super::commands;
use super::page::{Fault, Page};
use crate::course::{Course, Lesson};

/// The sections at a lesson's end, in this order.
const SECTIONS: [&str; 3] = ["Check yourself", "Remember", "Your turn"];

/// What is wrong with a lesson apart from its blocks.
pub fn faults(page: &Page, course: &Course) -> Vec<Fault> {
    let lesson = match Lesson::parse(&page.text) {
        Ok(lesson) => lesson,
        Err(error) => return vec![(1, format!("front matter: {error}"))],
    };
    let mut faults = sections(page);
    faults.extend(order(page, &lesson));
    faults.extend(exercises(page, &lesson, course));
    faults
}

/// Two lessons in one place are in no order.
fn order(page: &Page, lesson: &Lesson) -> Option<Fault> {
    let stem = page.path.file_stem().unwrap_or_default().to_string_lossy();
    let number = stem.split('_').next().and_then(|it| it.parse().ok());
    (number != Some(lesson.order)).then(|| {
        let order = lesson.order;
        (
            1,
            format!("`order: {order}` is not the number that the file's name begins with"),
        )
    })
}

/// Lessons whose files' names begin with one number.
pub fn doubled(pages: &[Page]) -> Vec<String> {
    let number = |page: &Page| {
        let name = page.path.file_name()?.to_str()?;
        Some(name.split('_').next()?.to_owned())
    };
    let doubled = |pair: &[Page]| {
        let (one, other) = (number(&pair[0])?, number(&pair[1])?);
        let shown = |page: &Page| page.path.display().to_string();
        (one == other).then(|| format!("{}: the number of {}", shown(&pair[1]), shown(&pair[0])))
    };
    pages.windows(2).filter_map(doubled).collect()
}

fn sections(page: &Page) -> Vec<Fault> {
    let headings: Vec<(usize, &str)> = page
        .items
        .iter()
        .filter_map(|item| match &item.what {
            What::Heading(2, words) => Some((item.line, words.as_str())),
            _ => None,
        })
        .collect();
    let last = headings.len().saturating_sub(SECTIONS.len());
    let ends: Vec<&str> = headings[last..].iter().map(|(_, words)| *words).collect();
    if ends != SECTIONS {
        let line = headings.get(last).map_or(1, |(line, _)| *line);
        let wanted = SECTIONS.join("`, `");
        return vec![(line, format!("a lesson ends with the sections `{wanted}`"))];
    }
    let asked = headings[last].0..headings[last + 1].0;
    let folded = |line: usize| asked.contains(&line);
    let mut items = page.items.iter();
    if items.any(|item| item.what == What::Folded && folded(item.line)) {
        return Vec::new();
    }
    vec![(
        asked.start,
        "no answer is folded away (`<details>`)".to_owned(),
    )]
}

fn exercises(page: &Page, lesson: &Lesson, course: &Course) -> Vec<Fault> {
    let stem = page.path.file_stem().unwrap_or_default().to_string_lossy();
    let mut faults = Vec::new();
    for slug in &lesson.exercises {
        let mut exercises = course.exercises.iter();
        let Some(exercise) = exercises.find(|it| it.slug.as_str() == slug) else {
            faults.push((1, format!("there is no exercise `{slug}`")));
            continue;
        };
        let own = &exercise.manifest.lesson;
        if *own != stem {
            faults.push((1, format!("`{slug}` says that its lesson is `{own}`")));
        }
        let file = format!("exercises/{slug}/src/lib.rs");
        if !page.text.contains(&file) {
            faults.push((1, format!("`Your turn` does not name `{file}`")));
        }
        if !commands::grades(page, course, slug) {
            faults.push((1, format!("no command of `Your turn` grades `{slug}`")));
        }
    }
    faults
}

/// Links into the course that lead nowhere.
pub fn links(page: &Page, course: &Course) -> Vec<Fault> {
    let folder = page.path.parent().unwrap_or(Path::new(""));
    let mut faults = Vec::new();
    for item in &page.items {
        let What::Link(to) = &item.what else { continue };
        let path = to.split('#').next().unwrap_or_default();
        let is_ours = !to.contains("://") && !to.starts_with("mailto:") && !path.is_empty();
        if is_ours && !course.root.join(folder).join(path).exists() {
            faults.push((item.line, format!("the link to `{to}` leads nowhere")));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    const END: &str = "## Check yourself\n\n<details>\n</details>\n\n## Remember\n\n## Your turn\n";

    fn page(text: &str) -> Page {
        Page::new("lessons/02_x.md".into(), text.to_owned())
    }

    #[test]
    fn a_lesson_ends_with_its_three_sections() {
        assert_eq!(sections(&page(&format!("## A\n\n{END}"))), []);
        let without = END.replace("## Remember\n", "");
        assert_eq!(sections(&page(&without)).len(), 1);
        let unfolded = END.replace("<details>\n</details>\n", "");
        assert!(sections(&page(&unfolded))[0].1.contains("details"));
        assert_eq!(sections(&page("# A\n")).len(), 1);
    }

    #[test]
    fn its_order_is_in_its_name() {
        let lesson = |order| Lesson {
            title: "A".into(),
            order,
            estimated_minutes: 1,
            exercises: Vec::new(),
            text: String::new(),
        };
        assert_eq!(order(&page(""), &lesson(2)), None);
        assert!(order(&page(""), &lesson(3)).is_some());
        let twice = [page(""), Page::new("lessons/02_y.md".into(), String::new())];
        assert_eq!(doubled(&twice).len(), 1);
    }
}
