//! A program that tries one thing that no test program should, and says whether it worked.
//!
//! Compiled by the tests, without the grader's policy: this is what is left to the layers.

use std::io::Write;
use std::net::{TcpListener, UdpSocket};
use std::process::Command;
use std::time::Duration;

unsafe extern "C" {
    fn fork() -> i32;
    fn getppid() -> i32;
    fn kill(process: i32, signal: i32) -> i32;
    fn setsid() -> i32;
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let target = args.get(2).map_or("", String::as_str);
    let worked = match args[1].as_str() {
        "nothing" => true,
        "reads" => std::fs::read(target).is_ok(),
        "writes" => std::fs::write(target, "was here").is_ok(),
        "empties" => std::fs::OpenOptions::new().read(true).truncate(true).write(true).open(target).is_ok(),
        "runs" => Command::new("/bin/true").status().is_ok(),
        "becomes" => {
            let error = std::os::unix::process::CommandExt::exec(&mut Command::new("/bin/true"));
            println!("{error}");
            false
        }
        "listens" => TcpListener::bind("127.0.0.1:0").is_ok(),
        "sends" => UdpSocket::bind("127.0.0.1:0").is_ok(),
        "pairs" => std::os::unix::net::UnixStream::pair().is_ok(),
        // Signal 0 asks only whether it may be sent.
        "signals" => unsafe { kill(getppid(), 0) == 0 },
        "sees_descriptors" => std::fs::File::open("/proc/self/fd/0").is_ok(),
        "has_descriptors" => {
            use std::os::fd::{AsRawFd, FromRawFd};
            let other = unsafe { std::os::fd::OwnedFd::from_raw_fd(target.parse().unwrap()) };
            let open = other.try_clone().is_ok();
            let _ = other.as_raw_fd();
            std::mem::forget(other);
            open
        }
        "leaves_a_daemon" => daemon(target),
        "forks" => unsafe { fork() >= 0 },
        "eats" => eats(),
        "starts_threads" => threads(),
        "counts_processors" => std::thread::available_parallelism().is_ok(),
        "overflows" => overflows(0) > 0,
        "traces" => {
            println!("{}", std::backtrace::Backtrace::force_capture());
            true
        }
        other => panic!("{other} is not an act"),
    };
    println!("{}", if worked { "worked" } else { "refused" });
    let _ = std::io::stdout().flush();
}

/// Two forks and a session of its own: outside every group, and nobody's child.
fn daemon(mark: &str) -> bool {
    unsafe {
        if fork() != 0 {
            std::thread::sleep(Duration::from_millis(50));
            return true;
        }
        setsid();
        if fork() != 0 {
            std::process::exit(0);
        }
    }
    let _ = std::os::unix::process::CommandExt::exec(Command::new("/bin/sleep").arg(mark));
    std::process::exit(1)
}

fn eats() -> bool {
    let mut eaten: Vec<Vec<u8>> = Vec::new();
    loop {
        eaten.push(vec![1; 16 << 20]);
        std::hint::black_box(&eaten);
    }
}

fn threads() -> bool {
    let threads: Vec<_> = (0..1200)
        .map(|number| std::thread::spawn(move || number))
        .collect();
    threads.into_iter().all(|thread| thread.join().is_ok())
}

#[expect(unconditional_recursion)]
fn overflows(depth: u64) -> u64 {
    let scratch = std::hint::black_box([depth; 64]);
    1 + overflows(scratch[0] + 1)
}
