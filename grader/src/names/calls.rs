//! Calls: what each of them makes or uses, and what becomes of its arguments.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall};

use super::flow::{fate, flow};
use super::sink::{Sink, fit};
use super::text;
use super::walk::Walk;

/// Types that share or guard what is inside, as they are called in a phrase.
const WRAPPERS: [&str; 8] = [
    "Arc",
    "Cell",
    "ManuallyDrop",
    "Mutex",
    "OnceLock",
    "Rc",
    "RefCell",
    "RwLock",
];

impl Walk {
    /// A call of a function, or of a method by its path: `Sender::clone(&tx)`.
    pub(super) fn call(&mut self, call: &ExprCall, sink: &Sink) {
        let Expr::Path(callee) = &*call.func else {
            self.walk(&call.func, Sink::Lost);
            self.arguments(call, &Sink::Lost);
            return;
        };
        let names: Vec<String> = callee
            .path
            .segments
            .iter()
            .rev()
            .take(2)
            .map(|segment| self.real_name(&segment.ident))
            .collect();
        let name = names.first().map_or("", String::as_str);
        let owner = names.get(1).map_or("", String::as_str);
        let at = callee.span();
        let line = text::line(at);
        let written = self.type_name(&callee.path);
        let of_type = callee.qself.is_some() || starts_upper(owner);
        let inside = match (owner, name) {
            (_, "Some" | "Ok" | "Err")
            | ("Box" | "Pin", "new" | "from" | "pin")
            | ("Vec" | "VecDeque", "from") => sink.clone(),
            ("LazyLock", "new") => Sink::Results(sink.clone().into()),
            (_, "drop") if !of_type => Sink::Dropped,
            (_, "forget") => Sink::phrase("forgotten by `mem::forget`".to_owned()),
            (_, "leak") => Sink::phrase(format!("leaked by `{owner}::leak`")),
            (_, "repeat_with" | "from_fn") => Sink::Results(sink.item().into()),
            (_, "repeat" | "repeat_n") => sink.item(),
            _ => match (wrapper(owner), &written) {
                (Some(kind), _) if matches!(name, "new" | "from") => sink.wrapped(kind),
                (_, Some(written)) if starts_upper(name) => {
                    Sink::phrase(format!("in the `{written}` made at line {line}"))
                }
                (_, Some(written)) => Sink::phrase(format!("passed to `{written}` at line {line}")),
                (_, None) => Sink::Lost,
            },
        };
        let first = call.args.first().and_then(text::simple);
        match name {
            "channel" | "sync_channel" => self.channel(at, sink),
            "spawn" => self.found(at, sink.name()),
            "clone" if of_type => {
                let text = || fit(format!("{}(&{})", written?, first?));
                self.clone_of(at, text(), sink);
            }
            _ if of_type && wrapper(owner).is_none_or(|_| name != "new") => {
                self.found(at, first);
            }
            // It may well be a channel, under another name.
            _ if matches!(sink, Sink::Each(_)) => self.channel(at, sink),
            _ => {}
        }
        match (name, call.args.first()) {
            ("scope", Some(Expr::Closure(body))) => self.closure(body, &Sink::Lost, true),
            _ => self.arguments(call, &inside),
        }
    }

    fn arguments(&mut self, call: &ExprCall, sink: &Sink) {
        for arg in &call.args {
            self.walk(arg, sink.clone());
        }
    }

    pub(super) fn method_call(&mut self, call: &ExprMethodCall, sink: &Sink) {
        let name = call.method.to_string();
        let at = call.method.span();
        let on = text::simple(&call.receiver);
        match name.as_str() {
            "clone" if call.args.is_empty() => {
                let text = on.as_ref().and_then(|on| fit(format!("{on}.clone()")));
                self.clone_of(at, text, sink);
            }
            "spawn" | "spawn_scoped" | "spawn_unchecked" => self.found(at, sink.name()),
            _ => self.found(at, on.clone()),
        }
        let (receiver, mut argument) = flow(&name, sink);
        self.walk(&call.receiver, receiver);
        if let Sink::Lost = argument {
            argument = fate(&name, on, text::line(at));
        }
        for arg in &call.args {
            self.walk(arg, argument.clone());
        }
    }

    /// A new channel; its sender and receiver go to `sink`.
    pub(super) fn channel(&mut self, at: Span, sink: &Sink) {
        let Some((sender, receiver)) = sink.pair() else {
            return;
        };
        let kept = match sink {
            Sink::Each(each) => each.first().cloned().unwrap_or_default(),
            _ => Sink::Lost,
        };
        // Called by the vector that it is in, it needs no mention of that.
        let named_so = matches!(kept, Sink::Vector(_));
        let kept = if named_so { Sink::Lost } else { kept };
        self.found_kept(at, Some(sender), receiver, &kept);
    }

    fn clone_of(&mut self, at: Span, text: Option<String>, sink: &Sink) {
        self.found_kept(at, sink.name().or(text), None, sink);
    }
}

fn wrapper(name: &str) -> Option<&'static str> {
    WRAPPERS.into_iter().find(|known| *known == name)
}

fn starts_upper(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}
