//@ error: E0382
use pass::issue;

fn main() {
    let quokkagram = issue(Vec::new());
    quokkagram.show();
    quokkagram.show(); //~ used up above
}
