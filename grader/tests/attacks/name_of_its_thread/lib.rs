//! Shows what its thread is called.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    println!("{:?}", std::thread::current());
    panic!("{:?}", std::thread::current().name())
}
