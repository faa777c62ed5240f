//! Tells the allocator that memory has run out, which aborts.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    std::alloc::handle_alloc_error(std::alloc::Layout::new::<u64>())
}
