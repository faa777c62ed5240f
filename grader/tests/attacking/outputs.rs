//! What no output may hold: anything of the hidden half, of the user, or that a terminal or workflow would obey.

use super::running::Ran;
use super::yard::SECRET;

/// Words that stand only in the hidden half of the arena, and the user's secret.
const HIDDEN: [&str; 3] = ["quokkagram", "numbatcase", SECRET];

/// What is wrong with the outputs of one attack: the machine form, and the text and the log of a workflow.
pub fn complaints(json: &Ran, others: &[Ran; 2], mark: &str) -> Vec<String> {
    let [text, classroom] = others;
    let mut found = Vec::new();
    for (name, ran) in [("json", json), ("text", text), ("classroom", classroom)] {
        let outputs = [&ran.stdout, &ran.stderr, &ran.workflow];
        for output in outputs {
            let lower = output.to_lowercase();
            for word in HIDDEN.iter().filter(|word| lower.contains(*word)) {
                found.push(format!(
                    "as {name}, it shows `{word}`: {}",
                    around(&lower, word)
                ));
            }
            if let Some(control) = output.chars().find(|it| is_obeyed(*it, name)) {
                found.push(format!("as {name}, it holds {control:?}"));
            }
        }
        let commands = outputs
            .iter()
            .filter(|_| name != "json")
            .flat_map(|output| commands(output, mark, name));
        found.extend(commands.map(|line| format!("as {name}, a workflow would obey: {line}")));
    }
    found
}

/// Characters that do something to a terminal or to the order of what is read. In JSON, text is data.
fn is_obeyed(character: char, format: &str) -> bool {
    let turns = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match character {
        '\n' | '\t' => false,
        _ if character.is_ascii_control() => true,
        _ => format != "json" && (character.is_control() || turns),
    }
}

/// Lines that a workflow would take as commands of the attack. Its log is made for one; other text must not begin
/// a line so.
fn commands(output: &str, mark: &str, format: &str) -> Vec<String> {
    let old = |line: &str| match format {
        "classroom" => line.contains("##["),
        _ => line.starts_with("##["),
    };
    let mut stopped: Option<String> = None;
    let mut found = Vec::new();
    for line in output.lines() {
        let start = line.trim_start();
        if let Some(token) = &stopped {
            if start.starts_with(token.as_str()) {
                stopped = None;
            }
        } else if let Some(token) = start.strip_prefix("::stop-commands::")
            && !token.contains(mark)
        {
            stopped = Some(format!("::{token}::"));
        } else if (start.starts_with("::") || old(start)) && line.contains(mark) {
            found.push(line.to_owned());
        }
    }
    found
}

fn around(text: &str, word: &str) -> String {
    let at = text.find(word).unwrap_or(0);
    let before = text[..at].chars().rev().take(80).collect::<String>();
    let before = before.chars().rev().collect::<String>();
    let after: String = text[at..].chars().take(120).collect();
    format!("{before}{after}")
}
