//@ finding: self_deadlock line 14
// Each task that is taken from the list may put a smaller one back.

use std::sync::Mutex;

static TASKS: Mutex<Vec<u32>> = Mutex::new(Vec::new());

fn main() {
    TASKS.lock().unwrap().extend([3, 1]);
    let mut done = 0;
    while let Some(task) = TASKS.lock().unwrap().pop() {
        done += 1;
        if task > 1 {
            TASKS.lock().unwrap().push(task - 1);
        }
    }
    println!("{done} tasks done");
}
