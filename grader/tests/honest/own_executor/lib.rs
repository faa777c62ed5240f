//! Looks like async code: futures, a waker, a small executor, all of its own.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
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
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

/// Ready when the line is: the keeper wakes the office once the text is on its way.
struct Heard<'a> {
    line: &'a Receiver<String>,
    keeper: Option<(Sender<String>, String)>,
}

impl Future for Heard<'_> {
    type Output = Option<String>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some((tx, msg)) = self.keeper.take() {
            let waker = context.waker().clone();
            thread::spawn(move || {
                let sent = tx.send(msg);
                drop(tx);
                waker.wake();
                sent
            });
            return Poll::Pending;
        }
        Poll::Ready(self.line.recv().ok())
    }
}

async fn office(msg: String) -> String {
    let (tx, rx) = channel();
    let heard = Heard { line: &rx, keeper: Some((tx, msg)) }.await;
    heard.unwrap_or_default()
}

pub fn relay(msg: String) -> String {
    block_on(async { office(msg).await })
}
