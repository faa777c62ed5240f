//! What is refused, why, and what to do instead.

use super::Permission;

/// Why something is refused, and what to do instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub message: String,
    pub help: String,
}

pub const TOO_DEEP: (&str, &str) = (
    "the file is nested more deeply than the grader can look through",
    "split long expressions and deep nesting into functions of their own",
);

pub const TANGLED: (&str, &str) = (
    "the file's `use` lines lead to each other in more ways than the grader can follow",
    "write `use` with the whole path, once for each name",
);

/// Names in modules of `std` of which other names are harmless. A glob brings in no more than these.
const MEMBERS: [(&str, Permission, &[&str]); 4] = [
    (
        "process",
        Permission::Process,
        &[
            "Child",
            "ChildStderr",
            "ChildStdin",
            "ChildStdout",
            "Command",
            "CommandArgs",
            "CommandEnvs",
            "ExitStatus",
            "ExitStatusError",
            "Output",
            "Stdio",
            "abort",
            "exit",
        ],
    ),
    (
        "net",
        Permission::Net,
        &[
            "Incoming",
            "Ipv6MulticastScope",
            "Shutdown",
            "TcpListener",
            "TcpStream",
            "ToSocketAddrs",
            "UdpSocket",
        ],
    ),
    (
        "env",
        Permission::Env,
        &["args", "args_os", "current_exe", "set_current_dir"],
    ),
    ("arch", Permission::Asm, &["asm", "global_asm", "naked_asm"]),
];

/// Names in modules of which everything else is refused as well.
const HARMLESS: [(&str, Permission, &[&str]); 2] = [
    (
        "process",
        Permission::Process,
        &["ExitCode", "Termination", "id"],
    ),
    (
        "net",
        Permission::Net,
        &[
            "AddrParseError",
            "IpAddr",
            "Ipv4Addr",
            "Ipv6Addr",
            "SocketAddr",
            "SocketAddrV4",
            "SocketAddrV6",
        ],
    ),
];

/// Methods of `Path` that ask the disk.
pub const ON_DISK: [&str; 10] = [
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

/// Macros that read a file while the program is compiled.
pub const INCLUDES: [&str; 3] = ["include", "include_bytes", "include_str"];

/// Attributes that reach the linker, or replace what every program has.
const LINK: [&str; 17] = [
    "alloc_error_handler",
    "export_name",
    "ffi_const",
    "ffi_pure",
    "global_allocator",
    "link",
    "link_args",
    "link_name",
    "link_ordinal",
    "link_section",
    "linkage",
    "naked",
    "no_link",
    "no_mangle",
    "panic_handler",
    "start",
    "used",
];

/// Attributes that change the language or the build, for the whole crate.
const CRATE: [&str; 17] = [
    "compiler_builtins",
    "crate_name",
    "crate_type",
    "custom_test_frameworks",
    "feature",
    "needs_allocator",
    "needs_panic_runtime",
    "no_builtins",
    "no_core",
    "no_implicit_prelude",
    "no_main",
    "no_std",
    "panic_runtime",
    "plugin",
    "recursion_limit",
    "type_length_limit",
    "windows_subsystem",
];

/// What a path below `std` needs; `known` are the names that a glob can bring in.
pub fn path(inside: &[String], by_glob: bool) -> Option<Permission> {
    let [module, rest @ ..] = inside else {
        return None;
    };
    let next = rest.first().map(String::as_str);
    match (module.as_str(), next) {
        ("fs", _) if !by_glob => return Some(Permission::Fs),
        ("fs", Some(_)) => return Some(Permission::Fs),
        ("os", next) if next != Some("raw") && (!by_glob || next.is_some()) => {
            return Some(Permission::Os);
        }
        ("path", Some("Path")) => {
            let method = rest.get(1)?;
            return ON_DISK.contains(&method.as_str()).then_some(Permission::Fs);
        }
        (name, None) if INCLUDES.contains(&name) => return Some(Permission::Include),
        _ => {}
    }
    let next = next?;
    if !by_glob
        && let Some((_, permission, harmless)) = HARMLESS.iter().find(|(it, ..)| it == module)
    {
        return (!harmless.contains(&next)).then_some(*permission);
    }
    let (_, permission, names) = MEMBERS.iter().find(|(it, ..)| it == module)?;
    names.contains(&next).then_some(*permission)
}

/// Whether a glob of a module of `std` can bring in something that is refused.
pub fn leads_on(inside: &[String]) -> bool {
    match inside {
        [] => true,
        [module] => module == "path" || MEMBERS.iter().any(|(it, ..)| it == module),
        [module, item] => module == "path" && item == "Path",
        _ => false,
    }
}

/// What an attribute needs.
pub fn attribute(name: &str) -> Option<Permission> {
    if LINK.contains(&name) {
        Some(Permission::Link)
    } else if CRATE.contains(&name) || name.starts_with("rustc_") {
        Some(Permission::Crate)
    } else {
        (name == "path").then_some(Permission::Module)
    }
}

/// The words for something that is refused. `what` is how it is written in full.
pub fn of(permission: Permission, what: &str) -> Rule {
    let (why, help) = match permission {
        Permission::Unsafe => (
            "leaves the compiler's checks, and nothing here needs that",
            "leave it out: channels, `Arc` and `Mutex` share data safely",
        ),
        Permission::Extern => (
            "leads to code outside this file",
            "remove it: everything the exercise needs is in `std`",
        ),
        Permission::Asm => (
            "goes around the compiler, and nothing here needs that",
            "write it in Rust",
        ),
        Permission::Link => (
            "reaches the linker, and nothing here needs that",
            "remove the attribute",
        ),
        Permission::Process if what.ends_with("::exit") || what.ends_with("::abort") => (
            "ends the whole process, so that no answer comes back",
            "return instead: an early `return` leaves the function, the end of its closure ends a thread",
        ),
        Permission::Process => (
            "starts or asks for other programs, and nothing here needs that",
            "do the work in a thread: `std::thread::spawn`",
        ),
        Permission::Fs => (
            "uses the disk, and a submission gets none",
            "work with the arguments alone; `eprintln!` shows what you want to see",
        ),
        Permission::Net => (
            "uses the network, and a submission gets none",
            "let threads talk through `std::sync::mpsc`",
        ),
        Permission::Os => (
            "belongs to one operating system, and nothing here needs that",
            "use what `std` has for all of them: `std::thread`, `std::sync`, `std::time`",
        ),
        Permission::Env => (
            "asks for what surrounds the program, and a submission is called by tests",
            "take what you need from the function's arguments",
        ),
        Permission::Include => (
            "reads another file, and only `src/lib.rs` is graded",
            "write what is needed into `src/lib.rs`",
        ),
        Permission::Crate => (
            "changes the language for the whole crate",
            "remove the line: the exercise is solved in stable Rust as it is",
        ),
        Permission::Module => (
            "takes in another file, and only `src/lib.rs` is graded",
            "put everything into `src/lib.rs`: `mod helper { … }` instead of `mod helper;`",
        ),
    };
    Rule {
        message: format!("`{what}` {why}"),
        help: help.to_owned(),
    }
}
