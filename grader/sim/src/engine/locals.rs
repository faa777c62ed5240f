//! The values of `thread_local!`, per simulated thread.

use real_std::any::Any;
use real_std::rc::Rc;

use super::context;
use super::task::Local;

/// What a thread has of a key.
pub enum Found {
    Nothing,
    Value(Rc<dyn Any>),
    Destroyed,
}

/// Looks a key up for the current thread.
#[track_caller]
pub fn find(key: usize) -> Found {
    context::with(
        |run| match run.current().locals.iter().find(|local| local.key == key) {
            None => Found::Nothing,
            Some(Local { value: None, .. }) => Found::Destroyed,
            Some(Local {
                value: Some(value), ..
            }) => Found::Value(Rc::clone(value)),
        },
    )
}

/// Sets a key for the current thread; a value that it had is handed back.
pub fn set(key: usize, value: Rc<dyn Any>) -> Option<Rc<dyn Any>> {
    context::with(|run| {
        let locals = &mut run.current().locals;
        if let Some(local) = locals.iter_mut().find(|local| local.key == key) {
            return local.value.replace(value);
        }
        locals.push(Local {
            key,
            value: Some(value),
        });
        None
    })
}

/// Drops the current thread's values, the latest first; those made meanwhile, too.
pub fn destroy() {
    while let Some(value) = context::with(|run| {
        run.current()
            .locals
            .iter_mut()
            .rev()
            .find_map(|local| local.value.take())
    }) {
        drop(value);
    }
}
