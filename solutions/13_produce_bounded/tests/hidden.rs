//! What people get wrong: a channel that is never full; one with room for far too much; they collect the items first;
//! they try to send again and again; they produce in the caller's thread, or begin there; they call themselves for
//! the next item, until the stack ends; they go on, or panic, when the reader has gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs, native};
use produce_bounded::produce_bounded;
use rstest::rstest;

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_micros(50);

/// Enough for everybody who can go on to do so.
const A_LONG_BREAK: Duration = Duration::from_secs(10);

/// How many items there would be in all: a producer that runs on takes every one of them.
const MANY: usize = 2_000;

/// Counts what is taken from an iterator, and how far that gets ahead of what was asked for.
#[derive(Clone, Default)]
struct Counts(Arc<[AtomicUsize; 3]>);

impl Counts {
    fn items(&self, count: usize) -> impl Iterator<Item = usize> + Send + 'static {
        let counts = self.clone();
        (0..count).inspect(move |_| {
            let [taken, asked, lead] = &*counts.0;
            let taken = taken.fetch_add(1, Ordering::SeqCst) + 1;
            let asked = asked.load(Ordering::SeqCst);
            lead.fetch_max(taken.saturating_sub(asked), Ordering::SeqCst);
        })
    }

    /// The consumer says so before it receives, so that no right producer can look too fast.
    fn ask(&self) {
        self.0[1].fetch_add(1, Ordering::SeqCst);
    }

    fn taken(&self) -> usize {
        self.0[0].load(Ordering::SeqCst)
    }

    fn lead(&self) -> usize {
        self.0[2].load(Ordering::SeqCst)
    }
}

#[rstest]
#[case::nothing(0, 3)]
#[case::one_item(1, 1)]
#[case::fewer_than_fit(4, 9)]
#[case::many_more_than_fit(150, 4)]
fn delivers_every_item_in_order_and_then_closes(#[case] count: usize, #[case] cap: usize) {
    let mut inputs = inputs();
    let texts: Vec<String> = (0..count).map(|_| inputs.u32(..).to_string()).collect();
    everywhere(|| {
        let rx = produce_bounded(texts.clone().into_iter(), cap);
        let received: Vec<String> = rx.iter().collect();
        check_eq!(
            received,
            texts.clone(),
            "what arrives of {count} items through a channel for {cap}, until it closes"
        );
    });
}

#[rstest]
#[case::room_for_one(1)]
#[case::room_for_some(0)]
fn is_never_further_ahead_than_the_channel_allows(#[case] cap: usize) {
    let mut inputs = inputs();
    let cap = if cap == 0 { inputs.usize(3..9) } else { cap };
    let bursts: Vec<usize> = (0..4).map(|_| inputs.usize(1..5)).collect();
    explore(|| {
        let counts = Counts::default();
        let rx = produce_bounded(counts.items(MANY), cap);
        let mut received = 0;
        let mut leads = Vec::new();
        for burst in &bursts {
            thread::sleep(A_LONG_BREAK);
            leads.push(counts.taken().saturating_sub(received));
            for _ in 0..*burst {
                counts.ask();
                received += usize::from(rx.recv().is_ok());
            }
        }
        check!(
            leads,
            |leads| leads.iter().all(|lead| *lead <= cap + 1),
            "after each break of a slow consumer, the producer is {cap} + 1 items ahead at most"
        );
        check!(
            counts.lead(),
            |lead| *lead <= cap + 1,
            "at no time was the producer more than {cap} + 1 items ahead"
        );
    });
}

#[rstest]
fn keeps_its_distance_from_a_busy_consumer() {
    everywhere(|| {
        let counts = Counts::default();
        let rx = produce_bounded(counts.items(300), 8);
        let mut received = 0;
        counts.ask();
        while rx.recv().is_ok() {
            received += 1;
            counts.ask();
        }
        check_eq!(received, 300, "how many of three hundred items arrive");
        check!(
            counts.lead(),
            |lead| *lead <= 9,
            "at no time was the producer more than 8 + 1 items ahead of a consumer that never pauses"
        );
    });
}

#[rstest]
fn starts_before_anybody_asks() {
    explore(|| {
        let counts = Counts::default();
        let rx = produce_bounded(counts.items(MANY), 4);
        thread::sleep(A_LONG_BREAK);
        check!(
            counts.taken(),
            |taken| (1..=5).contains(taken),
            "how many items were taken before the consumer asked for the first one: 1 at least, 4 + 1 at most"
        );
        drop(rx);
    });
}

#[rstest]
fn keeps_up_with_a_fast_consumer() {
    explore(|| {
        let counts = Counts::default();
        let start = Instant::now();
        let rx = produce_bounded(counts.items(60), 2);
        let mut received = Vec::new();
        loop {
            counts.ask();
            let Ok(item) = rx.recv() else { break };
            received.push(item);
        }
        check_eq!(
            received,
            (0..60).collect::<Vec<_>>(),
            "what arrives at a consumer that takes items as fast as it can"
        );
        check!(
            start.elapsed(),
            |elapsed| *elapsed < A_MOMENT,
            "the producer goes on as soon as there is room, so sixty items cost no waiting"
        );
    });
}

#[rstest]
fn lets_the_caller_go_at_once() {
    let mut inputs = inputs();
    let hours: Vec<u64> = (0..9).map(|_| inputs.u64(1..20)).collect();
    let total = Duration::from_secs(hours.iter().sum::<u64>() * 3600);
    explore(|| {
        let slow = hours.clone().into_iter().inspect(|hours| {
            thread::sleep(Duration::from_secs(hours * 3600));
        });
        let start = Instant::now();
        let rx = produce_bounded(slow, 3);
        check!(
            start.elapsed(),
            |elapsed| *elapsed < A_MOMENT,
            "the caller gets its end at once, even if the first item takes hours; only the producer's thread asks `items` for anything"
        );
        let received: Vec<u64> = rx.iter().collect();
        check_eq!(
            received,
            hours.clone(),
            "what arrives from a source that takes hours for each item"
        );
        check!(
            start.elapsed(),
            |elapsed| *elapsed < total + A_MOMENT,
            "the last item arrives as soon as the source has it"
        );
    });
}

#[rstest]
fn carries_far_more_than_would_fit() {
    const ITEMS: u64 = 60_000;
    native(|| {
        let rx = produce_bounded((0..ITEMS).inspect(|_| {}), 50);
        let (count, sum) = rx
            .iter()
            .fold((0_u64, 0_u64), |(count, sum), item| (count + 1, sum + item));
        check_eq!(
            count,
            ITEMS,
            "how many of sixty thousand items arrive through a channel for fifty"
        );
        check_eq!(sum, ITEMS * (ITEMS - 1) / 2, "the sum of their numbers");
    });
}

#[rstest]
#[case::at_once(0)]
#[case::after_some_items(7)]
fn stops_when_its_reader_has_gone(#[case] reads: usize) {
    explore(|| {
        let counts = Counts::default();
        let rx = produce_bounded(counts.items(MANY), 3);
        let received = rx.iter().take(reads).count();
        thread::sleep(A_LONG_BREAK);
        drop(rx);
        thread::sleep(A_LONG_BREAK);
        check!(
            counts.taken().saturating_sub(received),
            |lead| *lead <= 4,
            "how many items nobody received: the channel's three, and the one that could not be sent; then the producer stops"
        );
    });
}
