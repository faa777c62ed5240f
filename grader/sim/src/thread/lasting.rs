//! Values of `thread_local!` that nothing needs to drop: as the real ones, they are still there when
//! the thread's other values are destroyed.

use real_std::any::Any;
use real_std::cell::RefCell;
use real_std::collections::BTreeMap;
use real_std::rc::Rc;

use crate::engine::context;
use crate::engine::task::TaskId;

/// The values of one run, by thread and key.
struct Values {
    run: u64,
    all: BTreeMap<(TaskId, usize), Rc<dyn Any>>,
}

real_std::thread_local! {
    static VALUES: RefCell<Values> = const {
        RefCell::new(Values { run: 0, all: BTreeMap::new() })
    };
}

/// Looks a key up for the current thread.
#[track_caller]
pub fn find(key: usize) -> Option<Rc<dyn Any>> {
    with(|task, values| values.get(&(task, key)).cloned())
}

/// Sets a key for the current thread.
#[track_caller]
pub fn set(key: usize, value: Rc<dyn Any>) {
    with(|task, values| values.insert((task, key), value));
}

/// Values of earlier runs are forgotten. Dropping one runs no code of the learner's.
#[track_caller]
fn with<R>(f: impl FnOnce(TaskId, &mut BTreeMap<(TaskId, usize), Rc<dyn Any>>) -> R) -> R {
    let (run, task) = context::with(|run| (run.id, run.current));
    VALUES.with_borrow_mut(|values| {
        if values.run != run {
            values.run = run;
            values.all.clear();
        }
        f(task, &mut values.all)
    })
}
