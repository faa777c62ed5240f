//! The layers by name, and what each is for.

use serde::{Deserialize, Serialize};

/// One layer of isolation. The names are part of the machine form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    ProcessGroup,
    Subreaper,
    Limits,
    Privileges,
    Landlock,
    Seccomp,
}

/// Whether a layer is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub layer: Layer,
    /// Why it is missing; `None` if it is there.
    pub missing: Option<String>,
    /// Which version of it, where there are several.
    pub version: Option<String>,
}

impl Layer {
    pub const ALL: [Self; 6] = [
        Self::ProcessGroup,
        Self::Subreaper,
        Self::Limits,
        Self::Privileges,
        Self::Landlock,
        Self::Seccomp,
    ];

    /// The name in the machine form.
    pub fn name(self) -> &'static str {
        match self {
            Self::ProcessGroup => "process_group",
            Self::Subreaper => "subreaper",
            Self::Limits => "limits",
            Self::Privileges => "privileges",
            Self::Landlock => "landlock",
            Self::Seccomp => "seccomp",
        }
    }

    /// What a program cannot do where this layer is.
    pub fn protects(self) -> &'static str {
        match self {
            Self::ProcessGroup => "a program and what it starts are stopped together",
            Self::Subreaper => "no daemon outlives the program that started it",
            Self::Limits => "processor time, memory, file size and open files end somewhere",
            Self::Privileges => "nothing is gained by set-user-id programs or by being root",
            Self::Landlock => "no file can be read or written but those that are needed",
            Self::Seccomp => "no processes, no network, no signals to others",
        }
    }

    /// Whether `--isolation reduced` does without it.
    pub fn is_strong(self) -> bool {
        matches!(self, Self::Landlock | Self::Seccomp)
    }
}

impl Found {
    pub fn here(layer: Layer) -> Self {
        Self {
            layer,
            missing: None,
            version: None,
        }
    }

    pub fn missing(layer: Layer, why: impl Into<String>) -> Self {
        Self {
            layer,
            missing: Some(why.into()),
            version: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_has_one_name() {
        for layer in Layer::ALL {
            assert_eq!(serde_json::to_value(layer).unwrap(), layer.name());
        }
    }
}
