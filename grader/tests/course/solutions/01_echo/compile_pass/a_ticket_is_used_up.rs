use echo::Ticket;

fn main() {
    let ticket = Ticket;
    ticket.tear();
}
