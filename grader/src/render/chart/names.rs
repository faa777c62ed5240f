//! What threads and channels are called. Names come from untrusted code: cleaned and short.

use std::collections::HashMap;

use check_record::Chart;
use textwrap::core::display_width;

const LONGEST_NAME: usize = 16;

/// The names in one chart; every thread's is another.
pub struct Names {
    threads: Vec<String>,
    channels: Vec<Channel>,
}

struct Channel {
    /// What stands in front of a message's number, where there are several channels.
    label: String,
    sender: String,
    receiver: String,
    ends: String,
}

impl Names {
    pub fn of(chart: &Chart) -> Self {
        Self {
            threads: threads(chart),
            channels: channels(chart),
        }
    }

    pub fn thread(&self, index: usize) -> &str {
        self.threads.get(index).map_or("a thread", String::as_str)
    }

    pub fn sender(&self, channel: usize) -> &str {
        self.channels
            .get(channel)
            .map_or("a sender", |it| &it.sender)
    }

    pub fn receiver(&self, channel: usize) -> &str {
        self.channels
            .get(channel)
            .map_or("the receiver", |it| &it.receiver)
    }

    /// ` on jobs` where there are several channels, nothing otherwise.
    pub fn on(&self, channel: usize) -> String {
        match self.channel(channel) {
            "" => String::new(),
            label => format!(" on {label}"),
        }
    }

    /// Both ends of a channel: `tx, rx`, `tx, rx (ch2)`.
    pub fn ends(&self, channel: usize) -> &str {
        self.channels.get(channel).map_or("", |it| &it.ends)
    }

    pub fn channel(&self, channel: usize) -> &str {
        self.channels.get(channel).map_or("", |it| &it.label)
    }

    /// `#3`, or `jobs #3` where there are several channels.
    pub fn message(&self, channel: usize, message: u64) -> String {
        match self.channel(channel) {
            "" => format!("#{message}"),
            label => format!("{label} #{message}"),
        }
    }
}

fn threads(chart: &Chart) -> Vec<String> {
    let own: Vec<Option<String>> = chart
        .threads
        .iter()
        .map(|thread| thread.name.as_deref().and_then(named))
        .collect();
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for name in own.iter().flatten() {
        *uses.entry(name).or_default() += 1;
    }
    let mut seen: HashMap<&str, usize> = HashMap::new();
    own.iter()
        .enumerate()
        .map(|(index, name)| match name {
            // A loop binds one handle after the other to the same variable.
            Some(name) if uses[name.as_str()] > 1 => {
                let count = seen.entry(name).or_default();
                *count += 1;
                format!("{name} {count}")
            }
            Some(name) => name.clone(),
            None if index == 0 => "main".to_owned(),
            None => format!("thread {index}"),
        })
        .collect()
}

fn channels(chart: &Chart) -> Vec<Channel> {
    let several = chart.channels.len() > 1;
    let mut uses: HashMap<String, usize> = HashMap::new();
    for name in chart.channels.iter().filter_map(|it| it.sender.as_deref()) {
        *uses.entry(clean(name, LONGEST_NAME)).or_default() += 1;
    }
    chart
        .channels
        .iter()
        .enumerate()
        .map(|(index, channel)| {
            let sender = channel.sender.as_deref().and_then(named);
            let receiver = channel.receiver.as_deref().and_then(named);
            let number = format!("ch{}", index + 1);
            let unique = sender.clone().filter(|name| uses[name.as_str()] == 1);
            let of = if several && unique.is_none() {
                format!(" of {number}")
            } else {
                String::new()
            };
            let label = match (several, unique) {
                (false, _) => String::new(),
                (true, Some(name)) => name,
                (true, None) => number.clone(),
            };
            let sender = sender.as_deref().unwrap_or("a sender");
            let receiver = receiver.as_deref().unwrap_or("the receiver");
            let which = if of.is_empty() {
                String::new()
            } else {
                format!(" ({number})")
            };
            Channel {
                label,
                sender: format!("{sender}{of}"),
                receiver: format!("{receiver}{of}"),
                ends: format!("{sender}, {receiver}{which}"),
            }
        })
        .collect()
}

fn named(text: &str) -> Option<String> {
    let name = clean(text, LONGEST_NAME);
    (!name.is_empty()).then_some(name)
}

/// Text in one line, without characters that steer a terminal or turn the reading direction, and not too long.
pub fn clean(text: &str, longest: usize) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
            || matches!(c, '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
            || u32::from(c) & 0xfffe == 0xfffe
    };
    let mut out = String::new();
    let mut width = 0;
    for character in text.trim().chars() {
        let character = if character.is_whitespace() {
            ' '
        } else {
            character
        };
        let wide = display_width(character.encode_utf8(&mut [0; 4]));
        // A mark without width of its own could be stacked without end.
        if steers(character) || wide == 0 {
            continue;
        }
        if width + wide > longest {
            while width + 1 > longest {
                let last = out
                    .pop()
                    .map_or(1, |c| display_width(c.encode_utf8(&mut [0; 4])));
                width -= last.min(width);
            }
            out.push('…');
            break;
        }
        width += wide;
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use check_record::ChartThread;

    #[test]
    fn a_name_can_neither_steer_the_terminal_nor_fill_it() {
        assert_eq!(clean("a\u{1b}[31m\nb\u{202e}\u{7}c\u{301}", 16), "a[31m bc");
        assert_eq!(clean(&"x".repeat(500), 8), "xxxxxxx…");
        assert_eq!(clean("漢字漢字漢", 6), "漢字…");
        assert_eq!(clean("\u{0}\u{200b} ", 8), "");
    }

    #[test]
    fn threads_with_one_name_are_numbered() {
        let named = |name: &str| ChartThread {
            name: Some(name.into()),
            spawned: None,
        };
        let chart = Chart {
            threads: vec![
                ChartThread::default(),
                named("worker"),
                ChartThread::default(),
                named("worker"),
                named("\u{1}"),
            ],
            ..Chart::default()
        };
        assert_eq!(
            threads(&chart),
            ["main", "worker 1", "thread 2", "worker 2", "thread 4"]
        );
    }
}
