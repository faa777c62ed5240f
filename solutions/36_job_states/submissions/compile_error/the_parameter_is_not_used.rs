//! A label that nothing mentions: E0392, and the compiler says what `PhantomData` is for.

pub struct Draft;
pub struct Queued;
pub struct Done;

pub struct Job<Label> {
    side: u64,
}

impl Job<Draft> {
    pub fn draft(side: u64) -> Self {
        Job { side }
    }

    pub fn submit(self) -> Job<Queued> {
        Job { side: self.side }
    }
}

impl Job<Queued> {
    pub fn run(self) -> Job<Done> {
        Job { side: self.side }
    }
}

impl Job<Done> {
    pub fn result(&self) -> u64 {
        self.side * self.side
    }
}
