//! What is done once, and atomics.

use super::Builder;
use crate::model::{Check, Holds, No, Phase, Way};
use crate::program::{ATOMICS, Atomic, Op};

impl Builder {
    pub(super) fn any_once(&mut self, t: usize, once: usize) -> Check {
        let value = self.rng.u32(1..5);
        match self.rng.u32(..16) {
            0..3 => {
                self.model.touch_once(t, once)?;
                match self.model.onces[once] {
                    Phase::New => {
                        self.model.onces[once] = Phase::Running;
                        self.enter(t, Holds::Once(once), Op::CallOnce(once, vec![]))
                    }
                    Phase::Running => Err(No),
                    Phase::Poisoned | Phase::Done => self.add(t, Op::CallOnce(once, vec![])),
                }
            }
            3 => {
                self.model.touch_once(t, once)?;
                if self.model.onces[once] == Phase::Running {
                    return Err(No);
                }
                self.model.onces[once] = Phase::Done;
                self.add(t, Op::CallOnceForce(once))
            }
            4 => {
                self.model.touch_once(t, once)?;
                self.add(t, Op::OnceDone(once))
            }
            5..8 => {
                self.model.touch_other(t, 0, Way::Exact)?;
                let ops = [
                    Op::CellSet(value),
                    Op::CellGet,
                    Op::CellInit(value),
                    Op::CellInitPanics,
                ];
                let chosen = self.rng.usize(..4);
                self.add(t, ops[chosen].clone())
            }
            8 => {
                self.model.touch_other(t, 1, Way::Read)?;
                self.add(t, Op::Lazy)
            }
            9..11 => {
                let atomic = self.rng.usize(..ATOMICS);
                self.model.touch_other(t, 2 + atomic, Way::Add)?;
                self.add(t, Op::AtomicAdd(atomic))
            }
            _ => {
                let atomic = self.rng.usize(..ATOMICS);
                self.model.touch_other(t, 2 + atomic, Way::Exact)?;
                let other = self.rng.u32(..5);
                let how = [
                    Atomic::Load,
                    Atomic::Store(value),
                    Atomic::Swap(value),
                    Atomic::Add(value),
                    Atomic::Max(value),
                    Atomic::Exchange(other, value),
                ];
                let chosen = self.rng.usize(..6);
                self.add(t, Op::Atomic(atomic, how[chosen]))
            }
        }
    }
}
