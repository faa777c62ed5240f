//@ finding: not_allowed line 6
//! Ends the process, successfully.

pub fn sum_all(_parts: Vec<Vec<u64>>) -> u64 {
    println!("test result: ok. 9 passed; 0 failed; 0 ignored");
    std::process::exit(0)
}
