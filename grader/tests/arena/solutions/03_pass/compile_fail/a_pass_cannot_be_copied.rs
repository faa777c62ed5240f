//@ error: E0599
use pass::issue;

fn main() {
    let quokkagram = issue(Vec::new());
    let again = quokkagram.clone(); //~ no such method
    let _ = again.show();
}
