//! The counters of a run, as hidden tests see them.

use check_record::{ChannelTrace, Place, Trace};

use super::channel::Channel;
use super::held;
use super::run::Run;

impl Run {
    /// The counters so far.
    pub fn trace(&mut self) -> Trace {
        let mut trace = Trace {
            threads_spawned: self.tally.spawned,
            peak_threads: self.tally.peak,
            idle_polls: self.tally.idle_polls,
            sleeps: self.tally.sleeps,
            virtual_nanos: self.clock.now(),
            leaked_threads: self.tally.leaked,
            steps: self.steps,
            ..Trace::default()
        };
        for channel in &self.channels {
            let created = self.places.show(channel.created);
            let list = if self.places.ours(channel.created) {
                &mut trace.channels
            } else {
                &mut trace.given_channels
            };
            list.push(channel_trace(channel, created));
        }
        trace
    }
}

fn channel_trace(channel: &Channel, created: Option<Place>) -> ChannelTrace {
    let state = held(&channel.state);
    ChannelTrace {
        created,
        capacity: channel.capacity.map(|capacity| capacity as u64),
        sent: state.tally.sent,
        received: state.tally.received,
        crossed: state.tally.crossed,
        peak_queue: state.tally.peak,
        lost: state.tally.lost,
        producers: state.tally.producers(),
    }
}
