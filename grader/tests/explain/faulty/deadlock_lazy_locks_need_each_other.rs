//@ finding: deadlock line 10
// Two lazily made tables, each made from the other, used by two threads.

use std::sync::{Barrier, LazyLock};
use std::thread;

static BOTH: Barrier = Barrier::new(2);
static SINE: LazyLock<i32> = LazyLock::new(|| {
    BOTH.wait();
    *COSINE + 1
});
static COSINE: LazyLock<i32> = LazyLock::new(|| {
    BOTH.wait();
    *SINE - 1
});

fn main() {
    let helper = thread::spawn(|| *COSINE);
    let sine = *SINE;
    println!("{sine} {}", helper.join().unwrap());
}
