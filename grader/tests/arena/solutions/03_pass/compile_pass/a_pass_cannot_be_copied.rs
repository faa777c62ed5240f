use pass::issue;

fn main() {
    let quokkagram = issue(Vec::new());
    let again = quokkagram;
    let _ = again.show();
}
