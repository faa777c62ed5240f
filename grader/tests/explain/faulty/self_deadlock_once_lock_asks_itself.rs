//@ finding: self_deadlock line 15
// The default title of the configuration is made from the configuration.

use std::sync::OnceLock;

#[derive(Debug)]
struct Config {
    name: String,
    title: String,
}

static CONFIG: OnceLock<Config> = OnceLock::new();

fn config() -> &'static Config {
    CONFIG.get_or_init(|| Config {
        name: "garden".to_string(),
        title: title(),
    })
}

fn title() -> String {
    config().name.to_uppercase()
}

fn main() {
    println!("{:?} {}", config(), config().title);
}
