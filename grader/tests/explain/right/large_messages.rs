//@ right
// Whole images are sent, inline and boxed; only their owner changes.

use std::sync::mpsc;
use std::thread;

const PIXELS: usize = 4096;

struct Image {
    pixels: [u8; PIXELS],
    copy: Box<[u8]>,
}

fn main() {
    let (tx, rx) = mpsc::channel::<Image>();
    let camera = thread::spawn(move || {
        for shade in 1..=4 {
            let pixels = [shade; PIXELS];
            let copy = pixels.to_vec().into_boxed_slice();
            tx.send(Image { pixels, copy }).unwrap();
        }
    });
    let mut light = 0;
    for image in rx {
        assert_eq!(image.pixels[..], *image.copy);
        light += image.pixels.iter().map(|p| usize::from(*p)).sum::<usize>();
    }
    camera.join().unwrap();
    assert_eq!(light, PIXELS * 10);
}
