use std::collections::LinkedList;
use std::iter::{self, FusedIterator, Peekable};
use std::sync::mpsc::{Iter, Receiver};

struct Day<'a>(Peekable<iter::Fuse<Iter<'a, u32>>>);

impl Iterator for Day<'_> {
    type Item = (usize, u32);
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|birds| (0, birds))
    }
}
impl FusedIterator for Day<'_> {}

fn day<'a>(rx: &'a Receiver<u32>) -> impl Iterator<Item = u32> + use<'a> {
    Day(rx.iter().fuse().peekable())
        .scan(0, |count, (_, birds)| {
            *count += 1;
            Some((*count, birds))
        })
        .inspect(|(count, _)| assert!(*count > 0))
        .map_while(|(_, birds)| Some(birds))
        .chain(iter::empty())
}

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let list: LinkedList<u32> = day(rx).collect();
    list.into_iter().rev().rev().collect::<Box<[u32]>>().into_vec()
}
