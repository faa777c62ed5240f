//! What people get wrong: they receive as many results as there are tasks, and one never comes; they unwrap `recv` or
//! `join`, or let a scope panic; they do not notice a panic at all; they stop at the first one; they count results that
//! are late as panics; they look at what a panic says; they run one task after the other.

use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;
use run_tasks::run_tasks;

type Task = fn() -> u32;

const A_MINUTE: Duration = Duration::from_secs(60);

fn sorted((mut results, panics): (Vec<u32>, usize)) -> (Vec<u32>, usize) {
    results.sort_unstable();
    (results, panics)
}

fn panics() -> u32 {
    panic!("burst")
}

fn panics_late() -> u32 {
    thread::sleep(10 * A_MINUTE);
    panic!("burst above the clouds")
}

fn returns_late() -> u32 {
    thread::sleep(10 * A_MINUTE);
    8
}

/// Tasks that return, and what they return.
const WHOLE: [(Task, u32); 4] = [(|| 5, 5), (|| 0, 0), (|| 31, 31), (|| 5, 5)];

/// `whole` tasks that return and `broken` ones that panic, mixed, and the results of the first, sorted.
fn mixed(whole: usize, broken: usize) -> (Vec<Task>, Vec<u32>) {
    let (mut tasks, mut results): (Vec<Task>, Vec<u32>) =
        WHOLE.into_iter().cycle().take(whole).unzip();
    tasks.extend([panics as Task].repeat(broken));
    inputs().shuffle(&mut tasks);
    results.sort_unstable();
    (tasks, results)
}

#[rstest]
#[case::no_task(0)]
#[case::one_task(1)]
#[case::some_tasks(4)]
#[case::many_tasks(30)]
fn every_result_and_no_panic(#[case] whole: usize) {
    let (tasks, results) = mixed(whole, 0);
    everywhere(|| {
        check_eq!(
            sorted(run_tasks(tasks.clone())),
            (results.clone(), 0),
            "the results of {whole} tasks that return, sorted (zero is a result, and equal ones are two), and how many panicked"
        );
    });
}

#[rstest]
#[case::one_of_two(1, 1)]
#[case::one_of_some(5, 1)]
#[case::most(2, 6)]
#[case::many(15, 9)]
fn counts_the_panics_and_keeps_the_results(#[case] whole: usize, #[case] broken: usize) {
    let (tasks, results) = mixed(whole, broken);
    everywhere(|| {
        check_eq!(
            sorted(run_tasks(tasks.clone())),
            (results.clone(), broken),
            "the results of {whole} tasks that return, sorted, and the number of panics among {broken} more that panic"
        );
    });
}

#[rstest]
#[case::the_only_one(1)]
#[case::all_of_some(5)]
fn all_of_them_may_panic(#[case] broken: usize) {
    everywhere(|| {
        check_eq!(
            run_tasks([panics as Task].repeat(broken)),
            (vec![], broken),
            "the results and the number of panics, where {broken} tasks panic and none returns"
        );
    });
}

#[rstest]
#[case::the_panic_comes_late(vec![|| 3, panics_late, || 4], vec![3, 4])]
#[case::the_result_comes_late(vec![panics, returns_late, || 4], vec![4, 8])]
#[case::both_come_late(vec![panics_late, || 1, returns_late, panics], vec![1, 8])]
fn a_panic_may_come_first_or_last(#[case] tasks: Vec<Task>, #[case] results: Vec<u32>) {
    explore(|| {
        let begin = Instant::now();
        let seen = sorted(run_tasks(tasks.clone()));
        let minutes = begin.elapsed().as_secs() / 60;
        check_eq!(
            seen,
            (results.clone(), tasks.len() - results.len()),
            "the results, sorted, and the number of panics, where some tasks take ten minutes; late is not the same as never"
        );
        check_eq!(
            (minutes, trace().idle_polls, trace().sleeps),
            (10, 0, 0),
            "the minutes until the last task has ended, how often somebody looked in vain meanwhile, and how often somebody slept by the clock"
        );
    });
}

#[rstest]
fn a_panic_may_say_anything() {
    everywhere(|| {
        let tasks: Vec<Task> = vec![
            || panic!("a text"),
            || panic!("{} words", 2),
            || panic::panic_any(404_u32),
            || panic::resume_unwind(Box::new(Vec::<u8>::new())),
            || "no number".parse().expect("a number"),
            || 6,
        ];
        check_eq!(
            run_tasks(tasks),
            (vec![6], 5),
            "the result and the number of panics, where five tasks panic: with a text, a text that is put together, a number, a list, and an `expect`"
        );
    });
}

static UNDER_WAY: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

/// Takes a minute, and counts how many tasks do so at the same moment.
fn counted() -> u32 {
    let under_way = UNDER_WAY.fetch_add(1, Ordering::SeqCst) + 1;
    MOST.fetch_max(under_way, Ordering::SeqCst);
    thread::sleep(A_MINUTE);
    UNDER_WAY.fetch_sub(1, Ordering::SeqCst);
    9
}

#[rstest]
fn all_tasks_run_at_the_same_time() {
    explore(|| {
        UNDER_WAY.store(0, Ordering::SeqCst);
        MOST.store(0, Ordering::SeqCst);
        let seen = run_tasks(vec![counted, panics, counted, counted, panics, counted]);
        check_eq!(
            seen,
            (vec![9; 4], 2),
            "the results and the number of panics of four tasks that take a minute and two that panic"
        );
        check_eq!(
            MOST.load(Ordering::SeqCst),
            4,
            "the most tasks under way at one moment, of four that take a minute; 1 means that each is waited for before the next one starts"
        );
    });
}
