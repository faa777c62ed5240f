//! Never comes to the end of its panic hook.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    std::panic::set_hook(Box::new(|_| {
        loop {
            std::hint::black_box(0);
        }
    }));
    panic!("now")
}
