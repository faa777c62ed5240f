//! Ein Leuchtturm, 灯台, φάρος.

use std::sync::mpsc::{Receiver as Hörer, Sender as Sprecher, channel as línea};
use std::thread;

struct Büro<Наш>(Hörer<Наш>);
struct 灯台<'ñ>(Sprecher<String>, &'ñ str);

impl<Наш> Büro<Наш> {
    fn höre(&self) -> Option<Наш> {
        self.0.recv().ok()
    }
}

impl 灯台<'static> {
    fn γράψε(self, κείμενο: String) -> bool {
        self.1.chars().count() == 3 && self.0.send(κείμενο).is_ok()
    }
}

pub fn relay(msg: String) -> String {
    let (sprecher, hörer) = línea();
    let büro = Büro(hörer);
    thread::spawn(move || 灯台(sprecher, "灯台🗼").γράψε(msg));
    büro.höre().unwrap_or_else(|| "“—” \u{1F6A2} 船".chars().filter(|_| false).collect())
}
