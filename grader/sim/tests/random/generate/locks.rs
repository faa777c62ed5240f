//! Operations on locks.

use super::Builder;
use crate::model::{Check, Holds, No, Way};
use crate::program::{Op, Wait};

impl Builder {
    pub(super) fn any_lock(&mut self, t: usize, lock: usize) -> Check {
        let holder = self.model.holders[lock];
        let written = self.model.writers[lock].is_some();
        let read = !self.model.readers[lock].is_empty();
        let racy = self.model.racy();
        match self.rng.u32(..20) {
            0..4 if holder.is_none() => {
                self.model.touch_mutex(t, lock, Way::Exact)?;
                self.model.holders[lock] = Some(t);
                self.enter(t, Holds::Lock(lock), Op::Lock(lock, vec![]))
            }
            4..6 => {
                self.model.touch_mutex(t, lock, Way::Exact)?;
                if holder.is_some_and(|holder| holder == t || racy) {
                    return self.add(t, Op::TryLock(lock, vec![]));
                }
                if holder.is_some() {
                    return Err(No);
                }
                self.model.holders[lock] = Some(t);
                self.enter(t, Holds::Lock(lock), Op::TryLock(lock, vec![]))
            }
            6..=12 => self.any_rwlock(t, lock),
            13 if holder.is_none() => {
                self.model.touch_mutex(t, lock, Way::Add)?;
                self.add(t, Op::LockAdd(lock))
            }
            14 if !written && !read => {
                self.model.touch_rwlock(t, lock, Way::Add)?;
                self.add(t, Op::WriteAdd(lock))
            }
            15..18 if !racy => {
                self.model.touch_mutex(t, lock, Way::Exact)?;
                self.model.touch_rwlock(t, lock, Way::Exact)?;
                let op = [
                    Op::Poisoned(lock),
                    Op::ClearPoison(lock),
                    Op::ShowLocks(lock),
                ];
                let chosen = self.rng.usize(..3);
                self.add(t, op[chosen].clone())
            }
            18 if holder.is_none() && !racy => {
                self.model.touch_mutex(t, lock, Way::Exact)?;
                let wait = if self.rng.u32(..4) == 0 {
                    Wait::Short
                } else {
                    Wait::Zero
                };
                self.add(t, Op::WaitInVain(lock, wait))
            }
            19 => {
                let all = self.rng.bool();
                self.add(t, Op::Notify(all))
            }
            _ => Err(No),
        }
    }

    fn any_rwlock(&mut self, t: usize, lock: usize) -> Check {
        let writer = self.model.writers[lock];
        let readers = self.model.readers[lock].len();
        let mine = self.model.readers[lock].contains(&t);
        match self.rng.u32(..7) {
            0..3 if writer.is_none() => {
                // A second read may wait for a writer that waits for the first.
                if mine && self.model.racy() {
                    return Err(No);
                }
                self.model.touch_rwlock(t, lock, Way::Read)?;
                self.model.readers[lock].push(t);
                let body = vec![];
                let tries = self.rng.u32(..3) == 0;
                let op = if tries { Op::TryRead } else { Op::Read };
                self.enter(t, Holds::Read(lock), op(lock, body))
            }
            3..6 if writer.is_none() && readers == 0 => {
                self.model.touch_rwlock(t, lock, Way::Exact)?;
                self.model.writers[lock] = Some(t);
                let body = vec![];
                let tries = self.rng.u32(..3) == 0;
                let op = if tries { Op::TryWrite } else { Op::Write };
                self.enter(t, Holds::Write(lock), op(lock, body))
            }
            6 if writer == Some(t) || mine && readers == 1 => {
                self.model.touch_rwlock(t, lock, Way::Exact)?;
                let op = if writer.is_some() {
                    Op::TryRead
                } else {
                    Op::TryWrite
                };
                self.add(t, op(lock, vec![]))
            }
            _ => Err(No),
        }
    }
}
