//! The misuses that must not compile, and their twins that must.
//!
//! The grader compares error code and line only. The `.stderr` files are the compiler's words for the
//! lesson; after an update of Rust write them anew:
//! `TRYBUILD=overwrite cargo test -p background --no-default-features --test compile_fail`.

// The simulated `std` has types of its own, of which the compiler speaks in other words.
#![cfg(not(feature = "simulated"))]

#[test]
fn misuse_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile_fail/*.rs");
    cases.pass("compile_pass/*.rs");
}
