//! Virtual time, for people.

/// `50 ms`, `1.5 s`, `2 h`: at most three digits that tell something.
pub fn duration(nanos: u64) -> String {
    const UNITS: [(u64, &str); 7] = [
        (86_400_000_000_000, "d"),
        (3_600_000_000_000, "h"),
        (60_000_000_000, "min"),
        (1_000_000_000, "s"),
        (1_000_000, "ms"),
        (1_000, "µs"),
        (1, "ns"),
    ];
    let (unit, name) = UNITS
        .into_iter()
        .find(|(unit, _)| nanos >= *unit)
        .unwrap_or((1_000_000, "ms"));
    let whole = nanos / unit;
    let hundredths = u128::from(nanos % unit) * 100 / u128::from(unit);
    let fraction = match hundredths {
        0 => String::new(),
        _ if whole >= 100 => String::new(),
        _ if whole >= 10 && hundredths < 10 => String::new(),
        _ if whole >= 10 || hundredths.is_multiple_of(10) => format!(".{}", hundredths / 10),
        _ => format!(".{hundredths:02}"),
    };
    format!("{whole}{fraction} {name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short() {
        for (nanos, text) in [
            (0, "0 ms"),
            (50_000_000, "50 ms"),
            (1_500_000_000, "1.5 s"),
            (1_050_000_000, "1.05 s"),
            (61_000_000_000, "1.01 min"),
            (86_400_000_000_000, "1 d"),
            (999, "999 ns"),
            (u64::MAX, "213503 d"),
        ] {
            assert_eq!(duration(nanos), text);
        }
    }
}
