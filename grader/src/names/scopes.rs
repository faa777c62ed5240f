//! The local variables that a place can see, and what becomes of each.

use std::collections::HashMap;
use std::rc::Rc;

use super::sink::{LONGEST, Sink};

pub type BindingId = usize;

/// How far a value is followed from variable to variable.
const FARTHEST: usize = 64;

/// Something that a variable's value is moved to.
enum Use {
    Dropped,
    Kept(Rc<str>),
    MovedTo(BindingId),
}

struct Binding {
    name: Rc<str>,
    /// How many scopes were open.
    level: usize,
    uses: Vec<Use>,
}

/// A closure or `async` block that is being walked through.
struct Capture {
    level: usize,
    by_move: bool,
    phrase: Rc<str>,
}

/// What is in force outside of a function, put aside while its inside is walked through.
#[derive(Default)]
pub struct Outside {
    open: Vec<HashMap<Rc<str>, BindingId>>,
    captures: Vec<Capture>,
}

#[derive(Default)]
pub struct Scopes {
    bindings: Vec<Binding>,
    inside: Outside,
}

impl Scopes {
    pub fn enter(&mut self) {
        self.inside.open.push(HashMap::new());
    }

    pub fn leave(&mut self) {
        self.inside.open.pop();
    }

    /// The inside of a function sees no variables of its outside.
    pub fn enter_function(&mut self) -> Outside {
        std::mem::take(&mut self.inside)
    }

    pub fn leave_function(&mut self, outside: Outside) {
        self.inside = outside;
    }

    pub fn enter_closure(&mut self, by_move: bool, phrase: String) {
        self.inside.captures.push(Capture {
            level: self.inside.open.len(),
            by_move,
            phrase: phrase.into(),
        });
        self.enter();
    }

    pub fn leave_closure(&mut self) {
        self.leave();
        self.inside.captures.pop();
    }

    /// A new variable, not visible yet.
    pub fn declare(&mut self, name: &Rc<str>) -> BindingId {
        self.bindings.push(Binding {
            name: name.clone(),
            level: self.inside.open.len(),
            uses: Vec::new(),
        });
        self.bindings.len() - 1
    }

    /// Variables are visible from here on.
    pub fn show(&mut self, declared: Vec<(Rc<str>, BindingId)>) {
        if let Some(scope) = self.inside.open.last_mut() {
            scope.extend(declared);
        }
    }

    pub fn find(&self, name: &str) -> Option<BindingId> {
        let mut scopes = self.inside.open.iter().rev();
        scopes.find_map(|scope| scope.get(name).copied())
    }

    /// A variable is mentioned, and its value goes there.
    pub fn note(&mut self, id: BindingId, sink: &Sink) {
        let level = self.bindings[id].level;
        let by_value = !matches!(sink, Sink::Lost);
        let captures = &self.inside.captures;
        let outside: Vec<&Capture> = captures.iter().filter(|it| level <= it.level).collect();
        let moving = outside.iter().rev().find(|it| it.by_move);
        let capture = moving.or_else(|| outside.last().filter(|_| by_value));
        let fate = match (capture, sink) {
            (Some(capture), _) => Some(Use::Kept(capture.phrase.clone())),
            (None, Sink::Dropped) => Some(Use::Dropped),
            (None, Sink::Binding(_, to)) => Some(Use::MovedTo(*to)),
            (None, _) => sink.kept().map(|text| Use::Kept(text.into())),
        };
        let uses = &mut self.bindings[id].uses;
        if let (Some(Use::Kept(new)), Some(Use::Kept(last))) = (&fate, uses.last())
            && new == last
        {
            return;
        }
        uses.extend(fate);
    }

    /// What keeps the value of a variable in the end, if all that becomes of it agrees.
    pub fn kept(&self, id: BindingId) -> Option<String> {
        let mut budget = FARTHEST;
        self.follow(id, &mut budget).map(|text| text.to_string())
    }

    fn follow(&self, id: BindingId, budget: &mut usize) -> Option<Rc<str>> {
        let mut found: Option<Rc<str>> = None;
        for fate in &self.bindings[id].uses {
            *budget = budget.checked_sub(1)?;
            let text = match fate {
                // Where it is still alive, the `drop` has not been reached.
                Use::Dropped => return None,
                Use::Kept(text) => text.clone(),
                Use::MovedTo(next) => match self.follow(*next, budget) {
                    Some(text) => text,
                    None => self.moved(id, *next)?,
                },
            };
            if found.as_ref().is_some_and(|found| *found != text) {
                return None;
            }
            found = Some(text);
        }
        found
    }

    fn moved(&self, from: BindingId, to: BindingId) -> Option<Rc<str>> {
        let name = &self.bindings[to].name;
        let told = *name != self.bindings[from].name && name.len() <= LONGEST;
        told.then(|| format!("moved to `{name}`").into())
    }
}
