//@ right
// Builder gives each thread a name, which it can read itself.

use std::io;
use std::thread::{self, Builder};

fn main() -> io::Result<()> {
    let mut handles = Vec::new();
    for number in 1..=3 {
        let handle = Builder::new()
            .name(format!("worker-{number}"))
            .stack_size(128 * 1024)
            .spawn(|| thread::current().name().map(str::to_owned))?;
        assert_eq!(
            handle.thread().name(),
            Some(format!("worker-{number}").as_str())
        );
        handles.push(handle);
    }
    for (handle, number) in handles.into_iter().zip(1..) {
        let name = handle.join().expect("no panic");
        assert_eq!(name, Some(format!("worker-{number}")));
    }
    let nameless = thread::spawn(|| thread::current().name().is_none());
    assert!(nameless.join().expect("no panic"));
    Ok(())
}
