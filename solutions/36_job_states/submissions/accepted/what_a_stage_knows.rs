//! No `PhantomData`: each stage is a struct that holds what is known at that stage, and the job is a box around it.

#[derive(Debug)]
pub struct Draft {
    side: u64,
}

#[derive(Debug)]
pub struct Queued {
    side: u64,
}

#[derive(Debug)]
pub struct Done {
    area: u64,
}

#[derive(Debug)]
#[must_use]
pub struct Job<Stage> {
    stage: Stage,
}

impl Job<Draft> {
    pub fn draft(side: u64) -> Self {
        Self {
            stage: Draft { side },
        }
    }

    pub fn submit(self) -> Job<Queued> {
        let Draft { side } = self.stage;
        Job {
            stage: Queued { side },
        }
    }
}

impl Job<Queued> {
    pub fn run(self) -> Job<Done> {
        let area = self.stage.side * self.stage.side;
        Job {
            stage: Done { area },
        }
    }
}

impl Job<Done> {
    pub fn result(&self) -> u64 {
        self.stage.area
    }
}
