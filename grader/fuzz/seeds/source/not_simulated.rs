use std::{process as p, net::*};
macro_rules! m { ($($t:tt)*) => { $($t)* }; }
fn f() {
	m! { let (a, b) = std::sync::mpsc::channel::<u8>(); }
	p::Command::new("한");
	while true {}
}
