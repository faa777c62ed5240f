//@ error: E0382
use echo::Ticket;

fn main() {
    let ticket = Ticket;
    ticket.tear();
    ticket.tear(); //~ used up above
}
