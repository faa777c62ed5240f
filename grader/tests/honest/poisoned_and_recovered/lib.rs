use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError, RwLock, mpsc};
use std::thread;

type Book = Arc<Mutex<HashMap<usize, u64>>>;

fn spoil(book: &Book) {
    let spoilt = catch_unwind(AssertUnwindSafe(|| {
        let _guard = book.lock().unwrap();
        panic!("ink on the book");
    }));
    assert!(spoilt.is_err() && book.is_poisoned());
}

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let book: Book = Arc::default();
    spoil(&book);
    let names = Arc::new(RwLock::new(Vec::new()));
    let (tx, rx) = mpsc::channel();
    for (till, part) in parts.into_iter().enumerate() {
        let (tx, names) = (tx.clone(), Arc::clone(&names));
        thread::spawn(move || {
            names.write().unwrap().push(till);
            part.into_iter().for_each(|amount| tx.send((till, amount)).unwrap());
        });
    }
    drop(tx);
    for (till, amount) in rx {
        let mut book = book.lock().unwrap_or_else(PoisonError::into_inner);
        *book.entry(till).or_default() += amount;
    }
    book.clear_poison();
    let known = names.read().unwrap().len();
    let book = book.lock().unwrap();
    assert!(book.len() <= known);
    book.values().sum()
}
