//@ finding: deadlock line 26
// A pipeline: words in, longer words out; short words go round once more.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (words_in, words) = mpsc::channel::<String>();
    let (out, results) = mpsc::channel::<String>();

    let again = words_in.clone();
    let stretch = thread::spawn(move || {
        for word in words {
            if word.len() < 4 {
                again.send(word.repeat(2)).unwrap();
            } else {
                out.send(word).unwrap();
            }
        }
    });

    for word in ["sun", "moonlight", "fog"] {
        words_in.send(word.into()).unwrap();
    }
    drop(words_in);
    for result in results {
        println!("{result}");
    }
    stretch.join().unwrap();
}
