//! A file that compiles with the usual `std` and not with the simulated one: whether that one only lacks a name.
//!
//! What depends on anything else, such as the size of a lock, could be written to avoid the simulation.

use proc_macro2::{TokenStream, TokenTree};

use crate::report::{Diagnostic, Report};

/// Errors of looking up names. Both libraries see the same file, so the name that is missing is one of `std`'s.
const NAMES: [&str; 9] = [
    "E0405", "E0407", "E0412", "E0425", "E0432", "E0433", "E0437", "E0438", "E0576",
];
/// A type has no such method or function.
const NO_METHOD: &str = "E0599";

/// Types that are simulated and have methods.
const TYPES: [&str; 33] = [
    "Barrier",
    "Builder",
    "Condvar",
    "Instant",
    "IntoIter",
    "Iter",
    "JoinHandle",
    "LazyLock",
    "LocalKey",
    "Mutex",
    "MutexGuard",
    "Once",
    "OnceLock",
    "PoisonError",
    "Receiver",
    "RwLock",
    "RwLockReadGuard",
    "RwLockWriteGuard",
    "Scope",
    "ScopedJoinHandle",
    "Sender",
    "Stdin",
    "StdinLock",
    "SyncSender",
    "SystemTime",
    "Thread",
    "TryIter",
    "AtomicBool",
    "AtomicPtr",
    "AtomicU32",
    "AtomicU64",
    "AtomicUsize",
    "WaitTimeoutResult",
];

/// What the simulated `std` lacks, and in which line it is asked for; `None` if something else is refused.
pub fn of(errors: &[Diagnostic], source: &str) -> Option<(String, u32)> {
    let errors = errors
        .iter()
        .filter(|error| error.level.starts_with("error"));
    errors.into_iter().find_map(|error| {
        let item = lacks(error, source)?;
        Some((item.to_owned(), error.line.unwrap_or(1)))
    })
}

fn lacks<'a>(error: &'a Diagnostic, source: &str) -> Option<&'a str> {
    let code = error.code.as_deref()?;
    let mut quoted = error.message.split('`').skip(1).step_by(2);
    let name = quoted.next()?;
    let of = quoted.last();
    if NAMES.contains(&code) {
        // The handle of the simulation is the one name that it has beyond those of `std`.
        let mut words = error
            .message
            .split(|c: char| !c.is_alphanumeric() && c != '_');
        return (!words.any(|word| word == "sim")).then_some(name);
    }
    let head = of?
        .trim_start_matches(['&', '*'])
        .trim_start_matches("mut ");
    let head = head.split('<').next()?.rsplit("::").next()?;
    // A method of the file's own may be there for one size of a type and not for another.
    let own = || defines(source, name) || defines(source, head);
    (code == NO_METHOD && TYPES.contains(&head) && !own()).then_some(name)
}

/// Whether a file gives this name to something, or may do so in a macro.
fn defines(source: &str, name: &str) -> bool {
    const KEYWORDS: [&str; 6] = ["fn", "const", "struct", "enum", "union", "type"];
    let Ok(tokens) = source.parse::<TokenStream>() else {
        return true;
    };
    let mut open = vec![tokens.into_iter()];
    let mut keyword = false;
    while let Some(stream) = open.last_mut() {
        match stream.next() {
            None => {
                open.pop();
            }
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(TokenTree::Ident(ident)) => {
                let ident = ident.to_string();
                let ident = ident.trim_start_matches("r#");
                if ident == "macro_rules" || keyword && ident == name {
                    return true;
                }
                keyword = KEYWORDS.contains(&ident);
            }
            Some(_) => keyword = false,
        }
    }
    false
}

/// Why the simulation was not asked.
pub fn natively(item: &str, line: u32) -> String {
    format!(
        "what real threads can be asked was asked of them alone: the simulation does not know `{item}` (line {line})"
    )
}

/// Nothing can be said of a file that the simulation cannot run, so it does not pass. The compiler's words say
/// `std` where they mean the simulated one.
pub fn refused(errors: Vec<Diagnostic>, report: &mut Report) -> String {
    let plain = |text: String| text.replace("sim_std", "std");
    let errors = errors.into_iter().map(|error| Diagnostic {
        message: plain(error.message),
        rendered: plain(error.rendered),
        ..error
    });
    report.diagnostics = errors.collect();
    "the file compiles with the usual `std`, but not with the simulated one that runs the checks: nothing may \
     depend on how large or how built the types of `std` are"
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, message: &str, source: &str, item: Option<&str>) {
        let error = Diagnostic {
            level: "error".into(),
            code: (!code.is_empty()).then(|| code.to_owned()),
            message: message.into(),
            line: Some(3),
            rendered: String::new(),
        };
        let expected = item.map(|item| (item.to_owned(), 3));
        assert_eq!(of(&[error], source), expected);
    }

    #[test]
    fn a_name_that_the_simulation_lacks_is_told() {
        check(
            "E0432",
            "unresolved import `std::sync::newest`",
            "",
            Some("std::sync::newest"),
        );
        check(
            "E0425",
            "cannot find function `nap` in module `std::thread`",
            "",
            Some("nap"),
        );
        for of in [
            "Receiver<u32>",
            "sim_std::sync::mpsc::Receiver<u32>",
            "&Mutex<Vec<u8>>",
        ] {
            let message =
                format!("no method named `newest` found for struct `{of}` in the current scope");
            check("E0599", &message, "rx.newest()", Some("newest"));
        }
    }

    #[test]
    fn what_was_made_not_to_compile_is_something_else() {
        check(
            "E0080",
            "evaluation panicked: assertion failed: size_of::<Mutex<u8>>() == 8",
            "",
            None,
        );
        check("", "macro has no rules for this", "", None);
        check(
            "E0277",
            "the trait bound `Mutex<[u8; 8]>: From<X>` is not satisfied",
            "",
            None,
        );
        check(
            "E0425",
            "cannot find function `f` in module `sim`",
            "use std::*; sim::f()",
            None,
        );
        check("E0432", "unresolved import `std::sim::f`", "", None);
        check("E0599", "no method named `new", "", None);
        let message = "no method named `go` found for struct `Mutex<[u8; 8]>` in the current scope";
        check("E0599", message, "trait T { fn go(&self); }", None);
        check("E0599", message, "trait T { fn  r#go(&self); }", None);
        check("E0599", message, "trait T { fn /* */ go(&self); }", None);
        check(
            "E0599",
            message,
            "macro_rules! m { ($n:ident) => { fn $n() {} } }",
            None,
        );
        check("E0599", message, "struct Mutex<T>(T);", None);
        let own = "no method named `go` found for struct `Size<8>` in the current scope";
        check("E0599", own, "", None);
    }
}
