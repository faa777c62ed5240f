//! Makes a program from a seed: any operation that the model allows, at random.

mod channels;
mod frames;
mod locks;
mod onces;
mod threads;

use fastrand::Rng;

use crate::model::{Check, Holds, Model};
use crate::program::{CHANNELS, Family, LOCKS, Op, Program};

/// A program being put together.
struct Builder {
    rng: Rng,
    model: Model,
    /// For each thread its operations so far, and those of each body that is open.
    stacks: Vec<Vec<Vec<Op>>>,
    barriers: Vec<usize>,
    /// Numbers are unique, and each thread's grow.
    numbers: Vec<u32>,
    /// Whether receivers stay until their channels are closed.
    drains: bool,
    /// What the operation that is tried means for the program.
    edits: Vec<(usize, Edit)>,
}

/// A change of a thread's operations.
enum Edit {
    Add(Op),
    /// Adds one whose body is filled next.
    Open(Op),
    Close,
}

/// The program of that seed.
pub fn program(seed: u64) -> Program {
    let mut rng = Rng::with_seed(seed);
    loop {
        let (family, threads, steps) = match rng.u32(..20) {
            0..6 => (Family::Ordered, 1, rng.usize(4..30)),
            6..15 => (Family::Ordered, rng.usize(2..6), rng.usize(8..50)),
            _ => (Family::Racy, rng.usize(2..4), rng.usize(3..9)),
        };
        if let Some(program) = Builder::new(rng.fork(), family, threads).build(steps) {
            return program;
        }
    }
}

impl Builder {
    fn new(mut rng: Rng, family: Family, threads: usize) -> Self {
        let drains = family == Family::Racy && rng.u32(..3) > 0;
        Self {
            rng,
            model: Model::new(family, threads),
            stacks: vec![vec![Vec::new()]; threads],
            barriers: Vec::new(),
            numbers: (0..threads)
                .map(|t| u32::try_from(10_000 * t).expect("few threads"))
                .collect(),
            drains,
            edits: Vec::new(),
        }
    }

    fn build(mut self, steps: usize) -> Option<Program> {
        if self.model.racy() {
            self.set_the_scene();
        }
        for _ in 0..steps {
            let running = self.running();
            let Some(t) = self.rng.choice(running) else {
                break;
            };
            // A turn may be a few operations long, so that a thread gets somewhere.
            for _ in 0..30 {
                if self.commit(|builder| builder.any(t)) {
                    break;
                }
            }
        }
        self.end_all()?;
        let threads = self
            .stacks
            .into_iter()
            .map(|mut stack| stack.pop().expect("one is left"));
        Some(Program {
            family: self.model.family,
            threads: threads.collect(),
            barriers: self.barriers,
        })
    }

    /// Few steps are not enough to find a race: so the threads share something from the start.
    fn set_the_scene(&mut self) {
        let channels = self.rng.usize(1..3);
        for c in 0..channels {
            let capacity = [None, Some(0), Some(0), Some(1), Some(2)][self.rng.usize(..5)];
            self.commit(|builder| builder.open_channel(0, c, capacity, false));
        }
        for child in 1..self.model.threads.len() {
            self.commit(|builder| builder.spawn(0, child));
        }
    }

    fn running(&self) -> Vec<usize> {
        (0..self.model.threads.len())
            .filter(|t| self.model.threads[*t].running)
            .collect()
    }

    /// Tries something; without success nothing has changed.
    fn commit(&mut self, attempt: impl FnOnce(&mut Self) -> Check) -> bool {
        let before = self.model.clone();
        let barriers = self.barriers.len();
        self.edits.clear();
        if attempt(self).is_err() {
            self.model = before;
            self.barriers.truncate(barriers);
            return false;
        }
        for (t, edit) in std::mem::take(&mut self.edits) {
            let stack = &mut self.stacks[t];
            match edit {
                Edit::Add(op) => stack.last_mut().expect("never empty").push(op),
                Edit::Open(op) => {
                    stack.last_mut().expect("never empty").push(op);
                    stack.push(Vec::new());
                }
                Edit::Close => {
                    let body = stack.pop().expect("one was opened");
                    let op = stack.last_mut().expect("never empty").last_mut();
                    *op.and_then(Op::body_mut).expect("it has a body") = body;
                }
            }
        }
        true
    }

    #[expect(clippy::unnecessary_wraps, reason = "the last word of every attempt")]
    fn add(&mut self, t: usize, op: Op) -> Check {
        self.edits.push((t, Edit::Add(op)));
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "the last word of every attempt")]
    fn enter(&mut self, t: usize, holds: Holds, op: Op) -> Check {
        self.model.threads[t].frames.push(holds);
        self.edits.push((t, Edit::Open(op)));
        Ok(())
    }

    /// Ends every thread, however it has to be done.
    fn end_all(&mut self) -> Option<()> {
        while !self.running().is_empty() {
            let mut order = self.running();
            self.rng.shuffle(&mut order);
            let moved = order.into_iter().any(|t| self.wind_up(t));
            if !moved {
                return None;
            }
        }
        self.model.finish_all().ok()
    }

    fn wind_up(&mut self, t: usize) -> bool {
        // What waits for the end of a channel meets all that the others may do.
        let stays = self.drains && self.model.threads[t].receivers.contains(&true);
        if !stays && self.commit(|builder| builder.model.finish(t))
            || self.commit(|builder| builder.close(t))
        {
            return true;
        }
        for c in 0..CHANNELS {
            let pending = !self.model.channels[c].queue.is_empty();
            let moved = self.commit(|builder| builder.gather(t, c))
                || pending && self.commit(|builder| builder.receive(t, c, Op::Recv(c)))
                || self.commit(|builder| builder.drop_sender(t, c));
            if moved {
                return true;
            }
        }
        false
    }

    fn close(&mut self, t: usize) -> Check {
        self.model.close(t, false)?;
        self.edits.push((t, Edit::Close));
        Ok(())
    }

    fn number(&mut self, t: usize) -> u32 {
        self.numbers[t] += 1;
        self.numbers[t]
    }

    fn any(&mut self, t: usize) -> Check {
        let c = self.rng.usize(..CHANNELS);
        let lock = self.rng.usize(..LOCKS);
        let depth = self.model.threads[t].frames.len();
        match self.rng.u32(..100) {
            0..6 => {
                let capacity = [None, None, None, Some(0), Some(1), Some(3)][self.rng.usize(..6)];
                let many = !self.model.alone() && !self.model.racy() && self.rng.u32(..4) == 0;
                self.open_channel(t, c, capacity, many)
            }
            6..22 => self.send(t, c),
            22..40 => self.any_receive(t, c),
            40..48 => self.any_end(t, c),
            48..54 if depth > 0 => self.close(t),
            54..66 if depth < 4 => self.any_lock(t, lock),
            54..66 => self.close(t),
            66..75 => self.any_once(t, lock),
            75..88 => self.any_thread(t),
            88..91 if depth > 0 || !self.model.alone() => self.panic(t),
            91..95 if depth < 4 => self.any_frame(t),
            _ => self.any_local(t),
        }
    }
}
