//! How a program is linked: read from what rustc and the compiler driver say that they would do.

use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

use crate::toolchain::Rustc;

/// The linker and its arguments, as rustc prints them: words in quotes, behind variables that are set.
pub fn of_rustc(printed: &str) -> Option<(PathBuf, Vec<String>)> {
    let line = printed.lines().rfind(|line| line.contains("\"-o\""))?;
    let mut words = Vec::new();
    let mut is_value = false;
    for token in line.parse::<TokenStream>().ok()? {
        if let (TokenTree::Literal(literal), false) = (&token, is_value) {
            let word: syn::LitStr = syn::parse_str(&literal.to_string()).ok()?;
            words.push(word.value());
        }
        is_value = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '=');
    }
    let args = words.split_off(1.min(words.len()));
    Some((PathBuf::from(words.pop()?), args))
}

/// The arguments that GCC gives the linker, by way of a helper, as `-###` prints them; for LLVM's linker alone.
pub fn of_driver(printed: &str) -> Option<Vec<String>> {
    // These are for the helper, or for those who look for debug information.
    const LEFT_OUT: [&str; 4] = ["-fno-lto", "-flto", "-fuse-ld=lld", "--build-id"];
    // A program this small is linked by one thread before others have begun.
    const QUICK: [&str; 4] = ["-flavor", "gnu", "--threads=1", "-O0"];
    let mut lines = printed.lines().map(words);
    let called = lines.find(|words| {
        let program = words.first().map(Path::new);
        program.and_then(Path::file_name) == Some("collect2".as_ref())
    })?;
    let own = |arg: &String| !LEFT_OUT.contains(&arg.as_str());
    let args = called.into_iter().skip(1).filter(own);
    let args: Vec<String> = QUICK.map(str::to_owned).into_iter().chain(args).collect();
    // What is done by plugins is not known here.
    (!args.iter().any(|arg| arg.starts_with("-plugin"))).then_some(args)
}

/// Words with double quotes and backslashes in them, as a shell takes them.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut quoted, mut within) = (false, false);
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        let c = match c {
            '"' => {
                quoted = !quoted;
                None
            }
            '\\' => chars.next(),
            c if c.is_whitespace() && !quoted => {
                within = false;
                continue;
            }
            c => Some(c),
        };
        if !within {
            words.push(String::new());
            within = true;
        }
        if let Some(word) = words.last_mut() {
            word.extend(c);
        }
    }
    words
}

/// Whether it is LLVM's linker that the driver would call.
pub fn is_lld(args: &[String]) -> bool {
    args.iter().any(|arg| arg == "-fuse-ld=lld")
}

/// Whether an argument, of the driver or of the linker, takes names away.
pub fn strips(arg: &str) -> bool {
    ["-Wl,--strip-all", "--strip-all"].contains(&arg)
}

/// The linker that comes with the compiler.
pub fn own(rustc: &Rustc) -> Option<PathBuf> {
    let linker = rustc.libraries.with_file_name("bin").join("rust-lld");
    linker.is_file().then_some(linker)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_linker_are_told_from_variables() {
        let printed = "noise\nLC_ALL=\"C\" PATH=\"/a:/b\" \"cc\" \"-m64\" \"/a \\\"b\\\"/c.o\" \"-o\" \"/d\"\n";
        let (linker, args) = of_rustc(printed).unwrap();
        assert_eq!(linker, PathBuf::from("cc"));
        assert_eq!(args, ["-m64", "/a \"b\"/c.o", "-o", "/d"]);
        assert!(of_rustc("no linker here").is_none());
    }

    #[test]
    fn the_driver_says_what_it_would_call() {
        let printed = "gcc version 12\nCOLLECT_GCC_OPTIONS='-m64'\n /usr/lib/gcc/collect2 -fno-lto \"--hash-style=gnu\" -o \"/a b/c\" \"-fuse-ld=lld\" /d\\ e.o\n";
        assert_eq!(
            of_driver(printed).unwrap(),
            [
                "-flavor",
                "gnu",
                "--threads=1",
                "-O0",
                "--hash-style=gnu",
                "-o",
                "/a b/c",
                "/d e.o"
            ]
        );
        assert!(of_driver(" /usr/bin/ld -o a\n").is_none());
        assert!(of_driver(" /x/collect2 -plugin /y.so -o a\n").is_none());
    }
}
