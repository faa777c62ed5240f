//! What threads and channels are called, in few letters.

use std::collections::HashMap;

use check_record::Chart;

use super::clean::clean;

const LONGEST_NAME: usize = 16;

/// The names in one chart; every thread's is another.
pub struct Names {
    threads: Vec<String>,
    channels: Vec<Channel>,
}

/// The side of a channel that somebody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Sender,
    Receiver,
}

struct Channel {
    sender: Called,
    receiver: Called,
    ends: String,
}

/// What one end is called.
struct Called {
    /// What stands in front of a message's number, where there are several channels.
    label: String,
    /// `tx`, or `tx of ch2` where that could be another channel's.
    full: String,
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
        let called = self.called(End::Sender, channel);
        called.map_or("a sender", |it| &it.full)
    }

    pub fn receiver(&self, channel: usize) -> &str {
        let called = self.called(End::Receiver, channel);
        called.map_or("the receiver", |it| &it.full)
    }

    /// ` on jobs` where there are several channels, nothing otherwise.
    pub fn on(&self, end: End, channel: usize) -> String {
        match self.label(end, channel) {
            "" => String::new(),
            label => format!(" on {label}"),
        }
    }

    /// Both ends of a channel: `tx, rx`, `tx, rx (ch2)`.
    pub fn ends(&self, channel: usize) -> &str {
        self.channels.get(channel).map_or("", |it| &it.ends)
    }

    /// The channel by what whoever has this end calls it, where there are several.
    pub fn label(&self, end: End, channel: usize) -> &str {
        self.called(end, channel).map_or("", |it| &it.label)
    }

    /// `#3`, or `jobs #3` where there are several channels.
    pub fn message(&self, end: End, channel: usize, message: u64) -> String {
        match self.label(end, channel) {
            "" => format!("#{message}"),
            label => format!("{label} #{message}"),
        }
    }

    fn called(&self, end: End, channel: usize) -> Option<&Called> {
        let channel = self.channels.get(channel)?;
        Some(match end {
            End::Sender => &channel.sender,
            End::Receiver => &channel.receiver,
        })
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
    let own = |name: &Option<String>| name.as_deref().and_then(named);
    let mut uses: HashMap<String, usize> = HashMap::new();
    for channel in &chart.channels {
        for name in [&channel.sender, &channel.receiver] {
            *uses.entry(own(name).unwrap_or_default()).or_default() += 1;
        }
    }
    let unique = |name: &Option<String>| own(name).filter(|name| uses[name] == 1);
    let numbered = chart.channels.iter().enumerate();
    let channels = numbered.map(|(index, channel)| {
        let number = format!("ch{}", index + 1);
        let (sender, receiver) = (unique(&channel.sender), unique(&channel.receiver));
        // An end whose name says too little is known by the other one's.
        let known = sender.clone().or_else(|| receiver.clone());
        let which = match known {
            None if several => format!(" ({number})"),
            _ => String::new(),
        };
        let known = known.unwrap_or(number);
        let called = |unique: Option<String>, name: &str| Called {
            full: match &unique {
                None if several => format!("{name} of {known}"),
                _ => name.to_owned(),
            },
            label: match unique {
                _ if !several => String::new(),
                Some(name) => name,
                None => known.clone(),
            },
        };
        let first = own(&channel.sender).unwrap_or_else(|| "a sender".to_owned());
        let second = own(&channel.receiver).unwrap_or_else(|| "the receiver".to_owned());
        Channel {
            ends: format!("{first}, {second}{which}"),
            sender: called(sender, &first),
            receiver: called(receiver, &second),
        }
    });
    channels.collect()
}

fn named(text: &str) -> Option<String> {
    let name = clean(text, LONGEST_NAME);
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use check_record::ChartThread;

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
