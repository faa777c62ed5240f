//! The lists: requests to the kernel by what they mean here.

#![allow(
    clippy::wildcard_imports,
    reason = "the list of what is used is this file"
)]

use nix::libc::*;

/// Looking into other processes, the machine's own settings, and doors that have been used to break out.
pub const HOSTILE_TO_THE_SYSTEM: &[i64] = &[
    SYS_acct,
    SYS_add_key,
    SYS_bpf,
    SYS_chroot,
    SYS_clock_adjtime,
    SYS_clock_settime,
    SYS_delete_module,
    SYS_finit_module,
    SYS_fsconfig,
    SYS_fsmount,
    SYS_fsopen,
    SYS_fspick,
    SYS_init_module,
    SYS_io_uring_enter,
    SYS_io_uring_register,
    SYS_io_uring_setup,
    SYS_kexec_load,
    SYS_keyctl,
    SYS_mount,
    SYS_mount_setattr,
    SYS_move_mount,
    SYS_move_pages,
    SYS_name_to_handle_at,
    SYS_open_by_handle_at,
    SYS_open_tree,
    SYS_perf_event_open,
    SYS_pidfd_getfd,
    SYS_pivot_root,
    SYS_process_madvise,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_ptrace,
    SYS_quotactl,
    SYS_reboot,
    SYS_request_key,
    SYS_setdomainname,
    SYS_sethostname,
    SYS_setns,
    SYS_settimeofday,
    SYS_swapoff,
    SYS_swapon,
    SYS_syslog,
    SYS_umount2,
    SYS_unshare,
    SYS_userfaultfd,
    SYS_vhangup,
];

/// What a compiler and a linker get an error for: the network, other processes, leaving the group. Pairs of
/// sockets without a name are how a program is started.
pub const NOT_FOR_COMPILERS: &[i64] = &[
    SYS_accept,
    SYS_accept4,
    SYS_bind,
    SYS_connect,
    SYS_kill,
    SYS_listen,
    SYS_mq_open,
    SYS_msgget,
    SYS_pidfd_send_signal,
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    SYS_semget,
    SYS_setpgid,
    SYS_setsid,
    SYS_shmget,
    SYS_socket,
    SYS_tkill,
];

/// Processes, the network, other processes, and what stays when a process is gone.
pub const HOSTILE_IN_TESTS: &[i64] = &[
    SYS_accept,
    SYS_accept4,
    SYS_bind,
    SYS_connect,
    SYS_execveat,
    #[cfg(target_arch = "x86_64")]
    SYS_fork,
    SYS_listen,
    SYS_memfd_create,
    SYS_mq_open,
    SYS_msgget,
    SYS_personality,
    SYS_pidfd_open,
    SYS_pidfd_send_signal,
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    SYS_semget,
    SYS_setpgid,
    SYS_setsid,
    SYS_shmget,
    SYS_socket,
    SYS_socketpair,
    SYS_tkill,
    #[cfg(target_arch = "x86_64")]
    SYS_vfork,
];

/// What a process may set for itself: the name of a thread, the name of memory.
pub const OWN_SETTINGS: &[u64] = &[
    PR_SET_NAME.cast_unsigned() as u64,
    PR_GET_NAME.cast_unsigned() as u64,
    PR_SET_VMA.cast_unsigned() as u64,
];

/// `TCGETS`, by which a library asks whether a descriptor is a terminal: the same on all these processors, of
/// another type in each C library.
pub const IS_A_TERMINAL: u64 = 0x5401;

/// Reading, memory, threads, clocks, signals to oneself, and becoming the program: the launcher is under the
/// same filter. Files are here because Landlock knows which.
pub const USUAL: &[i64] = &[
    SYS_brk,
    SYS_clock_getres,
    SYS_clock_gettime,
    SYS_clock_nanosleep,
    SYS_close,
    SYS_dup,
    SYS_dup3,
    SYS_execve,
    SYS_exit,
    SYS_exit_group,
    SYS_faccessat,
    SYS_faccessat2,
    SYS_fcntl,
    SYS_fdatasync,
    SYS_flock,
    SYS_fstat,
    SYS_fsync,
    SYS_ftruncate,
    SYS_futex,
    SYS_get_robust_list,
    SYS_getcwd,
    SYS_getdents64,
    SYS_getegid,
    SYS_geteuid,
    SYS_getgid,
    SYS_getpid,
    SYS_getppid,
    SYS_getrandom,
    SYS_getrusage,
    SYS_gettid,
    SYS_gettimeofday,
    SYS_getuid,
    SYS_lseek,
    SYS_madvise,
    SYS_membarrier,
    SYS_mmap,
    SYS_mremap,
    SYS_munmap,
    SYS_nanosleep,
    SYS_newfstatat,
    SYS_openat,
    SYS_pipe2,
    SYS_ppoll,
    SYS_pread64,
    SYS_pwrite64,
    SYS_read,
    SYS_readlinkat,
    SYS_readv,
    SYS_restart_syscall,
    SYS_rseq,
    SYS_rt_sigaction,
    SYS_rt_sigprocmask,
    SYS_rt_sigreturn,
    SYS_sched_getaffinity,
    SYS_sched_yield,
    SYS_set_robust_list,
    SYS_set_tid_address,
    SYS_sigaltstack,
    SYS_statx,
    SYS_sysinfo,
    SYS_uname,
    SYS_write,
    SYS_writev,
    // `riscv_flush_icache`, which the library has no name for.
    #[cfg(target_arch = "riscv64")]
    259,
    // The first names of what newer processors have one name for.
    #[cfg(target_arch = "x86_64")]
    SYS_access,
    #[cfg(target_arch = "x86_64")]
    SYS_arch_prctl,
    #[cfg(target_arch = "x86_64")]
    SYS_dup2,
    #[cfg(target_arch = "x86_64")]
    SYS_getrlimit,
    #[cfg(target_arch = "x86_64")]
    SYS_lstat,
    #[cfg(target_arch = "x86_64")]
    SYS_open,
    #[cfg(target_arch = "x86_64")]
    SYS_pipe,
    #[cfg(target_arch = "x86_64")]
    SYS_poll,
    #[cfg(target_arch = "x86_64")]
    SYS_readlink,
    #[cfg(target_arch = "x86_64")]
    SYS_stat,
    #[cfg(target_arch = "x86_64")]
    SYS_time,
];
