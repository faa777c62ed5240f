//@ finding: deadlock line 34
// A generic stage offers its input as a field, so that others can join in.

mod stage {
    use std::sync::mpsc::{Receiver, Sender, channel};
    use std::thread;

    pub struct Stage<I, O> {
        pub input: Sender<I>,
        pub output: Receiver<O>,
    }

    impl<I: Send + 'static, O: Send + 'static> Stage<I, O> {
        pub fn new(mut f: impl FnMut(I) -> O + Send + 'static) -> Self {
            let (input, items) = channel();
            let (done, output) = channel();
            thread::spawn(move || {
                for item in items {
                    if done.send(f(item)).is_err() {
                        break;
                    }
                }
            });
            Self { input, output }
        }
    }
}

fn main() {
    let doubled = stage::Stage::new(|n: i32| n * 2);
    for n in 1..=3 {
        doubled.input.send(n).unwrap();
    }
    let all: Vec<i32> = doubled.output.iter().collect();
    println!("{all:?}");
}
