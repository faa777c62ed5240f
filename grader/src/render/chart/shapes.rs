//! Shapes and text of the image: lifelines below, marks and arrows above them, text on top.

use super::line::{Arrow, Draw, Line, Mark};
use super::lives::Life;
use super::theme::ink;

/// What was drawn, in layers.
#[derive(Debug, Default)]
pub struct Canvas {
    lifelines: String,
    marks: String,
    texts: String,
}

impl Canvas {
    pub fn svg(&self) -> String {
        format!("{}{}{}", self.lifelines, self.marks, self.texts)
    }

    pub fn lifeline(&mut self, x: f64, (from, to): (f64, f64), life: Life, column: usize) {
        let waits = match life {
            Life::Unborn | Life::Gone => return,
            Life::Runs => "",
            Life::Blocked => " waits",
        };
        let class = format!("line c{}{waits}", ink(column));
        self.lifelines.push_str(&format!(
            "<path class=\"{class}\" d=\"M{x:.1} {from:.1}V{to:.1}\"/>\n"
        ));
    }

    /// Text around the middle `y`.
    pub fn text(&mut self, x: f64, y: f64, class: &str, text: &str) {
        if !text.is_empty() {
            let (y, text) = (y + 4.5, escaped(text));
            self.texts.push_str(&format!(
                "<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>\n"
            ));
        }
    }

    fn shape(&mut self, class: &str, path: &str) {
        self.marks
            .push_str(&format!("<path class=\"{class}\" d=\"{path}\"/>\n"));
    }

    fn circle(&mut self, class: &str, x: f64, y: f64, radius: f64) {
        self.marks.push_str(&format!(
            "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\"/>\n"
        ));
    }

    fn mark(&mut self, x: f64, y: f64, column: usize, mark: Mark) {
        let own = format!("c{}", ink(column));
        match mark {
            Mark::Small => self.circle(&format!("full {own}"), x, y, 3.0),
            Mark::Send => self.circle(&format!("full {own}"), x, y, 4.5),
            Mark::Wait => self.circle(&format!("ground hollow {own}"), x, y, 4.5),
            Mark::End => self.end(x, y, column),
            Mark::Alarm => self.shape("full bad", &format!("M{:.1} {:.1}l6.5 11h-13z", x, y - 6.5)),
            Mark::Stuck => {
                self.circle("ground hollow bad", x, y, 7.0);
                let (left, top) = (x - 3.0, y - 3.0);
                self.shape("line bad", &format!("M{left:.1} {top:.1}l6 6m0-6l-6 6"));
            }
        }
    }

    /// A bar across the lifeline.
    pub fn end(&mut self, x: f64, y: f64, column: usize) {
        let left = x - 5.0;
        let class = format!("line c{}", ink(column));
        self.shape(&class, &format!("M{left:.1} {y:.1}h10"));
    }
}

/// Draws what happens in a line; `labels` says whether there is room for text on arrows.
pub fn line(
    line: &Line,
    before: &[Life],
    y: f64,
    at: &dyn Fn(usize) -> f64,
    labels: bool,
    canvas: &mut Canvas,
) {
    match &line.draw {
        Draw::Mark { column, mark } => canvas.mark(at(*column), y, *column, *mark),
        Draw::Fold => {
            for (column, (before, after)) in before.iter().zip(&line.after).enumerate() {
                let lives = |life: &Life| matches!(life, Life::Runs | Life::Blocked);
                if lives(before) || lives(after) {
                    fold(at(column), y, canvas);
                }
            }
        }
        Draw::Arrow {
            from,
            to,
            label,
            arrow,
        } => {
            let label = if labels { label.as_str() } else { "" };
            let own = format!("c{}", ink(if *arrow == Arrow::Spawn { *to } else { *from }));
            let late = if *arrow == Arrow::Late { " late" } else { "" };
            let (start, end) = (at(*from), at(*to));
            let side = if start < end { 1.0 } else { -1.0 };
            let shaft = match arrow {
                Arrow::Spawn | Arrow::Join => end,
                Arrow::Message | Arrow::Late => end - side * 8.0,
            };
            canvas.shape(
                &format!("thin {own}{late}"),
                &format!("M{start:.1} {y:.1}H{shaft:.1}"),
            );
            match arrow {
                Arrow::Spawn => {
                    canvas.circle(&format!("ground hollow {own}"), end, y, 3.5);
                }
                Arrow::Join => canvas.end(start, y, *from),
                Arrow::Message => canvas.mark(start, y, *from, Mark::Send),
                Arrow::Late => {}
            }
            if matches!(arrow, Arrow::Message | Arrow::Late) {
                let back = -side * 9.0;
                canvas.shape(
                    &format!("full {own}"),
                    &format!("M{:.1} {y:.1}l{back} -5v10z", end - side),
                );
            }
            let neighbour = if from < to { from + 1 } else { from - 1 };
            let middle = f64::midpoint(start, at(neighbour));
            let half = 3.9 * f64::from(u32::try_from(label.len()).unwrap_or(0));
            if half * 2.0 + 20.0 < (start - at(neighbour)).abs() {
                canvas.text(middle - half, y - 8.5, &own, label);
            }
        }
    }
}

/// Three dots in the place of a lifeline.
fn fold(x: f64, y: f64, canvas: &mut Canvas) {
    let (left, top) = (x - 3.0, y - 9.0);
    canvas.shape("ground", &format!("M{left:.1} {top:.1}h6v18h-6z"));
    for offset in [-5.0, 0.0, 5.0] {
        canvas.circle("full dim", x, y + offset, 1.5);
    }
}

/// Text that XML takes.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
