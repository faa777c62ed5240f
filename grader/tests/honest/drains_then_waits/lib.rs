use std::sync::mpsc::{Receiver, TryRecvError};

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::with_capacity(64);
    'day: loop {
        flocks.extend(rx.try_iter());
        match (rx.recv(), ()) {
            (Ok(birds), ()) if birds == u32::MAX => flocks.push(u32::MAX),
            (Ok(birds @ 0..), ()) => flocks.push(birds),
            (Err(_), ()) => break 'day,
        }
    }
    debug_assert!(matches!(rx.try_recv(), Err(TryRecvError::Disconnected)));
    flocks.shrink_to_fit();
    flocks
}
