use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::{Rc, Weak};
use std::sync::{Arc, mpsc};
use std::thread;

struct Node {
    text: RefCell<String>,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

fn tree(text: &str) -> Rc<Node> {
    let leaf = |text: &str| {
        Rc::new(Node { text: RefCell::new(text.to_owned()), parent: RefCell::default(), children: RefCell::default() })
    };
    let root = leaf("");
    for piece in text.split_inclusive('\n') {
        let child = leaf(piece);
        *child.parent.borrow_mut() = Rc::downgrade(&root);
        root.children.borrow_mut().push(child);
    }
    root
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel::<Cow<'static, str>>();
    let alive = Arc::new(());
    let seen = Arc::downgrade(&alive);
    let keeper = thread::spawn(move || {
        let root = tree(&msg);
        let pieces: VecDeque<_> = root.children.borrow().iter().map(|child| child.text.take()).collect();
        assert!(root.children.borrow().iter().all(|child| child.parent.borrow().upgrade().is_some()));
        let numbered: BTreeMap<usize, String> = pieces.into_iter().enumerate().collect();
        let _ = tx.send(Cow::Owned(numbered.into_values().collect()));
        drop(alive);
    });
    let text = rx.recv().unwrap().into_owned();
    keeper.join().unwrap();
    assert!(seen.upgrade().is_none());
    text
}
