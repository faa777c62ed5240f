//! What a stretch of a run touched: stretches that touched nothing in common can change places, and
//! nobody would notice.

/// Something that threads can have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Object {
    /// Everything: counters that somebody looks at.
    World,
    /// The numbers that are given to objects when they are first used.
    Numbers,
    Clock,
    Thread(u32),
    Scope(usize),
    /// The end of a channel's queue where messages come in, and the one where they leave: while there are
    /// messages between the two, who sends and who receives are not in each other's way.
    Tail(usize),
    Head(usize),
    /// Whether a channel has any senders.
    Senders(usize),
    /// Which of them is the last.
    LastSender(usize),
    Lock(usize),
    /// Whatever has no better name than the number that its address was given.
    Cell(usize),
}

/// How something was touched. Two that only look are in nobody's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    Look,
    Change,
}

/// What a stretch touched, each object once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Footprint(Vec<(Object, Touch)>);

impl Footprint {
    pub fn add(&mut self, object: Object, touch: Touch) {
        match self.0.iter_mut().find(|(known, _)| *known == object) {
            Some((_, known)) if touch == Touch::Change => *known = touch,
            Some(_) => {}
            None => self.0.push((object, touch)),
        }
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn join(&mut self, other: &Self) {
        for (object, touch) in &other.0 {
            self.add(*object, *touch);
        }
    }

    /// Whether the order of the two could matter.
    pub fn conflicts(&self, other: &Self) -> bool {
        let clash = |(object, touch): &(Object, Touch), (other, others): &(Object, Touch)| {
            let same = object == other || *object == Object::World || *other == Object::World;
            same && (*touch == Touch::Change || *others == Touch::Change)
        };
        self.0
            .iter()
            .any(|mine| other.0.iter().any(|theirs| clash(mine, theirs)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(touches: &[(Object, Touch)]) -> Footprint {
        let mut footprint = Footprint::default();
        for (object, touch) in touches {
            footprint.add(*object, *touch);
        }
        footprint
    }

    #[test]
    fn two_looks_do_not_conflict() {
        let look = of(&[(Object::Tail(1), Touch::Look)]);
        let change = of(&[(Object::Tail(1), Touch::Change)]);
        assert!(!look.conflicts(&look));
        assert!(look.conflicts(&change));
        assert!(change.conflicts(&look));
    }

    #[test]
    fn different_objects_do_not_conflict() {
        let one = of(&[(Object::Tail(1), Touch::Change)]);
        let other = of(&[(Object::Lock(1), Touch::Change)]);
        assert!(!one.conflicts(&other));
    }

    #[test]
    fn the_world_conflicts_with_all_changes() {
        let world = of(&[(Object::World, Touch::Look)]);
        assert!(world.conflicts(&of(&[(Object::Lock(1), Touch::Change)])));
        assert!(!world.conflicts(&of(&[(Object::Lock(1), Touch::Look)])));
    }

    #[test]
    fn a_change_outlasts_a_look() {
        let both = of(&[(Object::Clock, Touch::Change), (Object::Clock, Touch::Look)]);
        assert_eq!(both, of(&[(Object::Clock, Touch::Change)]));
    }
}
