//! The compiler's messages: none is lost or made up, in whatever it says between them.

#![no_main]

use grader::build::diagnostics::{located, parse};
use grader::report::Diagnostic;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|stderr: &[u8]| {
    let all = located(stderr);
    assert!(all.len() <= stderr.split(|&byte| byte == b'\n').count());
    for message in &all {
        // What is pointed at is the last place that a macro was called from.
        let last = message.lines.last().map(|(_, line)| *line);
        assert_eq!(message.diagnostic.line, last);
        assert!(message.lines.iter().all(|(file, _)| !file.contains('\\')));
    }
    let shown = parse(stderr);
    let is_error = |diagnostic: &&Diagnostic| diagnostic.level.starts_with("error");
    let errors = shown.iter().take_while(is_error).count();
    assert!(
        !shown[errors..].iter().any(|it| is_error(&it)),
        "errors come first"
    );
    let drawn = all
        .iter()
        .map(|it| &it.diagnostic)
        .filter(|it| !it.rendered.is_empty());
    let (mut first, later): (Vec<_>, Vec<_>) = drawn.partition(is_error);
    first.extend(later);
    assert_eq!(
        shown.iter().collect::<Vec<_>>(),
        first,
        "their order is kept"
    );
    // Lines are read one by one: what stands between them changes nothing.
    let mut noisy = b"not json\n{}\n".to_vec();
    noisy.extend_from_slice(stderr);
    noisy.extend_from_slice(b"\n{\"message\":1}\n");
    assert_eq!(located(&noisy), all);
});
