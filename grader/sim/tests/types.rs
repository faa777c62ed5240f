//! What compiles with the real std compiles here, and what does not, does not: marker traits and
//! variance, asked of both.

use std::cell::{Cell, RefCell};
use std::marker::PhantomData;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::rc::Rc;
use std::sync::MutexGuard as RealGuard;

/// Whether a type has a trait: an inherent constant hides the one of the trait `No`.
macro_rules! has {
    ($t:ty: $bound:path) => {{
        #[allow(dead_code, reason = "used where the trait is not there")]
        trait No {
            const HAS: bool = false;
        }
        struct Probe<T: ?Sized>(PhantomData<T>);
        impl<T: ?Sized> No for Probe<T> {}
        #[allow(dead_code, reason = "used where the trait is there")]
        impl<T: ?Sized + $bound> Probe<T> {
            const HAS: bool = true;
        }
        <Probe<$t>>::HAS
    }};
}

macro_rules! same {
    ($($path:ident)::+ <$($lt:lifetime,)? _>) => {
        same!(@ $($path)::+, $($lt)?, u32);
        same!(@ $($path)::+, $($lt)?, Cell<u32>);
        same!(@ $($path)::+, $($lt)?, Rc<u32>);
        same!(@ $($path)::+, $($lt)?, RealGuard<'static, u32>);
        same!(@ $($path)::+, $($lt)?, &'static mut u32);
        same!(@ $($path)::+, $($lt)?, &'static Cell<u32>);
    };
    (@ $($path:ident)::+, $($lt:lifetime)?, $t:ty) => {
        same!(# ::std::$($path)::+<$($lt,)? $t>, ::sim_std::$($path)::+<$($lt,)? $t>);
    };
    (# $real:ty, $simulated:ty) => {
        assert_eq!(has!($real: Send), has!($simulated: Send), "Send for {}", stringify!($real));
        assert_eq!(has!($real: Sync), has!($simulated: Sync), "Sync for {}", stringify!($real));
        assert_eq!(has!($real: Unpin), has!($simulated: Unpin), "Unpin for {}", stringify!($real));
        assert_eq!(has!($real: UnwindSafe), has!($simulated: UnwindSafe), "UnwindSafe for {}", stringify!($real));
        assert_eq!(has!($real: RefUnwindSafe), has!($simulated: RefUnwindSafe), "RefUnwindSafe for {}", stringify!($real));
    };
}

#[test]
fn marker_traits_are_those_of_the_real_std() {
    assert!(has!(u32: Send) && !has!(Rc<u32>: Send));
    same!(sync::mpsc::Sender<_>);
    same!(sync::mpsc::SyncSender<_>);
    same!(sync::mpsc::Receiver<_>);
    same!(sync::mpsc::Iter<'static, _>);
    same!(sync::mpsc::TryIter<'static, _>);
    same!(sync::mpsc::IntoIter<_>);
    same!(sync::Mutex<_>);
    same!(sync::MutexGuard<'static, _>);
    same!(sync::RwLock<_>);
    same!(sync::RwLockReadGuard<'static, _>);
    same!(sync::RwLockWriteGuard<'static, _>);
    same!(sync::OnceLock<_>);
    same!(sync::LazyLock<_>);
    same!(sync::atomic::AtomicPtr<_>);
    same!(thread::JoinHandle<_>);
    same!(thread::ScopedJoinHandle<'static, _>);
    same!(thread::LocalKey<_>);
    macro_rules! plain {
        ($($($path:ident)::+ $(<$($lt:lifetime),+>)?;)*) => {
            $(same!(# ::std::$($path)::+ $(<$($lt),+>)?, ::sim_std::$($path)::+ $(<$($lt),+>)?);)*
        };
    }
    plain! {
        sync::Condvar; sync::Barrier; sync::Once; sync::OnceState; sync::WaitTimeoutResult;
        sync::BarrierWaitResult; sync::atomic::AtomicBool; sync::atomic::AtomicU64;
        thread::Thread; thread::ThreadId; thread::Builder; thread::AccessError;
        thread::Scope<'static, 'static>; time::Instant; time::SystemTime;
        io::Stdin; io::StdinLock<'static>;
    }
}

/// Compiles where the guard may be used at a shorter lifetime of its data, as in std.
fn read_guards_are_covariant<'short>(
    guard: sim_std::sync::RwLockReadGuard<'short, &'static str>,
) -> sim_std::sync::RwLockReadGuard<'short, &'short str> {
    guard
}

#[test]
fn statics_and_unsized_values_compile() {
    static MUTEX: sim_std::sync::Mutex<Vec<u32>> = sim_std::sync::Mutex::new(Vec::new());
    static LOCK: sim_std::sync::RwLock<u32> = sim_std::sync::RwLock::new(1);
    static ONCE: sim_std::sync::Once = sim_std::sync::Once::new();
    static BARRIER: sim_std::sync::Barrier = sim_std::sync::Barrier::new(1);
    static CONDVAR: sim_std::sync::Condvar = sim_std::sync::Condvar::new();
    static LAZY: sim_std::sync::LazyLock<String> =
        sim_std::sync::LazyLock::new(|| "lazy".to_owned());
    assert!(MUTEX.lock().is_ok_and(|guard| guard.is_empty()));
    assert!(LOCK.read().is_ok_and(|guard| *guard == 1));
    assert!(!ONCE.is_completed());
    CONDVAR.notify_one();
    assert_eq!(*LAZY, "lazy");
    assert!(format!("{BARRIER:?}").starts_with("Barrier"));
    let unsized_cell: Box<sim_std::sync::Mutex<[u32]>> =
        Box::new(sim_std::sync::Mutex::new([1, 2]));
    assert!(unsized_cell.lock().is_ok_and(|guard| guard.len() == 2));
    let lock = sim_std::sync::RwLock::new("text");
    assert_eq!(
        *read_guards_are_covariant(lock.read().expect("not poisoned")),
        "text"
    );
    let _ = RefCell::new(1);
}
