//! Where the value of an expression goes: what names it, and what keeps it.

use std::rc::Rc;

use super::scopes::BindingId;

/// Longer names are not for sentences.
pub const LONGEST: usize = 60;

/// What becomes of the value of an expression. Cheap to copy: branches share it.
#[derive(Clone, Default)]
pub enum Sink {
    /// It is looked at, or thrown away.
    #[default]
    Lost,
    /// `drop(…)`.
    Dropped,
    /// A variable.
    Binding(Rc<str>, BindingId),
    /// Something that has a name but is no variable: `self.tx`.
    Place(Rc<str>),
    /// A field of a struct literal: owner and field.
    Field(Rc<str>, Rc<str>),
    /// An element of the vector of this name.
    Vector(Rc<str>),
    /// Inside of an `Arc` and the like, and the name of that.
    Wrapper(&'static str, Option<Rc<str>>),
    /// Whatever else a phrase can say.
    Phrase(Rc<str>),
    /// The elements of a tuple or an array have sinks of their own.
    Each(Rc<[Sink]>),
    /// It is iterated over, and its items go there.
    Items(Rc<Sink>),
    /// It is called, and its results go there.
    Results(Rc<Sink>),
}

impl Sink {
    pub fn variable(name: Rc<str>, id: BindingId) -> Self {
        if name.len() > LONGEST {
            return Self::Lost;
        }
        Self::Binding(name, id)
    }

    pub fn phrase(text: String) -> Self {
        Self::Phrase(text.into())
    }

    pub fn items(item: Self) -> Self {
        Self::Items(Rc::new(item))
    }

    /// Where an element of a collection goes, if the collection goes here.
    pub fn item(&self) -> Self {
        match self {
            Self::Binding(name, _) | Self::Place(name) => Self::Vector(name.clone()),
            Self::Each(each) => Self::Each(each.iter().map(Self::item).collect()),
            Self::Items(item) => Self::clone(item),
            Self::Results(_) => Self::Lost,
            other => other.clone(),
        }
    }

    /// Where an element of a tuple or an array goes.
    pub fn element(&self, index: usize, tuple: bool) -> Self {
        match self {
            Self::Each(each) => each.get(index).cloned().unwrap_or_default(),
            Self::Binding(name, _) | Self::Place(name) if tuple => {
                Self::Place(format!("{name}.{index}").into())
            }
            other if tuple => other.clone(),
            other => other.item(),
        }
    }

    /// Where the content of an `Arc` and the like goes.
    pub fn wrapped(&self, kind: &'static str) -> Self {
        match self {
            Self::Binding(name, _) | Self::Place(name) => Self::Wrapper(kind, Some(name.clone())),
            Self::Lost => Self::Wrapper(kind, None),
            other => other.clone(),
        }
    }

    /// What something that comes to be is called from now on.
    pub fn name(&self) -> Option<String> {
        match self {
            Self::Binding(name, _) | Self::Place(name) => fit(name.to_string()),
            Self::Field(owner, field) => fit(format!("{owner}.{field}")),
            _ => None,
        }
    }

    /// What sender and receiver of a new channel are called.
    pub fn pair(&self) -> Option<(String, Option<String>)> {
        let part = |sink: Self| match sink {
            Self::Vector(name) => fit(name.to_string()),
            other => other.name(),
        };
        if let Self::Each(each) = self {
            let mut parts = each.iter().map(|it| part(it.clone()));
            let (sender, receiver) = (parts.next()?, parts.next()?);
            // A sender that nothing gets is gone at once; the receiver still has its name.
            let sender = sender.or_else(|| receiver.as_ref().map(|_| "_".to_owned()))?;
            return Some((sender, receiver));
        }
        let name = self.name()?;
        Some((format!("{name}.0"), Some(format!("{name}.1"))))
    }

    /// What keeps something that goes here, where it is more than a variable.
    pub fn kept(&self) -> Option<String> {
        match self {
            Self::Place(name) => fit(format!("in `{name}`")),
            Self::Field(owner, field) => fit(format!("in the field `{field}` of `{owner}`")),
            Self::Vector(name) => fit(format!("in the vector `{name}`")),
            Self::Wrapper(kind, Some(name)) => fit(format!("inside the `{kind}` `{name}`")),
            Self::Wrapper(kind, None) => {
                let article = if matches!(*kind, "Arc" | "Rc" | "RwLock") {
                    "an"
                } else {
                    "a"
                };
                Some(format!("inside {article} `{kind}`"))
            }
            Self::Phrase(text) => Some(text.to_string()),
            _ => None,
        }
    }
}

/// A text that is short enough for a sentence.
pub fn fit(text: String) -> Option<String> {
    (text.len() <= LONGEST).then_some(text)
}
