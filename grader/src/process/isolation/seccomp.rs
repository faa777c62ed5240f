//! seccomp: which requests to the kernel a program may make.
//!
//! Two filters, of which the kernel obeys the stricter. What only an attack asks for ends the process; a test may
//! otherwise ask for what is listed, and is told that the rest does not exist. Paths cannot be seen here:
//! which program may be started is left to Landlock.

#[cfg(all(
    target_os = "linux",
    any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        target_arch = "riscv64"
    )
))]
mod filter;
#[cfg(all(
    target_os = "linux",
    any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        target_arch = "riscv64"
    )
))]
mod requests;

#[cfg(all(
    target_os = "linux",
    any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        target_arch = "riscv64"
    )
))]
pub use filter::restrict;

#[cfg(not(all(
    target_os = "linux",
    any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        target_arch = "riscv64"
    )
)))]
/// Here are no filters.
pub fn restrict(_starts_programs: bool) -> anyhow::Result<()> {
    anyhow::bail!("no filter is known for this system and processor")
}
