//@ finding: deadlock line 17
// Main returns a Result; the question mark stands where the waiting is done.

use std::error::Error;
use std::sync::mpsc;
use std::thread;

fn main() -> Result<(), Box<dyn Error>> {
    let (tx, rx) = mpsc::sync_channel::<u32>(8);
    let tx2 = tx.clone();
    let odd = thread::Builder::new().spawn(move || tx.send(1))?;
    let even = thread::Builder::new().spawn(move || tx2.send(2).map(|()| tx2))?;
    odd.join().expect("no panic")?;
    let returned = even.join().expect("no panic")?;
    let mut sum = 0;
    loop {
        let Ok(n) = rx.recv() else { break };
        sum += n;
    }
    returned.send(sum)?;
    Ok(())
}
