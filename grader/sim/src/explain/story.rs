//! Why a thread waits for ever, told from wait to wait.

use check_record::Related;

use super::fate::fate;
use super::owners::{self, LiveSender};
use super::phrases::phrase;
use super::words::{again, at_line, who};
use crate::engine::At;
use crate::engine::channel::Channel;
use crate::engine::run::Run;
use crate::engine::task::TaskId;
use crate::engine::wait::{On, Wait};

/// So many waits are told in one sentence; the others are only shown.
const DEPTH: usize = 6;
/// So many senders of a channel are shown.
const SHOWN: usize = 5;

/// What is known about why a thread waits.
pub struct Story<'a> {
    run: &'a Run,
    /// The threads in it, the first is the one that was asked about.
    pub threads: Vec<TaskId>,
    pub text: String,
    pub related: Vec<Related>,
    /// Where the first sender was made that keeps a channel open, and whether it was only cloned.
    pub culprit: Option<(At, bool)>,
}

impl<'a> Story<'a> {
    /// Tells why `id` waits.
    pub fn of(run: &'a Run, id: TaskId) -> Self {
        let mut story = Self {
            run,
            threads: Vec::new(),
            text: String::new(),
            related: Vec::new(),
            culprit: None,
        };
        story.text.push_str(&who(run, id));
        story.tell(id);
        story
    }

    /// Continues after a thread's name: what it waits for, and why that does not come.
    fn tell(&mut self, id: TaskId) {
        let known = self.threads.contains(&id);
        if known {
            self.text.push_str(" is the one that waits above: a circle");
            return;
        }
        self.threads.push(id);
        let Some(wait) = self.run.task(id).wait() else {
            self.text.push_str(" still runs");
            return;
        };
        self.text.push(' ');
        self.text.push_str(&phrase(self.run, wait));
        if self.threads.len() > 1 {
            let label = format!("{} waits here", who(self.run, id));
            self.relate(wait.at, label);
        }
        if self.threads.len() <= DEPTH {
            self.tell_cause(id, wait);
        }
    }

    fn tell_cause(&mut self, id: TaskId, wait: &Wait) {
        match &wait.on {
            On::Message(channel) => self.tell_senders(id, channel),
            On::Room(channel) | On::Taker(channel) => self.tell_receiver(id, channel),
            On::End(other) | On::Once(Some(other)) => self.tell_next(*other, "; that thread"),
            On::Once(None) => self.tell_others(id, "do it"),
            On::Scope(scope) => {
                if let Some(other) = owners::scoped(self.run, *scope).next() {
                    let text = format!("; {}", who(self.run, other));
                    self.tell_next(other, &text);
                }
            }
            On::Lock(..) => self.tell_holder(id),
            On::Notify => self.tell_others(id, "notify it"),
            On::Unpark => self.tell_others(id, "unpark it"),
            On::Barrier(_) => self.tell_others(id, "arrive there"),
            On::Sleep => {}
        }
    }

    fn tell_next(&mut self, next: TaskId, text: &str) {
        self.text.push_str(text);
        if self.run.task(next).ended() {
            self.text.push_str(" has ended");
        } else {
            self.tell(next);
        }
    }

    fn tell_senders(&mut self, id: TaskId, channel: &Channel) {
        let senders = owners::senders(self.run, channel);
        let Some(culprit) = self.culprit(id, &senders) else {
            self.text.push_str(", and no sender is left");
            return;
        };
        self.culprit
            .get_or_insert((culprit.sender.made, culprit.leftover));
        self.relate_sender(&culprit);
        senders
            .iter()
            .take(SHOWN)
            .for_each(|live| self.relate_sender(live));
        let alive = match senders.len() {
            1 => "one sender is still alive:".to_owned(),
            alive => format!("{alive} senders are still alive, one of them"),
        };
        let made = if culprit.sender.cloned {
            "cloned"
        } else {
            "created"
        };
        let line = at_line(self.run, culprit.sender.made);
        let (name, kept) =
            self.run
                .places
                .named(culprit.sender.made)
                .map_or_else(Default::default, |named| {
                    let kept = named.kept.as_ref().map(|kept| format!(", {kept}"));
                    (format!("`{}`, ", named.name), kept.unwrap_or_default())
                });
        let fate = fate(self.run, id, &culprit);
        let text = format!(", but {alive} {name}{made}{line}{kept}{fate}");
        self.text.push_str(&text);
        let next = match culprit.owner {
            Some(owner) if culprit.sure => Some(owner).filter(|owner| *owner != id),
            _ if culprit.leftover && culprit.owner == Some(id) => None,
            _ => {
                self.tell_another();
                return;
            }
        };
        if let Some(next) = next {
            let text = format!("; {}", who(self.run, next));
            self.tell_next(next, &text);
        }
    }

    /// Somebody whom the story has not told of yet may have to do with it.
    fn tell_another(&mut self) {
        let another = owners::live(self.run).find(|other| !self.threads.contains(other));
        if let Some(next) = another {
            let text = format!("; {}", who(self.run, next));
            self.tell_next(next, &text);
        }
    }

    fn relate_sender(&mut self, live: &LiveSender) {
        if let Some((_, at)) = live.sender.used
            && owners::given(self.run, &live.sender)
        {
            self.relate(
                at,
                "this sender was used last here and is still alive".to_owned(),
            );
        }
        let made = if live.sender.cloned {
            "this clone of the sender"
        } else {
            "this sender"
        };
        let name = self.run.places.named(live.sender.made);
        let name = name.map_or_else(String::new, |named| format!(", `{}`,", named.name));
        self.relate(live.sender.made, format!("{made}{name} is still alive"));
    }

    /// The sender that says most about the cause.
    fn culprit(&self, id: TaskId, senders: &[LiveSender]) -> Option<LiveSender> {
        let rank = |live: &&LiveSender| match live.owner {
            _ if live.leftover => 0,
            Some(owner) if live.sure && owner == id => 1,
            Some(owner) if live.sure && !self.threads.contains(&owner) => {
                // One that waits for a lock is not the first of its kind.
                let wait = self.run.task(owner).wait().map(|wait| &wait.on);
                if matches!(wait, Some(On::Lock(..))) {
                    3
                } else {
                    2
                }
            }
            _ if !live.sender.cloned => 4,
            _ => 5,
        };
        senders.iter().min_by_key(rank).copied()
    }

    fn tell_receiver(&mut self, id: TaskId, channel: &Channel) {
        match owners::receiver(self.run, channel) {
            Some((owner, true)) if owner == id => {
                let text = format!(", but only {} itself could receive", again(self.run, id));
                self.text.push_str(&text);
            }
            Some((owner, true)) => {
                let text = format!("; {} would have to receive, but it", who(self.run, owner));
                self.tell_next(owner, &text);
            }
            Some((_, false)) | None => {
                self.text
                    .push_str(", but nobody has received from it so far");
                self.tell_another();
            }
        }
        self.relate(channel.created, "the channel is created here".to_owned());
    }

    fn tell_holder(&mut self, id: TaskId) {
        let Some(holder) = owners::holders(self.run, id).first().copied() else {
            return;
        };
        let since = at_line(self.run, holder.since);
        self.relate(
            holder.since,
            format!(
                "{} locked it here and still holds it",
                who(self.run, holder.task)
            ),
        );
        if holder.task == id {
            self.text.push_str(&format!(
                " which it has itself held since it locked it{since}"
            ));
        } else if self.run.task(holder.task).ended() {
            let text = format!(
                ", which {} locked{since} and never unlocked",
                who(self.run, holder.task)
            );
            self.text.push_str(&text);
        } else {
            let name = who(self.run, holder.task);
            let next = again(self.run, holder.task);
            let text = format!(" which {name} has held since it locked it{since}; {next}");
            self.tell_next(holder.task, &text);
        }
    }

    fn tell_others(&mut self, id: TaskId, what: &str) {
        let others: Vec<_> = owners::live(self.run)
            .filter(|other| *other != id)
            .collect();
        match others.as_slice() {
            [] => self
                .text
                .push_str(&format!(", but nobody else is left who could {what}")),
            [other] if !self.threads.contains(other) => {
                let text = format!("; {} could {what}, but it", who(self.run, *other));
                self.tell_next(*other, &text);
            }
            _ => self
                .text
                .push_str(&format!(", but nobody can {what}: all others wait, too")),
        }
    }

    fn relate(&mut self, at: At, label: String) {
        if let Some(place) = self.run.places.show(at) {
            let known = |known: &Related| known.place.line == place.line && known.label == label;
            if !self.related.iter().any(known) {
                self.related.push(Related { place, label });
            }
        }
    }
}
