//@ right
// A tree is summed up by a scope in a scope in a scope.

use std::thread;

struct Node {
    value: i64,
    children: Vec<Node>,
}

fn leaf(value: i64) -> Node {
    Node {
        value,
        children: Vec::new(),
    }
}

fn sum(node: &Node) -> i64 {
    thread::scope(|s| {
        let parts: Vec<_> = node
            .children
            .iter()
            .map(|child| s.spawn(|| sum(child)))
            .collect();
        node.value
            + parts
                .into_iter()
                .map(|part| part.join().unwrap())
                .sum::<i64>()
    })
}

fn main() {
    let twig = Node {
        value: 3,
        children: vec![leaf(10), leaf(-4)],
    };
    let tree = Node {
        value: 1,
        children: vec![leaf(2), twig, leaf(7)],
    };
    assert_eq!(sum(&tree), 19);
}
