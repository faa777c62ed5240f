//@ finding: self_deadlock line 12
// An account locks itself in `withdraw` and asks itself for the balance.

use std::sync::Mutex;

struct Account {
    balance: Mutex<u32>,
}

impl Account {
    fn balance(&self) -> u32 {
        *self.balance.lock().unwrap()
    }

    fn withdraw(&self, amount: u32) -> Result<(), u32> {
        let mut balance = self.balance.lock().unwrap();
        if amount > self.balance() {
            return Err(*balance);
        }
        *balance -= amount;
        Ok(())
    }
}

fn main() -> Result<(), u32> {
    let account = Account {
        balance: Mutex::new(50),
    };
    account.withdraw(20)
}
