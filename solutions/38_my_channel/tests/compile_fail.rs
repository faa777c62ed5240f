//! The misuse that must not compile, and its twin that must.
//!
//! The grader compares error code and line only. The `.stderr` file holds the compiler's words; after an update of
//! Rust write it anew: `TRYBUILD=overwrite cargo test -p my_channel --test compile_fail`.

#[test]
fn misuse_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile_fail/*.rs");
    // The twins are run as well as built, and the simulated `std` works in simulated runs only.
    #[cfg(not(feature = "simulated"))]
    cases.pass("compile_pass/*.rs");
}
