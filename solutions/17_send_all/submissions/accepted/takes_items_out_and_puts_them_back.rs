//! A struct in a module of its own: an item is taken out, and put back if nobody wants it.

mod van {
    use std::sync::mpsc::SyncSender;
    pub struct Van<'a> {
        pub tx: &'a SyncSender<String>,
        pub parcels: Vec<String>,
        pub done: usize,
    }
    impl Van<'_> {
        pub fn hand_over(&mut self) -> bool {
            let parcel = std::mem::take(&mut self.parcels[self.done]);
            match self.tx.send(parcel) {
                Ok(_) => {
                    self.done += 1;
                    true
                }
                Err(e) => {
                    self.parcels[self.done] = e.0;
                    false
                }
            }
        }
    }
    impl Drop for Van<'_> {
        fn drop(&mut self) {
            eprintln!("van: {} handed over", self.done);
        }
    }
}
pub fn send_all(
    tx: &std::sync::mpsc::SyncSender<String>,
    items: Vec<String>,
) -> std::result::Result<usize, Vec<String>> {
    let mut van = van::Van {
        tx,
        parcels: items,
        done: 0,
    };
    while van.done < van.parcels.len() {
        if !van.hand_over() {
            let done = van.done;
            return Err(van.parcels.drain(done..).collect());
        }
    }
    Ok(van.done)
}
