//! Noticing that a file was saved, by reading it again and again.
//!
//! A file of a few KiB is read in some microseconds, so this needs no events of the file system. Those don't arrive
//! from network disks and through the walls of containers, and differ with how an editor saves. What was read is
//! compared, not times: some disks count those in whole seconds.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use super::state::Saved;
use super::update::Event;
use crate::intake::{self, Intake};

/// Where an exercise's file lies, and its stub.
#[derive(Clone, Debug)]
pub struct Place {
    pub source: PathBuf,
    pub stub: Vec<u8>,
}

/// From one look to the next.
const LOOK_EVERY: Duration = Duration::from_millis(40);
/// The same while somebody seems to be writing.
const LOOK_AGAIN: Duration = Duration::from_millis(15);
/// From one look at the other exercises to the next.
const LOOK_AROUND: Duration = Duration::from_millis(500);

/// Tells what is saved, from a thread of its own, until `tell` says that nobody listens any more. The file of the
/// exercise `at` is read, the others are only looked at.
pub fn follow(
    places: Vec<Place>,
    at: Arc<AtomicUsize>,
    tell: impl Fn(Event) -> bool + Send + 'static,
) {
    thread::spawn(move || {
        let mut followed = None;
        let mut settling = Settling::default();
        let mut around = Around::default();
        loop {
            let now = at.load(Ordering::SeqCst);
            if followed != Some(now) {
                followed = Some(now);
                settling = Settling::default();
            }
            let place = &places[now];
            if let Some(intake) = settling.look(read(place), Instant::now()) {
                let untouched =
                    matches!(&intake, Intake::Source(source) if source.as_bytes() == place.stub);
                if !tell(Event::Saved(Saved {
                    at: now,
                    intake,
                    untouched,
                })) {
                    return;
                }
            }
            if let Some(other) = around.look(&places, now)
                && !tell(Event::SavedElsewhere(other))
            {
                return;
            }
            thread::sleep(if settling.is_waiting() {
                LOOK_AGAIN
            } else {
                LOOK_EVERY
            });
        }
    });
}

fn read(place: &Place) -> Intake {
    // A disk that is away may come back.
    intake::read(&place.source).unwrap_or_else(|error| Intake::Denied(format!("{error:#}")))
}

/// Tells a file that was saved from one that is being written: editors empty it first, or put a new one in its place.
#[derive(Debug, Default)]
struct Settling {
    told: Option<Intake>,
    /// What was seen last, and since when.
    waiting: Option<(Intake, Instant)>,
}

impl Settling {
    /// What is to be told, if something is.
    fn look(&mut self, seen: Intake, now: Instant) -> Option<Intake> {
        if self.told.as_ref() == Some(&seen) {
            self.waiting = None;
            return None;
        }
        let since = match &self.waiting {
            Some((known, since)) if *known == seen => *since,
            _ => now,
        };
        let settled = self.told.is_none() || now.duration_since(since) >= patience(&seen);
        if settled {
            self.waiting = None;
            self.told = Some(seen.clone());
            return Some(seen);
        }
        self.waiting = Some((seen, since));
        None
    }

    fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }
}

/// How long a file has to stay as it is. Half of what an editor writes is likely to be nothing, or no file at all.
fn patience(seen: &Intake) -> Duration {
    match seen {
        Intake::Source(source) if !source.trim().is_empty() => Duration::from_millis(20),
        _ => Duration::from_millis(400),
    }
}

/// Looks at the other exercises' files: who saves one wants to see that one.
#[derive(Debug, Default)]
struct Around {
    looked: Option<Instant>,
    known: Vec<Option<(SystemTime, u64)>>,
}

impl Around {
    fn look(&mut self, places: &[Place], at: usize) -> Option<usize> {
        if self
            .looked
            .is_some_and(|looked| looked.elapsed() < LOOK_AROUND)
        {
            return None;
        }
        self.looked = Some(Instant::now());
        let sign = |place: &Place| {
            let metadata = std::fs::metadata(&place.source).ok()?;
            Some((metadata.modified().ok()?, metadata.len()))
        };
        self.compare(places.iter().map(sign).collect(), at)
    }

    /// The one exercise, other than `at`, whose file changed. Where more did, it was no editor.
    fn compare(&mut self, signs: Vec<Option<(SystemTime, u64)>>, at: usize) -> Option<usize> {
        let first = self.known.is_empty();
        self.known.resize(signs.len(), None);
        let mut changed = Vec::new();
        for (index, sign) in signs.into_iter().enumerate() {
            // A file that is away for a moment is being saved.
            if sign.is_some() && sign != self.known[index] {
                self.known[index] = sign;
                changed.push(index);
            }
        }
        match changed[..] {
            [other] if !first && other != at => Some(other),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Intake {
        Intake::Source(text.to_owned())
    }

    /// What is told of each look, so many milliseconds after the first.
    fn told(looks: &[(u64, Intake)]) -> Vec<Option<Intake>> {
        let begin = Instant::now();
        let mut settling = Settling::default();
        let look = |(after, seen): &(u64, Intake)| {
            settling.look(seen.clone(), begin + Duration::from_millis(*after))
        };
        looks.iter().map(look).collect()
    }

    #[test]
    fn the_first_look_is_told_and_then_what_changes() {
        let looks = [
            (0, source("a")),
            (40, source("a")),
            (80, source("b")),
            (95, source("b")),
            (110, source("b")),
            (150, source("b")),
        ];
        let all = [Some(source("a")), None, None, None, Some(source("b")), None];
        assert_eq!(told(&looks), all);
    }

    #[test]
    fn half_a_file_is_not_told() {
        let gone = Intake::Denied("is missing".to_owned());
        let looks = [
            (0, source("a")),
            (40, source("")),
            (80, source("b")),
            (95, source("bc")),
            (120, source("bc")),
            (160, gone.clone()),
            (200, source("bcd")),
            (220, source("bcd")),
        ];
        let told = told(&looks).into_iter().flatten().collect::<Vec<_>>();
        assert_eq!(told, [source("a"), source("bc"), source("bcd")]);
    }

    #[test]
    fn a_file_that_stays_away_is_told() {
        let gone = Intake::Denied("is missing".to_owned());
        let looks = [
            (0, source("a")),
            (40, gone.clone()),
            (300, gone.clone()),
            (450, gone.clone()),
        ];
        assert_eq!(told(&looks).pop().flatten(), Some(gone));
    }

    #[test]
    fn a_save_of_one_other_exercise_is_told_and_not_of_many() {
        let sign = |number| Some((SystemTime::UNIX_EPOCH, number));
        let mut around = Around::default();
        assert_eq!(around.compare(vec![sign(1), sign(1), sign(1)], 0), None);
        assert_eq!(around.compare(vec![sign(1), sign(2), sign(1)], 0), Some(1));
        assert_eq!(around.compare(vec![sign(1), sign(2), sign(1)], 0), None);
        assert_eq!(around.compare(vec![sign(2), sign(2), sign(1)], 0), None);
        assert_eq!(around.compare(vec![sign(2), sign(3), sign(3)], 0), None);
        assert_eq!(around.compare(vec![sign(2), None, sign(3)], 0), None);
        assert_eq!(around.compare(vec![sign(2), sign(3), sign(3)], 0), None);
        assert_eq!(around.compare(vec![sign(2), sign(4), sign(3)], 0), Some(1));
    }
}
