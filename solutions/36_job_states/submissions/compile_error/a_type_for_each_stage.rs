//! Three types without a common name: safe, but there is no `Job<Draft>`.

pub struct Draft(u64);
pub struct Queued(u64);
pub struct Done(u64);

pub struct Job;

impl Job {
    pub fn draft(side: u64) -> Draft {
        Draft(side)
    }
}

impl Draft {
    pub fn submit(self) -> Queued {
        Queued(self.0)
    }
}

impl Queued {
    pub fn run(self) -> Done {
        Done(self.0)
    }
}

impl Done {
    pub fn result(&self) -> u64 {
        self.0 * self.0
    }
}
