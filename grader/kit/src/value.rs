//! How a value travels: as JSON where its type knows `serde`, as `Debug` text otherwise.
//!
//! The choice is made by method resolution on [`Probe`]: `(&&Probe(value)).method()` finds the trait
//! for `&Probe<T>` first and the one for `Probe<T>` only where the first does not apply. (Known as
//! autoref specialization: David Tolnay, "Autoref-based stable specialization", 2019.)

use std::fmt::Debug;

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
    const SHOWN: usize = 160;
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}… ({} characters)", &text[..end], text.chars().count()),
        None => text.to_owned(),
    }
}

impl<T: Serialize + DeserializeOwned + Debug> ViaSerde<T> for &Probe<T> {
    fn capture(&self) -> Value {
        match serde_json::to_value(&self.0) {
            Ok(json) => Value::Json(json),
            // Maps with keys that JSON has no form for.
            Err(_) => Value::Debug(format!("{:?}", self.0)),
        }
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
        Value::Debug(format!("{:?}", self.0))
    }

    fn compare<E: Debug + ?Sized>(
        &self,
        reported: Option<&Value>,
        expected: &E,
    ) -> Result<(), Mismatch> {
        let expected = format!("{expected:?}");
        let seen = match reported {
            None => format!("{:?}", self.0),
            Some(Value::Debug(text)) => text.clone(),
            Some(Value::Json(json)) => json.to_string(),
        };
        if seen == expected {
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
        Value::Json(json) => serde_json::from_value(json.clone()).map_err(|_| json.to_string()),
        Value::Debug(text) => Err(text.clone()),
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
            Value::Json(serde_json::json!([1, 2]))
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
        let reported = Value::Json(serde_json::json!(44));
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
                .compare(Some(&Value::Json(serde_json::json!(45))), &45)
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
}
