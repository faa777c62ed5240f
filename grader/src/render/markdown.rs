//! A lesson in the terminal: headings, paragraphs, lists, code. Links and folded answers are written out.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::screen::{BOLD, COMMAND, DIM, Screen};

/// Markdown as text for a screen.
pub fn text(markdown: &str, screen: Screen) -> String {
    let mut page = Page {
        screen,
        out: String::new(),
        paragraph: String::new(),
        lists: Vec::new(),
        quote: 0,
        code: None,
        refused: false,
    };
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        page.event(event);
    }
    page.flush("");
    page.out
}

/// The page so far, and where in the document we are.
struct Page {
    screen: Screen,
    out: String,
    paragraph: String,
    /// The next number of each list around us; `None` for bullets.
    lists: Vec<Option<u64>>,
    quote: usize,
    /// The code block that is being read, and whether its text is code (or output).
    code: Option<String>,
    /// Whether the code block before this one is a program that does not compile.
    refused: bool,
}

impl Page {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.paragraph.push_str(&text),
            },
            Event::Code(code) => self.paragraph.push_str(&format!("`{code}`")),
            Event::SoftBreak => self.paragraph.push(' '),
            Event::HardBreak => self.paragraph.push('\n'),
            Event::Rule => {
                let line = self.screen.glyph("─", "-").repeat(self.screen.width / 2);
                self.out.push_str(&format!("{DIM}{line}{DIM:#}\n\n"));
            }
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::List(first) => {
                self.flush("");
                self.lists.push(*first);
            }
            Tag::Item => self.flush(""),
            Tag::BlockQuote(_) => self.quote += 1,
            Tag::CodeBlock(kind) => {
                self.flush("");
                if let CodeBlockKind::Fenced(language) = kind {
                    if language.starts_with("text") {
                        let speaker = if self.refused {
                            "the compiler says:"
                        } else {
                            "prints:"
                        };
                        self.out.push_str(&format!("{DIM}  {speaker}{DIM:#}\n"));
                    }
                    self.refused = language.contains("compile_fail");
                }
                self.code = Some(String::new());
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                let heading = self.screen.plain(&std::mem::take(&mut self.paragraph));
                self.out.push_str(&format!("{BOLD}{heading}{BOLD:#}\n\n"));
            }
            TagEnd::Paragraph | TagEnd::BlockQuote(_) => {
                if tag == TagEnd::BlockQuote(None) {
                    self.quote = self.quote.saturating_sub(1);
                }
                self.flush("\n");
            }
            TagEnd::List(_) => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.out.push('\n');
                }
            }
            TagEnd::TableCell => self.paragraph.push_str("  "),
            TagEnd::Item | TagEnd::TableRow | TagEnd::TableHead => self.flush(""),
            TagEnd::Table => self.out.push('\n'),
            TagEnd::CodeBlock => {
                for line in self.code.take().unwrap_or_default().lines() {
                    let line = self.screen.plain(line);
                    self.out
                        .push_str(&format!("    {COMMAND}{line}{COMMAND:#}\n"));
                }
                self.out.push('\n');
            }
            _ => {}
        }
    }

    /// Folded answers are shown below their question, where a terminal cannot fold.
    fn html(&mut self, html: &str) {
        let mut text = html.to_owned();
        for tag in [
            "<details>",
            "</details>",
            "<summary>",
            "</summary>",
            "<strong>",
            "</strong>",
            "<code>",
            "</code>",
        ] {
            text = text.replace(tag, "");
        }
        if !text.trim_start().starts_with('<') {
            self.paragraph.push_str(text.trim());
        }
        if html.contains("</summary>") {
            self.flush("\n");
        }
    }

    /// Writes the paragraph that was gathered, with the mark of the list that it is in.
    fn flush(&mut self, after: &str) {
        let text = std::mem::take(&mut self.paragraph);
        if text.trim().is_empty() {
            return;
        }
        let depth = self.lists.len();
        let mut indent = "  ".repeat(depth);
        if self.quote > 0 {
            indent.push_str(self.screen.glyph("│ ", "| "));
        }
        let wrapped = self
            .screen
            .wrapped(&self.screen.plain(text.trim()), &indent);
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}.", *number - 1)
            }
            Some(None) => self.screen.glyph("•", "*").to_owned(),
            None => String::new(),
        };
        if mark.is_empty() {
            self.out.push_str(&wrapped);
        } else {
            let outer = "  ".repeat(depth - 1);
            self.out
                .push_str(&format!("{outer}{mark} {}", wrapped.trim_start()));
        }
        self.out.push('\n');
        if depth == 0 {
            self.out.push_str(after);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(markdown: &str) -> String {
        let screen = Screen {
            width: 40,
            unicode: false,
        };
        anstream::adapter::strip_str(&text(markdown, screen)).to_string()
    }

    #[test]
    fn headings_paragraphs_lists_and_code_are_told_apart() {
        let page = shown(
            "# A\n\nOne `two`\nthree.\n\n- x\n- y\n\n1. p\n2. q\n\n```rust\nfn f() {}\n```\n",
        );
        assert_eq!(
            page,
            "A\n\nOne `two` three.\n\n* x\n* y\n\n1. p\n2. q\n\n    fn f() {}\n\n"
        );
    }

    #[test]
    fn a_folded_answer_is_shown() {
        let page = shown("<details><summary>Why?</summary>\n\nBecause.\n\n</details>\n");
        assert_eq!(page, "Why?\n\nBecause.\n\n");
    }
}
