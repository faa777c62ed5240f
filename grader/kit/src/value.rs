//! How a value travels: as JSON where its type knows `serde`, as `Debug` text otherwise.
//!
//! The choice is made by method resolution on [`Probe`]: `(&&Probe(value)).method()` finds the trait
//! for `&Probe<T>` first and the one for `Probe<T>` only where the first does not apply. (Known as
//! autoref specialization: David Tolnay, "Autoref-based stable specialization", 2019.)

use std::fmt::{self, Debug, Write as _};
use std::io;

use check_record::Value;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Holds the left side of a check.
pub struct Probe<T>(pub T);

/// For types that know `serde`.
pub trait ViaSerde<T> {
    fn capture(&self) -> Value;
    /// What the process under test reported, or this value itself where nothing was reported.
    fn compare<E: Debug + ?Sized>(
        &self,
        reported: Option<&Value>,
        expected: &E,
    ) -> Result<(), Mismatch>
    where
        T: PartialEq<E>;
    fn hold(
        &self,
        reported: Option<&Value>,
        predicate: impl FnOnce(&T) -> bool,
    ) -> Result<(), Mismatch>;
}

/// For all other types.
pub trait ViaDebug<T> {
    fn capture(&self) -> Value;
    fn compare<E: Debug + ?Sized>(
        &self,
        reported: Option<&Value>,
        expected: &E,
    ) -> Result<(), Mismatch>;
}

/// A value that is not what the check asks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Mismatch {
    pub seen: String,
    /// `None` where the check is a predicate.
    pub expected: Option<String>,
}

impl Mismatch {
    /// For a value on which nothing can be decided.
    pub(crate) fn of(value: &Value) -> Self {
        let (Value::Json(seen) | Value::Debug(seen) | Value::Cut(seen)) = value;
        Self {
            seen: seen.clone(),
            expected: None,
        }
    }

    /// "the sum of the parts: got 3, expected 6"
    pub fn sentence(&self, what: &str) -> String {
        let seen = shortened(&self.seen);
        match &self.expected {
            Some(expected) => format!("{what}: got {seen}, expected {}", shortened(expected)),
            None => format!("{what} (got {seen})"),
        }
    }
}

/// Values are shown to people; ten thousand numbers are not.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}… ({} characters)", &text[..end], text.chars().count()),
        None => text.to_owned(),
    }
}

/// Characters of a value that are shown.
const SHOWN: usize = 160;
/// Bytes of a value that travel: whoever reads the result channel keeps so much of it in memory.
const LONGEST: usize = 1 << 20;

/// Text with an end: what wants to write more is told to stop.
#[derive(Default)]
struct Bounded {
    text: Vec<u8>,
    full: bool,
}

impl Bounded {
    fn take(&mut self, bytes: &[u8]) -> bool {
        self.full |= self.text.len() + bytes.len() > LONGEST;
        if !self.full {
            self.text.extend_from_slice(bytes);
        }
        !self.full
    }

    /// The text, or what is told of one that is too long.
    fn into_value(self, whole: fn(String) -> Value) -> Value {
        let text = String::from_utf8_lossy(&self.text);
        if self.full {
            let beginning: String = text.chars().take(SHOWN).collect();
            Value::Cut(format!("{beginning}… (too long to be looked at)"))
        } else {
            whole(text.into_owned())
        }
    }
}

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.take(bytes) {
            Ok(bytes.len())
        } else {
            Err(io::ErrorKind::StorageFull.into())
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl fmt::Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.take(text.as_bytes()) {
            Ok(())
        } else {
            Err(fmt::Error)
        }
    }
}

/// The `Debug` text. One that fails of its own accord has said what it has to say.
fn debugged<T: Debug>(value: &T) -> Value {
    let mut text = Bounded::default();
    let _ = write!(text, "{value:?}");
    text.into_value(Value::Debug)
}

impl<T: Serialize + DeserializeOwned + Debug> ViaSerde<T> for &Probe<T> {
    fn capture(&self) -> Value {
        let mut text = Bounded::default();
        let written = serde_json::to_writer(&mut text, &self.0);
        if written.is_err() && !text.full {
            // Maps with keys that JSON has no form for.
            return debugged(&self.0);
        }
        if !text.full
            && text.text.contains(&b'{')
            && let Ok(sorted) = serde_json::to_value(&self.0)
        {
            // Equal maps have equal texts.
            return Value::Json(sorted.to_string());
        }
        text.into_value(Value::Json)
    }

    fn compare<E: Debug + ?Sized>(
        &self,
        reported: Option<&Value>,
        expected: &E,
    ) -> Result<(), Mismatch>
    where
        T: PartialEq<E>,
    {
        judge(&self.0, reported, |seen| seen == expected).map_err(|seen| Mismatch {
            seen,
            expected: Some(format!("{expected:?}")),
        })
    }

    fn hold(
        &self,
        reported: Option<&Value>,
        predicate: impl FnOnce(&T) -> bool,
    ) -> Result<(), Mismatch> {
        judge(&self.0, reported, predicate).map_err(|seen| Mismatch {
            seen,
            expected: None,
        })
    }
}

/// Looks at the reported value, or at the own one where nothing was reported; the text of a value that
/// does not do.
fn judge<T: DeserializeOwned + Debug>(
    own: &T,
    reported: Option<&Value>,
    right: impl FnOnce(&T) -> bool,
) -> Result<(), String> {
    let decoded;
    let seen = match reported {
        None => own,
        Some(value) => {
            decoded = decode(value)?;
            &decoded
        }
    };
    if right(seen) {
        Ok(())
    } else {
        Err(format!("{seen:?}"))
    }
}

impl<T: Debug> ViaDebug<T> for Probe<T> {
    fn capture(&self) -> Value {
        debugged(&self.0)
    }

    fn compare<E: Debug + ?Sized>(
        &self,
        reported: Option<&Value>,
        expected: &E,
    ) -> Result<(), Mismatch> {
        let expected = format!("{expected:?}");
        let (seen, whole) = match reported {
            None => (format!("{:?}", self.0), true),
            Some(Value::Debug(text)) => (text.clone(), true),
            Some(Value::Json(text) | Value::Cut(text)) => (text.clone(), false),
        };
        if whole && seen == expected {
            Ok(())
        } else {
            Err(Mismatch {
                seen,
                expected: Some(expected),
            })
        }
    }
}

/// The value, or the text to show where it is of another type.
fn decode<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    match value {
        Value::Json(text) => serde_json::from_str(text).map_err(|_| text.clone()),
        Value::Debug(text) | Value::Cut(text) => Err(text.clone()),
    }
}

#[cfg(test)]
#[expect(
    clippy::needless_borrow,
    reason = "the borrows choose the trait, as in the macros"
)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Opaque(#[expect(dead_code, reason = "only its Debug text is looked at")] u8);

    #[test]
    fn a_serde_type_travels_as_json() {
        assert_eq!(
            (&&Probe(vec![1u64, 2])).capture(),
            Value::Json("[1,2]".into())
        );
    }

    #[test]
    fn another_type_travels_as_text() {
        assert_eq!(
            (&&Probe(Opaque(3))).capture(),
            Value::Debug("Opaque(3)".into())
        );
    }

    #[test]
    fn the_reported_value_counts_and_not_the_own_one() {
        let reported = Value::Json("44".into());
        let mismatch = (&&Probe(45u64)).compare(Some(&reported), &45).unwrap_err();
        assert_eq!(
            mismatch,
            Mismatch {
                seen: "44".into(),
                expected: Some("45".into())
            }
        );
        assert!(
            (&&Probe(1u64))
                .compare(Some(&Value::Json("45".into())), &45)
                .is_ok()
        );
    }

    #[test]
    fn a_value_of_another_type_is_never_equal() {
        assert!(
            (&&Probe(45u64))
                .compare(Some(&Value::Debug("45".into())), &45)
                .is_err()
        );
        assert!(
            (&&Probe(Opaque(3)))
                .compare(Some(&Value::Debug("Opaque(4)".into())), &Opaque(3))
                .is_err()
        );
    }

    #[test]
    fn a_value_without_end_is_cut_and_equals_nothing() {
        struct Endless;
        impl Debug for Endless {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                loop {
                    f.write_str("more and more ")?;
                }
            }
        }
        let Value::Cut(told) = (&&Probe(Endless)).capture() else {
            panic!("it has no end");
        };
        assert!(
            told.len() < 300 && told.starts_with("more and more"),
            "{told}"
        );
        let long = vec![1_u8; LONGEST];
        let reported = (&&Probe(long.clone())).capture();
        assert!(matches!(reported, Value::Cut(_)));
        assert!(
            (&&Probe(long.clone()))
                .compare(Some(&reported), &long)
                .is_err()
        );
        let cut = Value::Cut("Opaque(3)".into());
        assert!(
            (&&Probe(Opaque(3)))
                .compare(Some(&cut), &Opaque(3))
                .is_err()
        );
    }

    #[test]
    fn equal_maps_have_equal_texts_and_large_numbers_travel() {
        use std::collections::HashMap;
        let map: HashMap<u32, u32> = (0..50).map(|n| (n, n)).collect();
        let reported = (&&Probe(map.clone())).capture();
        assert_eq!(
            reported,
            (&&Probe(map.clone().into_iter().collect::<HashMap<_, _>>())).capture()
        );
        assert!(
            (&&Probe(map.clone()))
                .compare(Some(&reported), &map)
                .is_ok()
        );
        let reported = (&&Probe(u128::MAX)).capture();
        assert!(
            (&&Probe(0_u128))
                .compare(Some(&reported), &u128::MAX)
                .is_ok()
        );
    }

    #[test]
    fn floats_arrive_as_they_were_sent() {
        let mut bits: u64 = 0x9E37_79B9_7F4A_7C15;
        for _ in 0..10_000 {
            bits ^= bits << 13;
            bits ^= bits >> 7;
            bits ^= bits << 17;
            let sent = f64::from_bits(bits);
            if sent.is_finite() {
                let reported = (&&Probe(sent)).capture();
                let compared = (&&Probe(0.0_f64)).compare(Some(&reported), &sent);
                assert!(compared.is_ok(), "{sent:e}: {reported:?}");
            }
        }
    }

    #[test]
    fn nesting_and_numbers_out_of_range_are_only_wrong() {
        for text in [
            "[".repeat(100_000),
            "99999999999999999999".into(),
            "-1".into(),
            String::new(),
        ] {
            let reported = Value::Json(text);
            assert!((&&Probe(1_u64)).compare(Some(&reported), &1).is_err());
        }
    }
}
