//! What people get wrong: the lock is held across `send`, or across `recv`, or by one side for the whole drill; the
//! sender is joined before anybody receives; the sender never goes; the channel has no limit; only one side
//! counts; what the notebook said before is overwritten.

use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;
use transfer_stats::{Stats, transfer};

fn buckets(count: usize) -> Vec<u32> {
    let mut inputs = inputs();
    // An empty bucket is a bucket, too.
    (0..count)
        .map(|at| if at == 1 { 0 } else { inputs.u32(..) })
        .collect()
}

/// What the notebook says; nothing where somebody panicked with it.
fn noted(notebook: &Mutex<Stats>) -> Option<(usize, usize)> {
    let stats = notebook.lock().ok()?;
    Some((stats.sent, stats.received))
}

#[rstest]
#[case::no_bucket(0, 1)]
#[case::one_bucket(1, 3)]
#[case::a_long_drill(90, 4)]
fn every_bucket_is_emptied_in_order(#[case] count: usize, #[case] cap: usize) {
    let buckets = buckets(count);
    everywhere(|| {
        let notebook = Mutex::new(Stats::default());
        check_eq!(
            transfer(buckets.clone(), cap, &notebook),
            buckets.clone(),
            "what was emptied of {count} buckets, over a landing for {cap}"
        );
    });
}

#[rstest]
fn both_sides_note_every_bucket() {
    let buckets = buckets(12);
    let old = inputs().usize(3..90);
    everywhere(|| {
        let notebook = Mutex::new(Stats {
            sent: old,
            received: old + 1,
        });
        let emptied = transfer(buckets.clone(), 20, &notebook).len();
        check_eq!(
            (emptied, noted(&notebook)),
            (12, Some((old + 12, old + 13))),
            "the buckets emptied, and what the notebook says as (sent, received), when ({old}, {}) stood there before: both sides count, and add to what is there",
            old + 1
        );
    });
}

#[rstest]
#[case::for_one(1, 6)]
#[case::for_two(2, 9)]
fn a_small_landing_is_no_reason_to_stop(#[case] cap: usize, #[case] count: usize) {
    let buckets = buckets(count);
    explore(|| {
        let notebook = Mutex::new(Stats::default());
        check_eq!(
            transfer(buckets.clone(), cap, &notebook),
            buckets.clone(),
            "what was emptied of {count} buckets, over a landing for {cap}: whoever waits there does not keep the notebook"
        );
        check_eq!(
            noted(&notebook),
            Some((count, count)),
            "what the notebook says as (sent, received), after {count} buckets over a landing for {cap}"
        );
    });
}

#[rstest]
fn a_large_landing_is_no_reason_to_stop() {
    let buckets = buckets(4);
    explore(|| {
        let notebook = Mutex::new(Stats::default());
        check_eq!(
            transfer(buckets.clone(), 9, &notebook),
            buckets.clone(),
            "what was emptied of four buckets, over a landing for nine: whoever waits for a bucket does not keep the notebook"
        );
    });
}

#[rstest]
fn at_most_so_many_buckets_stand_between() {
    explore(|| {
        let notebook = Mutex::new(Stats::default());
        let emptied = transfer((0..30).collect(), 3, &notebook);
        check_eq!(
            emptied,
            (0..30).collect::<Vec<u32>>(),
            "what was emptied of thirty buckets"
        );
        check!(
            trace().peak_queue(),
            |peak| *peak <= 3,
            "three buckets fit on the landing; the most that stood there at once"
        );
    });
}

#[rstest]
fn somebody_may_read_the_notebook_meanwhile() {
    let buckets = buckets(4);
    explore(|| {
        let notebook = Mutex::new(Stats::default());
        let emptied = thread::scope(|scope| {
            scope.spawn(|| {
                let reading = notebook.lock();
                // A slow reader: both sides wait for the notebook now and then.
                thread::sleep(Duration::from_secs(1));
                drop(reading);
                thread::sleep(Duration::from_secs(1));
                noted(&notebook)
            });
            transfer(buckets.clone(), 1, &notebook)
        });
        check_eq!(
            (emptied, noted(&notebook)),
            (buckets.clone(), Some((4, 4))),
            "the buckets emptied, and what the notebook says in the end, when somebody else reads it meanwhile"
        );
    });
}

#[rstest]
fn two_lines_share_one_notebook() {
    everywhere(|| {
        let notebook = Mutex::new(Stats::default());
        let emptied = thread::scope(|scope| {
            let lines = [1, 2].map(|line| {
                let notebook = &notebook;
                scope.spawn(move || transfer(vec![line; 3], 1, notebook))
            });
            lines.map(|line| line.join().unwrap_or_default())
        });
        check_eq!(
            (emptied, noted(&notebook)),
            ([vec![1; 3], vec![2; 3]], Some((6, 6))),
            "what two lines emptied at the same time, of three buckets each, and what their one notebook says"
        );
    });
}
