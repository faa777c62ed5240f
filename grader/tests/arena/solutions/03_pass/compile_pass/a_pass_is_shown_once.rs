use pass::issue;

fn main() {
    let quokkagram = issue(Vec::new());
    quokkagram.show();
}
