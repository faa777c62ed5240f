use std::sync::mpsc;
use std::thread;

mod r#fn {
    pub struct r#struct<r#T>(pub r#T);
    impl<T> r#struct<T> {
        pub fn r#match(self) -> T {
            self.0
        }
    }
}

use r#fn::r#struct;

fn r#unsafe(r#type: String) -> r#struct<String> {
    r#struct(r#type)
}

pub fn r#relay(r#msg: String) -> String {
    let (r#extern, r#static) = mpsc::channel();
    'r#outer: loop {
        thread::spawn(move || r#extern.send(r#unsafe(msg)));
        break 'r#outer;
    }
    r#static.recv().unwrap().r#match()
}
