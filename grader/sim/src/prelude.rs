//! As `std::prelude`. Newer compilers take the prelude's macros from here and not from the crate's root, so
//! those that the simulation replaces stand here, too, beside its functions: an explicit name wins over the glob.

macro_rules! editions {
    ($($edition:ident)*) => {
        $(
            /// As the module of this name in `std::prelude`.
            pub mod $edition {
                #[doc(no_inline)]
                pub use real_std::prelude::$edition::*;
                #[doc(no_inline)]
                pub use crate::mem::drop;
                #[doc(no_inline)]
                pub use crate::thread_local;
            }
        )*
    };
}

editions!(v1 rust_2015 rust_2018 rust_2021 rust_2024);
