use std::array;
use std::sync::mpsc;
use std::thread;

struct Tills<const N: usize>([Vec<Vec<u64>>; N]);

impl<const N: usize> Tills<N> {
    const LAST: usize = N - 1;

    fn of(parts: Vec<Vec<u64>>) -> Self {
        let mut hands: [Vec<Vec<u64>>; N] = array::from_fn(|_| Vec::new());
        for (at, part) in parts.into_iter().enumerate() {
            hands[at.min(Self::LAST)].push(part);
        }
        Self(hands)
    }

    fn sum(self) -> u64 {
        let (tx, rx) = mpsc::channel();
        for part in self.0.into_iter().flatten() {
            let tx = tx.clone();
            thread::spawn(move || part.iter().copied().map(|amount| tx.send(amount)).all(|sent| sent.is_ok()));
        }
        let _: () = drop(tx);
        rx.iter().sum()
    }
}

const fn fits<const N: usize, const BIG: bool>() -> bool {
    assert!(N > 0);
    !BIG || N > 2
}

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    const { assert!(fits::<3, true>()) };
    Tills::<3>::of(parts).sum()
}
