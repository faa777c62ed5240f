//! Nothing that uses it compiles, so no misuse does either.

pub struct OnceTx;
pub struct OnceRx;

pub fn once() -> (OnceTx, OnceRx) {
    (OnceTx, OnceRx)
}
