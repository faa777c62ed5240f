use std::*; use inner::*; mod inner { use super::*; fn f(s: String) {} }
