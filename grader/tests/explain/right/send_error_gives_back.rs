//@ right
// What could not be sent comes back inside the error and is not lost.

use std::sync::mpsc::{SendError, Sender, channel};

#[derive(Debug, PartialEq)]
struct Parcel(&'static str);

fn deliver(door: &Sender<Parcel>, parcels: Vec<Parcel>) -> Vec<Parcel> {
    let mut undelivered = Vec::new();
    for parcel in parcels {
        if let Err(SendError(parcel)) = door.send(parcel) {
            undelivered.push(parcel);
        }
    }
    undelivered
}

fn main() {
    let (door, house) = channel();
    assert!(deliver(&door, vec![Parcel("lamp")]).is_empty());
    assert_eq!(house.recv(), Ok(Parcel("lamp")));
    drop(house);
    let back = deliver(&door, vec![Parcel("chair"), Parcel("clock")]);
    assert_eq!(back, [Parcel("chair"), Parcel("clock")]);
}
