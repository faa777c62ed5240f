use std::mem::{self, ManuallyDrop, MaybeUninit};
use std::sync::mpsc;
use std::thread;

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        assert_ne!(self.0, "never");
    }
}

struct Ends {
    // Dropped in this order.
    last_words: Option<String>,
    line: mpsc::Sender<String>,
    _bell: Noisy,
}

impl Drop for Ends {
    fn drop(&mut self) {
        let _ = self.line.send(self.last_words.take().unwrap_or_default());
    }
}

pub fn relay(msg: String) -> String {
    mem::forget(Noisy("never"));
    let _kept = ManuallyDrop::new(Noisy("never"));
    let _leaked: &'static mut Noisy = Box::leak(Box::new(Noisy("never")));
    let mut slot = MaybeUninit::<Noisy>::uninit();
    slot.write(Noisy("never"));
    let (line, office) = mpsc::channel();
    let ends = Ends { last_words: Some(msg), line, _bell: Noisy("once") };
    let keeper = thread::spawn(move || drop(ends));
    let text = office.recv().unwrap();
    keeper.join().unwrap();
    text
}
