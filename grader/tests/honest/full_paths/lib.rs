pub fn relay(msg: ::std::string::String) -> ::std::string::String {
    let (tx, rx) = ::std::sync::mpsc::channel::<::std::string::String>();
    let keeper: ::std::thread::JoinHandle<()> = ::std::thread::spawn(move || {
        ::core::mem::drop(::std::sync::mpsc::Sender::send(&tx, msg));
    });
    let heard = ::std::sync::mpsc::Receiver::recv(&rx);
    ::std::mem::drop(::std::thread::JoinHandle::join(keeper));
    match heard {
        ::core::result::Result::Ok(text) => text,
        ::core::result::Result::Err(_) => ::std::string::String::new(),
    }
}
