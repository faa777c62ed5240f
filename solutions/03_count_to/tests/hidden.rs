//! What people get wrong: the thread is joined before the receiver is returned; there is no thread; a sender lives on
//! in a static or in the caller, so the end never comes; a full channel loses tags; the count begins or ends one off;
//! a thread for each tag, so that the order is luck.

use std::thread;
use std::time::Duration;

use check_kit::{check, check_eq, check_sometimes, everywhere, explore, inputs, trace};
use count_to::count_to;
use rstest::rstest;

const HOUR: Duration = Duration::from_secs(3600);

#[rstest]
#[case::nobody_comes(0)]
#[case::one_guest(1)]
#[case::a_small_evening(12)]
#[case::a_full_house(3_000)]
fn brings_every_tag_in_order(#[case] seats: u32) {
    // How many exactly, nobody can know beforehand.
    let guests = seats + if seats > 1 { inputs().u32(..5) } else { 0 };
    everywhere(|| {
        check_eq!(
            count_to(guests).iter().collect::<Vec<_>>(),
            (1..=guests).collect::<Vec<u32>>(),
            "the tags for {guests} guests, up to the moment at which the tube is closed"
        );
    });
}

#[rstest]
fn is_back_before_the_last_tag_is_stamped() {
    explore(|| {
        let tube = count_to(5);
        // In some order of threads the machine has not come far by now.
        check_sometimes!(
            trace().sent(),
            |stamped| *stamped < 5,
            "`count_to` starts the machine and comes back at once; it neither waits for all tags nor stamps them itself. Tags that were stamped when it came back"
        );
        check_eq!(tube.iter().count(), 5, "the number of tags for five guests");
        check!(
            trace().crossed(),
            |crossed| *crossed >= 5,
            "tags that came from another thread: the machine works beside the attendants"
        );
        check!(
            trace().threads_spawned,
            |threads| *threads <= 2,
            "one machine stamps all tags. Threads that were spawned"
        );
    });
}

#[rstest]
fn waits_for_guests_who_come_late() {
    explore(|| {
        let tube = count_to(4);
        let mut tags = Vec::new();
        for _ in 0..5 {
            thread::sleep(HOUR);
            tags.push(tube.recv().ok());
        }
        check_eq!(
            tags,
            [Some(1), Some(2), Some(3), Some(4), None],
            "the tags for guests who come one an hour, and what comes out of the tube after the fourth"
        );
        check!(
            trace().idle_polls,
            |looks| *looks == 0,
            "the machine waits for room, if it has to, and does not try again and again. Looks that found nothing"
        );
        check_eq!(
            trace().sleeps,
            0,
            "calls of `sleep`: nobody can know when the next guest comes"
        );
    });
}

#[rstest]
fn two_machines_do_not_mix() {
    explore(|| {
        let (left, right) = (count_to(3), count_to(2));
        let mut tags = Vec::new();
        for tube in [&left, &right, &left, &right, &left, &right] {
            tags.push(tube.recv().ok());
        }
        check_eq!(
            tags,
            [Some(1), Some(1), Some(2), Some(2), Some(3), None],
            "the tags of two machines, one for three guests and one for two, by turns"
        );
        check_eq!(left.recv().ok(), None::<u32>, "the fourth tag of three");
    });
}
