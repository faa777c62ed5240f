//! Writes charts by hand, event by event, as the simulation would.

use check_record::{Chart, ChartChannel, ChartThread, Event, EventKind, Place, WaitOn};

/// Writes a chart down event by event.
pub struct Script {
    pub chart: Chart,
    nanos: u64,
}

pub fn place(line: u32) -> Place {
    Place {
        file: "src/lib.rs".into(),
        line,
        column: 5,
    }
}

impl Script {
    /// A main thread that has done nothing.
    pub fn new() -> Self {
        let mut script = Self {
            chart: Chart::default(),
            nanos: 0,
        };
        script.chart.threads.push(ChartThread::default());
        script
    }

    /// With one channel besides.
    pub fn with_channel() -> Self {
        let mut script = Self::new();
        script.channel(6, ("tx", "rx"));
        script
    }

    /// A thread whose spawning nobody saw.
    pub fn add_thread(&mut self) {
        self.chart.threads.push(ChartThread::default());
    }

    pub fn at(&mut self, thread: usize, line: u32, kind: EventKind) -> &mut Self {
        self.chart.events.push(Event {
            thread,
            place: Some(place(line)),
            nanos: self.nanos,
            kind,
        });
        self
    }

    pub fn after(&mut self, millis: u64) -> &mut Self {
        self.nanos += millis * 1_000_000;
        self
    }

    pub fn channel(&mut self, line: u32, names: (&str, &str)) -> usize {
        let channel = self.chart.channels.len();
        self.chart.channels.push(ChartChannel {
            sender: Some(names.0.into()),
            receiver: Some(names.1.into()),
            capacity: None,
            created: Some(place(line)),
        });
        self.at(0, line, EventKind::Create { channel });
        channel
    }

    pub fn spawn(&mut self, line: u32, name: Option<&str>) -> usize {
        let child = self.chart.threads.len();
        self.chart.threads.push(ChartThread {
            name: name.map(Into::into),
            spawned: Some(place(line)),
        });
        self.at(0, line, EventKind::Spawn { child });
        child
    }

    pub fn clone(&mut self, line: u32, channel: usize) -> &mut Self {
        self.at(0, line, EventKind::CloneSender { channel })
    }

    pub fn send(&mut self, thread: usize, line: u32, channel: usize, message: u64) -> &mut Self {
        self.at(thread, line, EventKind::Send { channel, message })
    }

    pub fn receive(&mut self, thread: usize, line: u32, channel: usize, message: u64) -> &mut Self {
        self.at(thread, line, EventKind::Receive { channel, message })
    }

    pub fn wait(&mut self, thread: usize, line: u32, on: WaitOn) -> &mut Self {
        self.at(thread, line, EventKind::Wait { on, until: None })
    }

    pub fn wake(&mut self, thread: usize, line: u32) -> &mut Self {
        self.at(thread, line, EventKind::Wake { timed_out: false })
    }

    pub fn drop_sender(
        &mut self,
        thread: usize,
        line: u32,
        channel: usize,
        left: u64,
    ) -> &mut Self {
        // A main thread keeps the sender that the channel came with, the others have clones.
        let cloned = self
            .chart
            .events
            .iter()
            .rev()
            .find(|event| thread != 0 && event.kind == EventKind::CloneSender { channel });
        let created = &self.chart.channels[channel].created;
        let made = cloned.map_or(created, |event| &event.place).clone();
        self.at(
            thread,
            line,
            EventKind::DropSender {
                channel,
                left,
                made,
            },
        )
    }

    pub fn end(&mut self, thread: usize, line: u32) -> &mut Self {
        self.at(thread, line, EventKind::End)
    }
}
