//! Which differences are worth a sentence. The first ones say the most.

use super::counts::Counts;

/// As many as a learner reads right after a verdict.
const SHOWN: usize = 2;

/// Sentences without a full stop.
pub fn between(yours: &Counts, reference: &Counts) -> Vec<String> {
    let pair = Pair { yours, reference };
    let mut facts = Vec::new();
    facts.extend(WAITS.iter().filter_map(|word| pair.waiting(word)));
    facts.extend(pair.use_of(&["lock", "try_lock"], "a lock", "messages alone"));
    facts.extend(pair.use_of(
        &["sync_channel"],
        "a channel with a bound (`sync_channel`)",
        "channels without one",
    ));
    facts.extend(pair.number("makes", "channel", &["channel", "sync_channel"]));
    facts.extend(pair.drops());
    facts.extend(pair.scope());
    facts.extend(pair.number("starts threads in", "place", &["spawn", "spawn_scoped"]));
    facts.extend(pair.joins());
    facts.extend(pair.panics());
    facts.extend(pair.number("clones in", "place", &["clone", "cloned"]));
    facts.extend(pair.lines());
    facts.truncate(SHOWN);
    facts
}

/// Ways to wait, or not to; and what each of them does.
const WAITS: [(&str, &str); 6] = [
    (
        "try_recv",
        "looks into the channel without waiting (`try_recv`)",
    ),
    (
        "try_iter",
        "takes what is there without waiting (`try_iter`)",
    ),
    ("recv_timeout", "waits with a limit (`recv_timeout`)"),
    ("sleep", "lets time pass (`sleep`)"),
    ("yield_now", "lets others go first (`yield_now`)"),
    ("try_send", "sends without waiting (`try_send`)"),
];

/// Two solutions.
#[derive(Clone, Copy)]
struct Pair<'a> {
    yours: &'a Counts,
    reference: &'a Counts,
}

impl Pair<'_> {
    /// How often each of them calls one of these.
    fn calls(self, names: &[&str]) -> (usize, usize) {
        (self.yours.calls(names), self.reference.calls(names))
    }

    fn waiting(self, (name, does): &(&str, &str)) -> Option<String> {
        match self.calls(&[name]) {
            (1.., 0) => Some(format!("yours {does}; the reference does not")),
            (0, 1..) => Some(format!("the reference {does}; yours does not")),
            _ => None,
        }
    }

    /// What only one of them uses, and what the other has instead.
    fn use_of(self, names: &[&str], thing: &str, instead: &str) -> Option<String> {
        match self.calls(names) {
            (1.., 0) => Some(format!("yours uses {thing}, the reference {instead}")),
            (0, 1..) => Some(format!("the reference uses {thing}, yours {instead}")),
            _ => None,
        }
    }

    fn number(self, does: &str, noun: &str, names: &[&str]) -> Option<String> {
        let (yours, reference) = self.calls(names);
        let plural = if yours == 1 { "" } else { "s" };
        let both = yours > 0 && reference > 0 && yours != reference;
        both.then(|| format!("yours {does} {yours} {noun}{plural}, the reference {reference}"))
    }

    /// The course's own question: how does the last sender go?
    fn drops(self) -> Option<String> {
        let named = |counts: &Counts| {
            let names = counts.dropped.iter().map(|name| format!("`{name}`"));
            names.collect::<Vec<_>>().join(" and ")
        };
        match (
            self.yours.dropped.is_empty(),
            self.reference.dropped.is_empty(),
        ) {
            (true, false) => Some(format!(
                "the reference drops {} by hand; in yours nothing has to be dropped",
                named(self.reference)
            )),
            (false, true) => Some(format!(
                "yours drops {} by hand; in the reference nothing has to be dropped",
                named(self.yours)
            )),
            _ => None,
        }
    }

    fn scope(self) -> Option<String> {
        match self.calls(&["scope"]) {
            (1.., 0) => {
                Some("yours has a scope around its threads; the reference's run free".to_owned())
            }
            (0, 1..) => {
                Some("the reference has a scope around its threads; yours run free".to_owned())
            }
            _ => None,
        }
    }

    fn joins(self) -> Option<String> {
        match self.calls(&["join"]) {
            (1.., 0) => {
                Some("yours waits for its threads (`join`); the reference need not".to_owned())
            }
            (0, 1..) => {
                Some("the reference waits for its threads (`join`); yours does not".to_owned())
            }
            _ => None,
        }
    }

    fn panics(self) -> Option<String> {
        match self.calls(&["unwrap", "expect"]) {
            (1.., 0) => Some(
                "yours panics where something fails (`unwrap`, `expect`); the reference never does"
                    .to_owned(),
            ),
            (0, 1..) => Some(
                "the reference panics where something cannot fail (`expect`); yours goes on"
                    .to_owned(),
            ),
            _ => None,
        }
    }

    /// Lengths that are not of one size.
    fn lines(self) -> Option<String> {
        const ALIKE: usize = 5;
        let (yours, reference) = (self.yours.lines, self.reference.lines);
        let apart = yours.abs_diff(reference);
        let telling = apart > ALIKE && 3 * apart > yours.min(reference);
        telling.then(|| format!("yours has {yours} lines of code, the reference {reference}"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::between;

    const REFERENCE: &str = "
fn f() {
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || tx.send(part));
    }
    drop(tx);
    rx.into_iter().sum()
}";

    #[track_caller]
    fn check(yours: &str, facts: &[&str]) {
        assert_eq!(between(yours, REFERENCE), facts);
    }

    #[test]
    fn two_that_go_the_same_way_are_not_told_apart() {
        check(REFERENCE, &[]);
        check(&REFERENCE.replace("part", "share"), &[]);
        check("not rust (", &[]);
    }

    #[test]
    fn the_way_the_last_sender_goes_is_told() {
        check(
            &REFERENCE.replace("drop(tx);", ""),
            &["the reference drops `tx` by hand; in yours nothing has to be dropped"],
        );
    }

    #[test]
    fn the_most_telling_come_first_and_few_are_told() {
        let yours = "
fn f() {
    let (tx, rx) = mpsc::channel();
    let sum = Mutex::new(0);
    while rx.try_recv().is_err() { thread::sleep(a); }
    *sum.lock().unwrap() += 1;
    handle.join().unwrap();
}";
        check(
            yours,
            &[
                "yours looks into the channel without waiting (`try_recv`); the reference does not",
                "yours lets time pass (`sleep`); the reference does not",
            ],
        );
    }

    #[test]
    fn numbers_are_compared_where_both_have_some() {
        let yours = REFERENCE.replace(
            "let tx = tx.clone();",
            "let tx = tx.clone(); let x = part.clone();",
        );
        check(&yours, &["yours clones in 2 places, the reference 1"]);
    }
}
