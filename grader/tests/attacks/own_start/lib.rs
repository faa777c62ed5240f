//! Exports the symbol at which the kernel begins.

#[unsafe(export_name = "_start")]
pub extern "C" fn begin() -> ! {
    loop {}
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
