pub fn echo(a: u8,
 b: &mut [[(); 2]; 3]) -> impl Fn() { || ((((1)))) }
