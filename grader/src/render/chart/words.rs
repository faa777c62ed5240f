//! The sentences of a chart: one for each row; `reasons` has those of the threads that wait for ever.

use check_record::WaitOn;

use super::act::{Act, Row};
use super::clean::clean;
use super::duration::duration;
use super::names::{End, Names};

/// A longer message is cut to the first of these; a cut that spares less than a word hides more than it spares.
const CUT_MESSAGE: usize = 60;
const LONGEST_MESSAGE: usize = 72;

/// What a row says.
pub fn row(row: &Row, names: &Names) -> String {
    let who = names.thread(row.thread);
    match &row.act {
        Act::Spawn { child } => format!("{who} spawns {}", names.thread(*child)),
        Act::Create { channel } => {
            format!("{who} makes a channel: {}", names.ends(*channel))
        }
        Act::Clone { channel } => format!("{who} clones {}", names.sender(*channel)),
        Act::Pass {
            channel,
            message,
            to,
        } => format!(
            "{who} sends {} to {}",
            names.message(End::Sender, *channel, *message),
            names.thread(*to)
        ),
        Act::Send { channel, message } => {
            let message = names.message(End::Sender, *channel, *message);
            format!("{who} sends {message}")
        }
        Act::Receive {
            channel, message, ..
        } => {
            let message = names.message(End::Receiver, *channel, *message);
            format!("{who} receives {message}")
        }
        Act::Nothing { channel, closed } => {
            let on = names.on(End::Receiver, *channel);
            match (closed, names.label(End::Receiver, *channel)) {
                (true, "") => format!("{who} finds the channel closed"),
                (true, label) => format!("{who} finds {label} closed"),
                (false, _) => format!("{who} looks in vain{on}"),
            }
        }
        Act::Refused { channel } => {
            let receiver = names.receiver(*channel);
            format!("{who} cannot send: {receiver} is dropped")
        }
        Act::Drop {
            channel,
            left,
            ends,
        } => {
            let ends = if *ends { ", ends" } else { "" };
            let last = if *left == 0 { " (last)" } else { "" };
            format!("{who} drops {}{last}{ends}", names.sender(*channel))
        }
        Act::DropReceiver { channel, lost } => {
            let lost = match lost {
                0 => String::new(),
                1 => ": 1 message is lost".to_owned(),
                lost => format!(": {lost} messages are lost"),
            };
            format!("{who} drops {}{lost}", names.receiver(*channel))
        }
        Act::Wait {
            on: WaitOn::Sleep { nanos },
        } => format!("{who} sleeps {}", duration(*nanos)),
        Act::Wait { on: WaitOn::Unpark } => format!("{who} is parked"),
        Act::Wait { on } => format!("{who} waits {}", what_for(on, names)),
        Act::GiveUp => format!("{who} stops waiting: time is up"),
        Act::Lock { lock } => format!("{who} takes lock {lock}"),
        Act::Unlock { lock } => format!("{who} gives back lock {lock}"),
        Act::Join { child, ends: true } => {
            format!("{} ends, {who} joins it", names.thread(*child))
        }
        Act::Join { child, ends: false } => format!("{who} joins {}", names.thread(*child)),
        Act::Panic { message } => {
            let message = cut(message);
            if message.is_empty() {
                format!("{who} panics")
            } else {
                format!("{who} panics: {message}")
            }
        }
        Act::End => format!("{who} ends"),
    }
}

/// What a row says where there is little room.
pub fn short_row(row: &Row, names: &Names) -> String {
    let who = names.thread(row.thread);
    match &row.act {
        Act::Create { channel } => format!("{who} makes {}", names.ends(*channel)),
        Act::Pass {
            channel,
            message,
            to,
        } => format!(
            "{who} → {}: {}",
            names.thread(*to),
            names.message(End::Sender, *channel, *message),
        ),
        Act::Wait {
            on: WaitOn::Lock { lock, .. },
        } => format!("{who} waits for lock {lock}"),
        Act::Wait {
            on: WaitOn::Message { channel },
        } if !names.label(End::Receiver, *channel).is_empty() => {
            format!("{who} waits{}", names.on(End::Receiver, *channel))
        }
        Act::Join { child, ends: true } => format!("{who} joins {}", names.thread(*child)),
        Act::GiveUp => format!("{who}: time is up"),
        Act::Nothing {
            channel,
            closed: true,
        } if names.label(End::Receiver, *channel).is_empty() => {
            format!("{who} finds it closed")
        }
        _ => self::row(row, names),
    }
}

fn cut(message: &str) -> String {
    let whole = clean(message, LONGEST_MESSAGE);
    if whole == clean(message, LONGEST_MESSAGE + 1) {
        return whole;
    }
    clean(message, CUT_MESSAGE)
}

/// What is written on a row's arrow.
pub fn on_arrow(row: &Row) -> String {
    match row.act {
        Act::Pass { message, .. } | Act::Receive { message, .. } => format!("#{message}"),
        _ => String::new(),
    }
}

/// What somebody waits for: `for a message on jobs`.
pub fn what_for(on: &WaitOn, names: &Names) -> String {
    match on {
        WaitOn::Message { channel } => {
            format!("for a message{}", names.on(End::Receiver, *channel))
        }
        WaitOn::Room { channel } => format!("for room{}", names.on(End::Sender, *channel)),
        WaitOn::Taker { channel } => format!("for a taker{}", names.on(End::Sender, *channel)),
        WaitOn::End { child } => format!("for {} to end", names.thread(*child)),
        WaitOn::Scope => "for its scoped threads".to_owned(),
        WaitOn::Lock { lock, holder: None } => format!("for lock {lock}"),
        WaitOn::Lock {
            lock,
            holder: Some(holder),
        } => {
            format!("for lock {lock} ({} has it)", names.thread(*holder))
        }
        WaitOn::Notify => "to be notified".to_owned(),
        WaitOn::Barrier => "at a barrier".to_owned(),
        WaitOn::Initialisation => "for an initialisation".to_owned(),
        WaitOn::Unpark => "to be unparked".to_owned(),
        WaitOn::Sleep { nanos } => format!("{} of sleep", duration(*nanos)),
    }
}
