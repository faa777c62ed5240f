//! `Rc` and `RefCell`: neither end can be sent to another thread, and nothing can wait.

use std::cell::RefCell;
use std::rc::Rc;

pub struct OnceTx<T>(Rc<RefCell<Option<T>>>);
pub struct OnceRx<T>(Rc<RefCell<Option<T>>>);

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let slot = Rc::new(RefCell::new(None));
    (OnceTx(Rc::clone(&slot)), OnceRx(slot))
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        *self.0.borrow_mut() = Some(value);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        self.0.borrow_mut().take()
    }
}
