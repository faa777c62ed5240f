//! Doing the same to many things with a few threads, results in the order of the things.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use anyhow::Result;

/// As many workers as this machine runs at once.
pub fn workers() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Calls `each` on every item. After an error no further item is begun, and the first error is returned.
pub fn map<T: Sync, R: Send>(
    items: &[T],
    workers: usize,
    each: impl Fn(&T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    if workers <= 1 || items.len() <= 1 {
        return items.iter().map(each).collect();
    }
    let next = AtomicUsize::new(0);
    let mut results: Vec<Option<R>> = items.iter().map(|_| None).collect();
    thread::scope(|scope| {
        let (sender, receiver) = mpsc::channel();
        for _ in 0..workers.min(items.len()) {
            let (sender, next, each) = (sender.clone(), &next, &each);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(index) else { return };
                    if sender.send((index, each(item))).is_err() {
                        return;
                    }
                }
            });
        }
        // The course's own lesson: the loop below ends when the last sender is gone.
        drop(sender);
        for (index, result) in receiver {
            match result {
                Ok(result) => results[index] = Some(result),
                Err(error) => {
                    next.store(items.len(), Ordering::Relaxed);
                    return Err(error);
                }
            }
        }
        Ok(())
    })?;
    Ok(results
        .into_iter()
        .map(|result| result.expect("every index was sent once"))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..100).collect();
        assert_eq!(
            map(&items, 3, |item| Ok(item * 2)).unwrap(),
            (0..100).map(|item| item * 2).collect::<Vec<_>>()
        );
    }

    #[test]
    fn an_error_is_returned() {
        assert!(
            map(&[1, 2, 3], 2, |item| if *item == 2 {
                anyhow::bail!("two")
            } else {
                Ok(())
            })
            .is_err()
        );
    }
}
