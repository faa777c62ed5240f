use std::sync::mpsc::Receiver;

trait Queue { fn take(&self) -> Option<u32>; }
impl Queue for Receiver<u32> { fn take(&self) -> Option<u32> { self.iter().next() } }
impl<Q: Queue + ?Sized> Queue for &Q { fn take(&self) -> Option<u32> { (**self).take() } }
impl<Q: Queue> Queue for Option<Q> { fn take(&self) -> Option<u32> { self.as_ref().and_then(Queue::take) } }

pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    let queue: Box<dyn Queue + '_> = Box::new(Some(rx));
    (&*queue).take()
}
