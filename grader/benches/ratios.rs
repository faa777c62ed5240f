//! What grading costs against plain Cargo, as ratios: both sides in one run, in turn, on one machine.
//!
//! `cargo bench -p grader --profile dev` (the build that learners run) copies the course into Cargo's folder for temporary things, solves it there with
//! the references, and prints CPU time (user and system, of all processes of a command) and wall time.
//! A word as argument chooses among the lines (`-- edit`). Absolute figures say something about the machine only.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark starts what it measures"
)]
#![expect(clippy::print_stdout, reason = "a benchmark prints its result")]

mod course;

use course::{Cost, Course, median, plain_cargo};

fn main() {
    let copy = Course::solved("bench");
    // Both sides' first builds of libraries are not what is compared.
    copy.grade(&[]);
    plain_cargo(
        &copy.root.join("solutions"),
        &["test", "--workspace", "--quiet"],
    );
    plain_cargo(&copy.root, &["test", "-p", "sum_all", "--quiet"]);

    println!("| what | grader: CPU, wall | Cargo: CPU, wall | CPU ratio |");
    println!("|---|---|---|---|");
    compare(
        "unchanged solved course | `cargo test --workspace` in `solutions/`, nothing to build",
        7,
        || copy.grade(&[]),
        || {
            plain_cargo(
                &copy.root.join("solutions"),
                &["test", "--workspace", "--quiet"],
            )
        },
    );
    let mut edits = 0;
    let mut edit = |path: &str| {
        edits += 1;
        copy.edit(path, edits);
    };
    edit("exercises/06_sum_all/src/lib.rs");
    let edit = std::cell::RefCell::new(edit);
    compare(
        "one exercise after an edit, both worlds | `cargo test -p` of it after an edit",
        9,
        || {
            edit.borrow_mut()("exercises/06_sum_all/src/lib.rs");
            copy.grade(&["06_sum_all"])
        },
        || {
            edit.borrow_mut()("exercises/06_sum_all/src/lib.rs");
            plain_cargo(&copy.root, &["test", "-p", "sum_all", "--quiet"])
        },
    );
    compare(
        "whole solved course, kit built | `cargo test --workspace` in `solutions/`, cold",
        3,
        || {
            copy.forget(".grader");
            copy.grade(&[])
        },
        || {
            copy.forget("solutions/target");
            plain_cargo(
                &copy.root.join("solutions"),
                &["test", "--workspace", "--quiet"],
            )
        },
    );
    copy.forget("");
}

/// Runs the two sides in turn, and prints medians and the median ratio of neighbours.
fn compare(what: &str, runs: usize, ours: impl Fn() -> Cost, theirs: impl Fn() -> Cost) {
    // Part of a line's name, as with any benchmark: `-- edit`.
    let wanted = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'));
    if wanted.is_some_and(|wanted| !what.contains(&wanted)) {
        return;
    }
    let pairs: Vec<(Cost, Cost)> = (0..runs).map(|_| (ours(), theirs())).collect();
    let cpu = |cost: &Cost| cost.cpu.as_secs_f64();
    let wall = |cost: &Cost| cost.wall.as_secs_f64();
    let side = |values: Vec<&Cost>| {
        let of = |figure: &dyn Fn(&Cost) -> f64| {
            median(values.iter().map(|cost| figure(cost)).collect())
        };
        format!("{:.3} s, {:.3} s", of(&cpu), of(&wall))
    };
    let ratio = median(
        pairs
            .iter()
            .map(|(ours, theirs)| cpu(theirs) / cpu(ours))
            .collect(),
    );
    println!(
        "| {} | {} | {} | {ratio:.1} |",
        what.replace(" | ", " against "),
        side(pairs.iter().map(|(ours, _)| ours).collect()),
        side(pairs.iter().map(|(_, theirs)| theirs).collect()),
    );
}
