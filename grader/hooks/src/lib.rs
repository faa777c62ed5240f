//! Git hooks for those who work on the course, from `.cargo-husky/hooks`.
//!
//! Testing this package builds `cargo-husky`, which copies them into `.git/hooks`. It is a package of its
//! own, outside the default members, so that neither a learner who runs the grader nor anybody's
//! `cargo test` ever gets hooks that they did not ask for.
