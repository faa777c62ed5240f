//! Makes a module of plain functions and a table from one of the library's test files.

/// What the simulation cannot or need not do, by a word of the test, and why.
const SKIPPED: &[(&str, &str)] = &[
    ("nonpoison::", "unstable: sync_nonpoison"),
    ("Mapped", "unstable: mapped_lock_guards"),
    ("Guard::map(", "unstable: mapped_lock_guards"),
    ("get_cloned", "unstable: lock_value_accessors"),
    ("m.set(", "unstable: lock_value_accessors"),
    ("m.replace(", "unstable: lock_value_accessors"),
    ("get_or_try_init", "unstable: once_cell_try"),
    ("sleep_until", "unstable: thread_sleep_until"),
    ("current_os_id", "unstable: std_internals"),
    ("SystemTime::MAX", "unstable: time_systemtime_limits"),
    ("saturating_add", "unstable: time_saturating_systemtime"),
    (
        "5_000_000",
        "looks at the clock so often that it is a busy wait",
    ),
    ("send_timeout", "unstable: std_internals"),
    ("libc::", "asks the real thread"),
];

/// What stands at the top of the files; only tests use it that are skipped.
const IMPORTS: &[&str] = &[
    "MappedMutexGuard",
    "MappedRwLockReadGuard",
    "MappedRwLockWriteGuard",
    "SendTimeoutError",
];

/// The module's text, and the tests that it lacks with the reason. `place` is the module that it belongs to in
/// the library, for tests that stand there.
pub fn file(
    module: &str,
    place: Option<&str>,
    text: &str,
) -> (String, Vec<(String, &'static str)>) {
    let text = &match place {
        None => text.replace("use super::", "use crate::"),
        Some(place) => text
            .replace("super::", &format!("std::{place}::"))
            .replace("crate::", "std::"),
    };
    let mut out = String::new();
    let mut table = String::new();
    let mut skipped = Vec::new();
    for item in items(text) {
        let Some((name, panics)) = test(&item) else {
            out.push_str(&import(&item));
            continue;
        };
        if let Some((_, why)) = SKIPPED.iter().find(|(word, _)| item.contains(word)) {
            skipped.push((name, *why));
            continue;
        }
        for line in item.lines() {
            if line.starts_with("#[cfg(") && line.contains(")]") {
                table.push_str(&format!("{line}\n"));
            }
        }
        table.push_str(&format!(
            "(\"{module}::{name}\", || crate::Outcome::check({name}()), {panics:?}, {}),\n",
            leaves_traces(&item)
        ));
        for line in item.lines() {
            let attribute = ["#[test]", "#[should_panic", "#[ignore"];
            if !attribute.iter().any(|word| line.starts_with(word)) {
                out.push_str(&line.replace("std::sync::poison::", "std::sync::"));
                out.push('\n');
            }
        }
    }
    out.push_str(&format!(
        "pub const TESTS: &[crate::Test] = &[\n{table}];\n"
    ));
    (out, skipped)
}

/// Whether a test keeps anything in the process, so that each of its schedules needs one of its own.
fn leaves_traces(item: &str) -> bool {
    let mut lines = item.lines().map(str::trim_start);
    lines.any(|line| line.starts_with("static "))
}

/// The items of a file in rustfmt's style: each ends with a line that is not indented.
fn items(text: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    for line in text.lines().filter(|line| !line.starts_with("#![")) {
        let item = items.last_mut().expect("never empty");
        item.push_str(line);
        item.push('\n');
        let ends = line.ends_with('}') || line.ends_with(';');
        if ends && !line.starts_with([' ', '/']) {
            items.push(String::new());
        }
    }
    items
}

/// A test's name, and what its panic must say if it must panic.
fn test(item: &str) -> Option<(String, Option<String>)> {
    let after = |word: &str, end: &[char]| {
        let (_, rest) = item.split_once(word)?;
        Some(rest.split(end).next()?.trim().to_owned())
    };
    if item.contains("\nnonpoison_and_poison_unwrap_test!(") {
        return Some((after("name:", &[','])?, None));
    }
    if !item.contains("#[test]\n") {
        return None;
    }
    let panics = item
        .contains("\n#[should_panic")
        .then(|| after("\n#[should_panic(expected = \"", &['"']).unwrap_or_default());
    Some((after("\nfn ", &['('])?, panics))
}

/// An item that is no test, without the imports that nobody needs.
fn import(item: &str) -> String {
    let item = item.replace("use rand::Rng;", "use crate::rand::Rng;");
    let unused = |name: &&&str| item.contains(**name);
    if !item.trim_start().starts_with("use ") {
        return item;
    }
    let Some(name) = IMPORTS.iter().find(unused) else {
        return item;
    };
    if !item.contains('{') {
        return String::new();
    }
    import(
        &item
            .replace(&format!("{name}, "), "")
            .replace(&format!("{name},"), ""),
    )
}
