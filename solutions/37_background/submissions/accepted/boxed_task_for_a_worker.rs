//! The bounds stand at the type parameters, the task travels to its worker through a channel, as a box.

use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::thread;

type Task<T> = Box<dyn FnOnce() -> T + Send>;

struct Worker<T> {
    desk: Receiver<Task<T>>,
    tray: Sender<T>,
}

impl<T: Send + 'static> Worker<T> {
    fn hire(self) {
        thread::Builder::new()
            .name("night shift".to_owned())
            .spawn(move || {
                for task in self.desk {
                    let Ok(()) = self.tray.send(task()) else {
                        return;
                    };
                }
            })
            .expect("a system that can start a thread");
    }
}

pub fn background<T: Send + 'static, F: FnOnce() -> T + Send + 'static>(f: F) -> Receiver<T> {
    let (put, desk) = sync_channel::<Task<T>>(1);
    let (tray, tag) = channel();
    Worker { desk, tray }.hire();
    put.send(Box::new(f))
        .expect("the worker waits for its task");
    tag
}
