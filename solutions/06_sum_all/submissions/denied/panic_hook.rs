//@ finding: not_allowed line 5
//! Panics, after telling the panic hook to end the process successfully.

pub fn sum_all(_parts: Vec<Vec<u64>>) -> u64 {
    std::panic::set_hook(Box::new(|_| std::process::exit(0)));
    panic!("never seen")
}
