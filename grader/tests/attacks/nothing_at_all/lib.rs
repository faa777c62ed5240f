//! Offers nothing that could be used wrongly.

// Nothing.
