//! The colours of the image, in light and in dark, and the style sheet inside it.

/// One colour in both.
struct Ink {
    class: &'static str,
    light: &'static str,
    dark: &'static str,
}

const GROUND: Ink = of("ground", "#ffffff", "#0d1117");

/// `c0` is the main thread's, the others' repeat.
const THREAD_INKS: usize = 5;

const INKS: [Ink; 8] = [
    of("text", "#1f2328", "#e6edf3"),
    of("dim", "#59636e", "#9198a1"),
    of("bad", "#b3261e", "#ff8a80"),
    of("c0", "#424a53", "#c9d1d9"),
    of("c1", "#0b5cad", "#79b8ff"),
    of("c2", "#8a3b96", "#d8a6f5"),
    of("c3", "#0f6b3c", "#6fdc8c"),
    of("c4", "#8a4b00", "#ffb86b"),
];

const fn of(class: &'static str, light: &'static str, dark: &'static str) -> Ink {
    Ink { class, light, dark }
}

/// The number of a column's ink.
pub fn ink(column: usize) -> usize {
    match column.checked_sub(1) {
        None => 0,
        Some(index) => index % (THREAD_INKS - 1) + 1,
    }
}

/// For a page whose reader chooses between light and dark: `page` is the selector of one choice.
pub fn chosen(page: &str, dark: bool) -> String {
    let colour = |ink: &Ink| if dark { ink.dark } else { ink.light };
    let inks = INKS.iter().map(|ink| {
        let colour = colour(ink);
        format!(
            "{page} .grader-chart .{} {{ color: {colour} }}\n",
            ink.class
        )
    });
    let ground = colour(&GROUND);
    format!(
        "{page} .grader-chart .ground {{ fill: {ground} }}\n{}",
        inks.collect::<String>()
    )
}

/// The style sheet. All of it is for the chart alone: a page may hold several, and much else.
pub fn style_sheet(font_size: u32) -> String {
    let colours = |value: fn(&Ink) -> &'static str| {
        let inks = INKS.iter();
        let inks = inks.map(|ink| format!(".grader-chart .{}{{color:{}}}", ink.class, value(ink)));
        format!(
            ".grader-chart .ground{{fill:{}}}{}",
            value(&GROUND),
            inks.collect::<String>()
        )
    };
    format!(
        ".grader-chart text{{font:{font_size}px ui-monospace,SFMono-Regular,Menlo,Consolas,\"DejaVu Sans Mono\",monospace;\
         fill:currentColor;white-space:pre}}\
         .grader-chart .bold{{font-weight:bold}}\
         .grader-chart .line{{fill:none;stroke:currentColor;stroke-width:2}}\
         .grader-chart .thin{{fill:none;stroke:currentColor;stroke-width:1.5}}\
         .grader-chart .waits{{stroke-dasharray:2 4}}\
         .grader-chart .late{{stroke-dasharray:5 3}}\
         .grader-chart .full{{fill:currentColor}}\
         .grader-chart .hollow{{stroke:currentColor;stroke-width:2}}\
         {}@media(prefers-color-scheme:dark){{{}}}",
        colours(|ink| ink.light),
        colours(|ink| ink.dark),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as WCAG 2 defines it.
    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| {
            let value = u8::from_str_radix(&colour[at..at + 2], 16).unwrap();
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_ink_can_be_read_in_light_and_in_dark() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01);
        for ink in &INKS {
            assert!(contrast(ink.light, GROUND.light) >= 4.5, "{}", ink.class);
            assert!(contrast(ink.dark, GROUND.dark) >= 4.5, "{}", ink.class);
        }
    }
}
