//@ finding: self_deadlock line 15
// A button calls its listeners; one of them adds another listener.

use std::sync::{Arc, Mutex};

type Listener = Box<dyn Fn(&Button) + Send>;

#[derive(Clone, Default)]
struct Button {
    listeners: Arc<Mutex<Vec<Listener>>>,
}

impl Button {
    fn on_click(&self, listener: impl Fn(&Button) + Send + 'static) {
        let mut listeners = self.listeners.lock().unwrap();
        listeners.push(Box::new(listener));
    }

    fn click(&self) {
        for listener in self.listeners.lock().unwrap().iter() {
            listener(self);
        }
    }
}

fn main() {
    let button = Button::default();
    button.on_click(|_| println!("beep"));
    button.on_click(|button| button.on_click(|_| println!("boop")));
    button.click();
}
