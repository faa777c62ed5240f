//@ right
// A small executor: the waker unparks the thread that polls the future.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
        thread::park();
    }
}

#[derive(Default)]
struct Slot {
    value: Option<u32>,
    waker: Option<Waker>,
}

async fn fetch(slot: Arc<Mutex<Slot>>) -> u32 {
    std::future::poll_fn(|context| {
        let mut slot = slot.lock().unwrap();
        match slot.value {
            Some(value) => Poll::Ready(value),
            None => {
                slot.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    })
    .await
}

fn main() {
    let slot = Arc::new(Mutex::new(Slot::default()));
    let filled = Arc::clone(&slot);
    let filler = thread::spawn(move || {
        let mut slot = filled.lock().unwrap();
        slot.value = Some(27);
        if let Some(waker) = slot.waker.take() {
            waker.wake();
        }
    });
    assert_eq!(block_on(async { fetch(slot).await + 1 }), 28);
    filler.join().unwrap();
}
