//! What a compiled library refers to. A macro can put a name together that the syntax does not show; the
//! linker has to be told all of it. Any object file will do: only the bytes of mangled names are looked at.

use std::ffi::CStr;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result};
use check_record::{Finding, Place, SUBMISSION_FILE};
use proc_macro2::{TokenStream, TokenTree};

use super::{Permission, rules};
use crate::names::{columns, text};
use crate::syntax;

/// An answer of a page or two compiles to some hundred kilobytes.
const LARGEST: u64 = 64 << 20;

/// The shortest name with an item of `std` in it.
const SHORTEST: usize = 10;

/// What a library uses and may not, by way of what the syntax did not show. Asked of each world's build before
/// anything in it runs: what the simulation replaces has its names there, and all else the real ones.
pub fn linked(library: &Path, source: &str, allow: &[Permission]) -> Result<Option<Finding>> {
    let mut bytes = Vec::new();
    File::open(library)
        .and_then(|file| file.take(LARGEST).read_to_end(&mut bytes))
        .with_context(|| format!("read `{}`", library.display()))?;
    let found = members(&bytes)
        .flat_map(names)
        .find_map(|name| refused(&name).filter(|(permission, _)| !allow.contains(permission)));
    Ok(found.map(|(permission, path)| finding(permission, &path, source)))
}

fn finding(permission: Permission, path: &[String], source: &str) -> Finding {
    // What a method does itself is often all that is left of it.
    let mut words: Vec<&str> = path.last().map(String::as_str).into_iter().collect();
    if permission == Permission::Fs {
        words.extend(rules::ON_DISK);
    }
    let mut rule = rules::of(permission, &format!("std::{}", path.join("::")));
    rule.message += "; the file reaches it by a method, a macro or another name";
    let mut place = syntax::with_tokens(source, |tokens| place_of(&words, tokens)).flatten();
    if let Some((line, column)) = &mut place {
        columns::display(source, [(*line, column)]);
    }
    Finding {
        label: "not allowed in this exercise".to_owned(),
        place: place.map(|(line, column)| Place {
            file: SUBMISSION_FILE.to_owned(),
            line,
            column,
        }),
        ..super::finding(rule)
    }
}

/// Where one of some words stands for the first time.
fn place_of(words: &[&str], tokens: TokenStream) -> Option<(u32, u32)> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if words.iter().any(|word| ident == word) => {
            Some(text::position(ident.span()))
        }
        TokenTree::Group(group) => place_of(words, group.stream()),
        _ => None,
    })
}

/// The object files of an archive; all of it, if it is none. Metadata names more than what is used.
fn members(archive: &[u8]) -> impl Iterator<Item = &[u8]> {
    const HEADER: usize = 60;
    let mut rest = archive.strip_prefix(b"!<arch>\n").unwrap_or_default();
    std::iter::from_fn(move || {
        let (header, after) = rest.split_at_checked(HEADER)?;
        let size = std::str::from_utf8(&header[48..58]).ok()?.trim().parse();
        let size: usize = size.unwrap_or(after.len()).min(after.len());
        let (data, next) = after.split_at(size);
        rest = next.get(size % 2..).unwrap_or_default();
        // On macOS a long name stands in front of the data.
        let is_metadata = header.starts_with(b"lib.rmeta") || data.starts_with(b"lib.rmeta");
        Some(if is_metadata { &[] } else { data })
    })
}

/// Everything in an object file that may be a mangled name.
fn names(object: &[u8]) -> impl Iterator<Item = String> {
    let mut rest = object;
    std::iter::from_fn(move || {
        loop {
            let text = CStr::from_bytes_until_nul(rest).map_or(rest, CStr::to_bytes);
            if rest.is_empty() {
                return None;
            }
            rest = rest.get(text.len() + 1..).unwrap_or_default();
            if text.len() >= SHORTEST {
                return Some(String::from_utf8_lossy(text).into_owned());
            }
        }
    })
}

/// The first item of `std` in a name that no allowed use of `std` leads to.
fn refused(name: &str) -> Option<(Permission, Vec<String>)> {
    let mut hits = name.match_indices("std").map(|(at, _)| at);
    hits.find_map(|at| {
        let (before, after) = (&name[..at], &name[at + 3..]);
        let (before, digit) = match before.strip_suffix("sim_") {
            Some(before) => (before, '7'),
            None => (before, '3'),
        };
        let path = if after.starts_with("..") {
            (!before.ends_with(|it: char| it.is_alphanumeric() || it == '_' || it == '.'))
                .then(|| dotted(after))
        } else {
            let before = before.strip_suffix(digit)?;
            (before.ends_with("ZN") || before.ends_with('_')).then(|| counted(after))
        };
        let path = path?;
        Some((permission(&path)?, path))
    })
}

/// What an item needs. Inlined, one is seen by what it does itself, in modules that are not public.
fn permission(path: &[String]) -> Option<Permission> {
    let inside = path.strip_prefix(&["sys".to_owned()]).unwrap_or(path);
    let has = |names: &[&str]| inside.iter().any(|it| names.contains(&it.as_str()));
    match inside {
        [module, item, ..] if module == "process" => {
            // Any count of references that overflows ends with `abort`.
            let other = has(&["Child", "Command", "Stdio"]).then_some(Permission::Process);
            other.or_else(|| rules::path(inside, true).filter(|_| item != "abort"))
        }
        [module, item, ..] if module == "net" => {
            let is_data = ["ip_addr", "socket_addr"].contains(&item.as_str());
            let asks = has(&["ToSocketAddrs"]);
            rules::path(inside, false).filter(|_| !is_data || asks)
        }
        // A file of any kind, and a pipe, is closed there.
        [module, item, ..] if module == "os" && item == "fd" => None,
        [module, .., item] if module == "fs" && item == "debug_assert_fd_is_open" => None,
        [_, _, ..] => rules::path(inside, true),
        _ => None,
    }
}

/// `..fs..File` of the older mangling, where a type is part of a name.
fn dotted(text: &str) -> Vec<String> {
    let is_end = |it: char| !(it.is_alphanumeric() || it == '_' || it == '.');
    let path = &text[..text.find(is_end).unwrap_or(text.len())];
    path.split("..")
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// `2fs4File`: each name with its length. In the newer mangling a reference to what came before may stand
/// between a module and a type of it: `2fsNtB5_4File`.
fn counted(mut text: &str) -> Vec<String> {
    let mut path = Vec::new();
    loop {
        let digits = text
            .find(|it: char| !it.is_ascii_digit())
            .unwrap_or(text.len());
        if let Ok(length) = text[..digits].parse::<usize>() {
            let after = text[digits..].strip_prefix('_').unwrap_or(&text[digits..]);
            let Some((name, next)) = after.split_at_checked(length) else {
                return path;
            };
            let is_hash = length == 17 && name.starts_with('h');
            if !is_hash {
                path.push(name.to_owned());
            }
            text = next;
            continue;
        }
        let reference = text.trim_start_matches(['N', 't', 'v']);
        let Some(after) = reference.strip_prefix('B') else {
            return path;
        };
        let Some((number, next)) = after.split_once('_') else {
            return path;
        };
        if !number.chars().all(|it| it.is_ascii_alphanumeric()) {
            return path;
        }
        text = next;
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("_ZN3std2fs14read_to_string17h0123456789abcdefE", "fs::read_to_string")]
    #[case("_RNvMs_NtCsjrHSEGnQ3l9_3std2fsNtB4_4File4open", "fs::File::open")]
    #[case("_RNvNtCsjrHSEGnQ3l9_3std7process4exit", "process::exit")]
    #[case(
        "_RNvMsk_NtCsjrHSEGnQ3l9_3std7processNtB5_7Command6status",
        "process::Command::status"
    )]
    #[case(
        "_RNvMsN_NtCsjrHSEGnQ3l9_3std4pathNtB5_4Path6exists",
        "path::Path::exists"
    )]
    #[case(
        "_ZN4core3ptr34drop_in_place$LT$std..fs..File$GT$17ha31b2accf97f093aE",
        "fs::File"
    )]
    #[case("_RNvNtCsjrHSEGnQ3l9_3std3env4args", "env::args")]
    #[case("_ZN7sum_all3std3net3tcp9TcpStream7connect17h0123456789abcdefE", "")]
    #[case(
        "_RNvMs_NtNtCsjrHSEGnQ3l9_3std3net3tcpNtB4_9TcpStream7connect",
        "net::tcp::TcpStream::connect"
    )]
    #[case(
        "core..result..Result$LT$std..net..tcp..TcpStream$C$",
        "net::tcp::TcpStream"
    )]
    #[case("_RNvNtNtNtCsjrHSEGnQ3l9_3std3sys2fs4unix4stat", "sys::fs::unix::stat")]
    #[case(
        "_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys7process4unix6commonNtB2_7Command5spawn",
        "sys::process::unix::common::Command::spawn"
    )]
    #[case("$LT$std..os..fd..owned..OwnedFd$GT$", "")]
    #[case("_RNvNtCsjrHSEGnQ3l9_3std7process5abort", "")]
    #[case("_RNvNtCsjrHSEGnQ3l9_3std7process2id", "")]
    #[case("_ZN7sum_all3std2fs4read17h0123456789abcdefE", "")]
    #[case("_ZN3std3env6var_os17h0123456789abcdefE", "")]
    #[case("sum_all..std..fs..File", "")]
    #[case("_ZN3std99999999999999999999", "")]
    #[case("3std", "")]
    fn a_name_tells_what_is_used(#[case] name: &str, #[case] expected: &str) {
        let found = refused(name).map(|(_, path)| path.join("::"));
        assert_eq!(found.unwrap_or_default(), expected);
    }

    #[test]
    fn metadata_is_passed_over() {
        let member = |name: &str, data: &str| format!("{name:<48}{:<10}`\n{data}", data.len());
        let archive = format!(
            "!<arch>\n{}{}",
            member("lib.rmeta/", "_ZN3std2fs4read"),
            member("a.o/", "12345678\0_ZN3std7process4exit\0")
        );
        let all: Vec<String> = members(archive.as_bytes()).flat_map(names).collect();
        assert_eq!(all, ["_ZN3std7process4exit"]);
    }
}
