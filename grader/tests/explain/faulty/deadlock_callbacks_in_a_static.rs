//@ finding: deadlock line 33
// Modules register what is to be done at the end; the callbacks live in a static.

mod at_end {
    use std::sync::Mutex;

    type Callback = Box<dyn Fn() + Send>;
    static CALLBACKS: Mutex<Vec<Callback>> = Mutex::new(Vec::new());

    pub fn register(callback: impl Fn() + Send + 'static) {
        CALLBACKS.lock().unwrap().push(Box::new(callback));
    }

    pub fn run() {
        CALLBACKS
            .lock()
            .unwrap()
            .iter()
            .for_each(|callback| callback());
    }
}

fn main() {
    let (tx, rx) = std::sync::mpsc::channel();
    for name in ["lights", "heating"] {
        let tx = tx.clone();
        at_end::register(move || {
            let _ = tx.send(format!("{name} off"));
        });
    }
    drop(tx);
    at_end::run();
    let done = rx.into_iter().collect::<Vec<_>>();
    println!("{}", done.join(", "));
}
