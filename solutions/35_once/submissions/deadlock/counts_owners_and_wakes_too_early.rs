//@ finding: deadlock line 26
//! Notifies in `drop`, while the end that is dropped still counts as an owner.

use std::sync::{Arc, Condvar, Mutex};
pub struct OnceTx<T>(Arc<(Mutex<Option<T>>, Condvar)>);
pub struct OnceRx<T>(Arc<(Mutex<Option<T>>, Condvar)>);
pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let s = Arc::new((Mutex::new(None), Condvar::new()));
    (OnceTx(s.clone()), OnceRx(s))
}
impl<T> OnceTx<T> {
    pub fn send(self, bid: T) {
        *self.0.0.lock().unwrap() = Some(bid);
        self.0.1.notify_one();
    }
}
impl<T> Drop for OnceTx<T> {
    fn drop(&mut self) {
        self.0.1.notify_one();
    }
}
impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        let mut s = self.0.0.lock().unwrap();
        while s.is_none() && Arc::strong_count(&self.0) > 1 {
            s = self.0.1.wait(s).unwrap();
        }
        s.take()
    }
}
