//! What must hold for every image.

use textwrap::core::display_width;

use super::super::svg;
use super::fixtures;

#[test]
fn the_image_reads_as_text_and_fits_a_phone() {
    let image = svg(&fixtures::deadlock(), "A <missing> drop");
    for part in [
        "role=\"img\"",
        "<title>A &lt;missing&gt; drop</title>",
        "main waits for ever for a message (tx from line 6 is still open).</desc>",
        "prefers-color-scheme:dark",
        ">thread 1 sends #1 to main</text>",
    ] {
        assert!(image.contains(part), "{part}\n{image}");
    }
    for outside in [
        "href",
        "url(",
        "@import",
        "<script",
        "<image",
        "<foreignObject",
    ] {
        assert!(!image.contains(outside), "{outside}");
    }
    // Letters of 13 pixels in 386 are 12 high in 360, and 11 where a page has margins.
    assert!(image.contains("viewBox=\"0 0 386 ") && image.contains("font:13px"));
}

#[test]
fn nothing_in_the_image_is_drawn_beside_it() {
    for (name, chart) in fixtures::all() {
        let image = svg(&chart, name);
        for text in image.lines().filter(|line| line.starts_with("<text")) {
            let (attributes, words) = text.split_once('>').unwrap();
            let (_, x) = attributes.split_once("x=\"").unwrap();
            let x: f64 = x.split('"').next().unwrap().parse().unwrap();
            let words = words.trim_end_matches("</text>").replace("&gt;", ">");
            let letters = u32::try_from(display_width(&words)).unwrap();
            assert!(
                x >= 0.0 && x + f64::from(letters) * 7.8 <= 386.0,
                "{name}: {text}"
            );
        }
    }
}
