//! What the atomics have in common, as macros; whoever uses them has the imports.

/// What all atomics have.
macro_rules! common {
    ($name:ident $(<$g:ident>)?, $t:ty, $bits:expr) => {
        impl $(<$g>)? $name $(<$g>)? {
            /// As in the real one.
            pub const fn new(v: $t) -> Self {
                Self { inner: real::$name::new(v) }
            }

            /// As in the real one.
            pub fn get_mut(&mut self) -> &mut $t {
                self.inner.get_mut()
            }

            /// As in the real one.
            pub const fn into_inner(self) -> $t {
                self.inner.into_inner()
            }

            /// As in the real one.
            pub const fn as_ptr(&self) -> *mut $t {
                self.inner.as_ptr()
            }

            /// As in the real one.
            ///
            /// # Safety
            ///
            /// As in the real one.
            #[expect(unsafe_code, reason = "as the real one")]
            pub const unsafe fn from_ptr<'a>(ptr: *mut $t) -> &'a Self {
                // SAFETY: this type is transparent over the real one, whose rules the caller keeps.
                unsafe { &*ptr.cast::<Self>() }
            }

            /// As in the real one.
            #[track_caller]
            pub fn load(&self, order: Ordering) -> $t {
                let at = Location::caller();
                schedule::point(at);
                statics::renew(self);
                let value = self.inner.load(order);
                looks::read(self.address(), $bits(value), at);
                value
            }

            /// As in the real one.
            #[track_caller]
            pub fn store(&self, val: $t, order: Ordering) {
                schedule::point(Location::caller());
                statics::renew(self);
                self.inner.store(val, order);
                looks::change(self.address());
            }

            /// As in the real one.
            #[track_caller]
            pub fn swap(&self, val: $t, order: Ordering) -> $t {
                self.change(Location::caller(), |inner| inner.swap(val, order))
            }

            /// As in the real one.
            #[track_caller]
            pub fn compare_exchange(
                &self,
                current: $t,
                new: $t,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$t, $t> {
                let exchange = |inner: &real::$name $(<$g>)?| {
                    inner.compare_exchange(current, new, success, failure)
                };
                self.change(Location::caller(), exchange)
            }

            /// As in the real one; it never fails without a reason.
            #[track_caller]
            pub fn compare_exchange_weak(
                &self,
                current: $t,
                new: $t,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$t, $t> {
                self.compare_exchange(current, new, success, failure)
            }

            /// As in the real one.
            #[deprecated(
                since = "1.50.0",
                note = "Use `compare_exchange` or `compare_exchange_weak` instead"
            )]
            #[track_caller]
            pub fn compare_and_swap(&self, current: $t, new: $t, order: Ordering) -> $t {
                let failure = super::without_release(order);
                match self.compare_exchange(current, new, order, failure) {
                    Ok(old) | Err(old) => old,
                }
            }

            /// As in the real one.
            #[track_caller]
            pub fn fetch_update<F>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<$t, $t>
            where
                F: FnMut($t) -> Option<$t>,
            {
                let mut old = self.load(fetch);
                while let Some(new) = f(old) {
                    match self.compare_exchange(old, new, set, fetch) {
                        Ok(old) => return Ok(old),
                        Err(now) => old = now,
                    }
                }
                Err(old)
            }

            /// As in the real one.
            #[track_caller]
            pub fn try_update(
                &self,
                set: Ordering,
                fetch: Ordering,
                f: impl FnMut($t) -> Option<$t>,
            ) -> Result<$t, $t> {
                self.fetch_update(set, fetch, f)
            }

            /// As in the real one.
            #[track_caller]
            pub fn update(&self, set: Ordering, fetch: Ordering, mut f: impl FnMut($t) -> $t) -> $t {
                let updated = self.fetch_update(set, fetch, |value| Some(f(value)));
                updated.unwrap_or_else(|old| old)
            }

            #[track_caller]
            fn change<R>(&self, at: At, f: impl FnOnce(&real::$name $(<$g>)?) -> R) -> R {
                schedule::point(at);
                statics::renew(self);
                let old = $bits(self.inner.load(Ordering::Relaxed));
                let result = f(&self.inner);
                let new = $bits(self.inner.load(Ordering::Relaxed));
                super::done(self.address(), old, new, at);
                result
            }

            fn address(&self) -> usize {
                ptr::from_ref(self).addr()
            }
        }

        impl $(<$g>)? From<$t> for $name $(<$g>)? {
            fn from(v: $t) -> Self {
                Self::new(v)
            }
        }

        impl $(<$g>)? fmt::Debug for $name $(<$g>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.load(Ordering::Relaxed).fmt(f)
            }
        }
    };
}

/// Operations that change a value and return the old one.
macro_rules! fetch {
    ($v:ty => $t:ty: $($op:ident)*) => {
        $(
            /// As in the real one.
            #[track_caller]
            pub fn $op(&self, val: $v, order: Ordering) -> $t {
                self.change(Location::caller(), |inner| inner.$op(val, order))
            }
        )*
    };
}
