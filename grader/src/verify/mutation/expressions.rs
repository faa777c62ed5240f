//! Changes of expressions: other operators and numbers, clones, looking for waiting, loops that lose messages.

use syn::{BinOp, Expr};

use super::mutant::Family;
use super::walk::{Walk, range};

/// What is done to an expression, its parts not counted.
pub fn expression(walk: &mut Walk<'_>, expr: &Expr) {
    match expr {
        Expr::MethodCall(call) => method(walk, expr, call),
        Expr::Call(call) => function(walk, expr, call),
        Expr::Binary(binary) => operator(walk, binary),
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Not(_)) => {
            let inner = walk.text(&unary.expr).to_owned();
            walk.replace(Family::Condition, range(expr), inner);
        }
        Expr::Range(it) => ends(walk, it),
        Expr::Lit(literal) => number(walk, literal),
        Expr::If(it) => negated(walk, &it.cond),
        Expr::While(it) => {
            negated(walk, &it.cond);
            if walk.text(&it.body).contains("wait") && !matches!(*it.cond, Expr::Let(_)) {
                let told = format!("if {}", walk.text(&it.cond));
                let edits = vec![(range(&it.while_token), "if".to_owned())];
                let before = format!("while {}", walk.text(&it.cond));
                walk.note(Family::Wait, (&before, &told), edits);
            }
        }
        Expr::ForLoop(it) => each(walk, &it.expr),
        Expr::Break(it) if it.expr.is_none() => walk.replace(Family::Flow, range(expr), "continue"),
        Expr::Continue(_) => walk.replace(Family::Flow, range(expr), "break"),
        Expr::Return(it) => {
            if let Some(value) = &it.expr {
                walk.replace(Family::Result, range(value), "Default::default()");
            }
        }
        _ => {}
    }
}

/// A method by another name, with other arguments, or left out.
fn method(walk: &mut Walk<'_>, expr: &Expr, call: &syn::ExprMethodCall) {
    const OTHERS: [(&str, &str, Family); 20] = [
        ("recv", "try_recv", Family::Wait),
        ("try_recv", "recv", Family::Wait),
        ("send", "try_send", Family::Wait),
        ("try_send", "send", Family::Wait),
        ("try_iter", "iter", Family::Wait),
        ("lock", "try_lock", Family::Wait),
        ("notify_all", "notify_one", Family::Thread),
        ("notify_one", "notify_all", Family::Thread),
        ("is_ok", "is_err", Family::Meaning),
        ("is_err", "is_ok", Family::Meaning),
        ("is_some", "is_none", Family::Meaning),
        ("is_none", "is_some", Family::Meaning),
        ("min", "max", Family::Condition),
        ("max", "min", Family::Condition),
        ("pop_front", "pop_back", Family::Order),
        ("push_back", "push_front", Family::Order),
        ("pop", "first", Family::Order),
        ("filter_map", "map_while", Family::Loss),
        ("max_by_key", "min_by_key", Family::Condition),
        ("any", "all", Family::Condition),
    ];
    const LEFT_OUT: [&str; 12] = [
        "trim",
        "rev",
        "filter",
        "skip",
        "take",
        "chain",
        "take_while",
        "skip_while",
        "enumerate",
        "flatten",
        "ok",
        "cloned",
    ];
    let name = call.method.to_string();
    let (own, receiver) = (range(&call.method), walk.text(&call.receiver).to_owned());
    for (_, other, family) in OTHERS.iter().filter(|(known, ..)| *known == name) {
        let told = format!("{receiver}.{name}");
        let edits = vec![(own.clone(), (*other).to_owned())];
        walk.note(*family, (&told, &format!("{receiver}.{other}")), edits);
    }
    match (&*name, call.args.len()) {
        ("clone", 0) => walk.replace(Family::Clone, range(expr), receiver),
        ("recv", 0) if is_plain(&call.receiver) => {
            let with = format!("{receiver}.recv_timeout(std::time::Duration::ZERO)");
            walk.replace(Family::Wait, range(expr), with);
        }
        ("iter" | "into_iter", 0) if is_plain(&call.receiver) => {
            walk.replace(Family::Wait, range(expr), format!("{receiver}.try_iter()"));
            for few in ["skip(1)", "take(1)"] {
                let with = format!("{}.{few}", walk.text(expr));
                walk.replace(Family::Loss, range(expr), with);
            }
        }
        ("recv_timeout" | "wait_timeout", _) => {
            if let Some(limit) = call.args.last() {
                walk.replace(Family::Wait, range(limit), "std::time::Duration::ZERO");
                let with = format!("({}) * 2", walk.text(limit));
                walk.replace(Family::Number, range(limit), with);
            }
        }
        ("wait_while", 2) => {
            let guard = walk.text(&call.args[0]);
            walk.replace(
                Family::Wait,
                range(expr),
                format!("{receiver}.wait({guard})"),
            );
        }
        _ if LEFT_OUT.contains(&&*name) => walk.replace(Family::Loss, range(expr), receiver),
        _ => {}
    }
}

fn is_plain(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(_) | Expr::Field(_))
}

fn function(walk: &mut Walk<'_>, expr: &Expr, call: &syn::ExprCall) {
    let Expr::Path(path) = &*call.func else {
        return;
    };
    let Some(name) = path.path.segments.last() else {
        return;
    };
    let Some(argument) = call.args.first() else {
        return;
    };
    let text = walk.text(argument).to_owned();
    match &*name.ident.to_string() {
        "clone" => {
            if let Expr::Reference(reference) = argument {
                let inner = walk.text(&reference.expr).to_owned();
                walk.replace(Family::Clone, range(expr), inner);
            }
        }
        "drop" if is_plain(argument) => {
            walk.replace(Family::Clone, range(argument), format!("{text}.clone()"));
            walk.replace(Family::Drop, range(argument), format!("&{text}"));
        }
        "sync_channel" => {
            // Of a number there is one more in any case.
            if !matches!(argument, Expr::Lit(_)) {
                walk.replace(Family::Number, range(argument), format!("{text} + 1"));
            }
            walk.replace(Family::Number, range(argument), "0");
            walk.replace(Family::Number, range(argument), "1 << 20");
        }
        "Some" => walk.replace(Family::Result, range(expr), "None"),
        _ => {}
    }
}

fn operator(walk: &mut Walk<'_>, binary: &syn::ExprBinary) {
    let (family, with) = match binary.op {
        BinOp::Lt(_) => (Family::Condition, "<="),
        BinOp::Le(_) => (Family::Condition, "<"),
        BinOp::Gt(_) => (Family::Condition, ">="),
        BinOp::Ge(_) => (Family::Condition, ">"),
        BinOp::Eq(_) => (Family::Condition, "!="),
        BinOp::Ne(_) => (Family::Condition, "=="),
        BinOp::And(_) => (Family::Condition, "||"),
        BinOp::Or(_) => (Family::Condition, "&&"),
        BinOp::Add(_) => (Family::Number, "-"),
        BinOp::Sub(_) | BinOp::Mul(_) => (Family::Number, "+"),
        BinOp::Div(_) => (Family::Number, "*"),
        BinOp::Rem(_) => (Family::Number, "/"),
        BinOp::AddAssign(_) => (Family::Number, "-="),
        BinOp::SubAssign(_) | BinOp::MulAssign(_) => (Family::Number, "+="),
        _ => return,
    };
    let (left, right) = (walk.text(&binary.left), walk.text(&binary.right));
    let before = format!("{left} {} {right}", walk.text(&binary.op));
    let after = format!("{left} {with} {right}");
    let edits = vec![(range(&binary.op), with.to_owned())];
    walk.note(family, (&before, &after), edits);
}

/// One more, one less, one later.
fn ends(walk: &mut Walk<'_>, it: &syn::ExprRange) {
    if it.end.is_none() {
        return;
    }
    let (start, end) = (it.start.as_ref(), it.end.as_ref());
    let text = |walk: &Walk<'_>, expr: Option<&Box<Expr>>| {
        expr.map_or_else(String::new, |expr| walk.text(expr).to_owned())
    };
    let (from, to) = (text(walk, start), text(walk, end));
    let (limits, other) = match it.limits {
        syn::RangeLimits::HalfOpen(_) => ("..", "..="),
        syn::RangeLimits::Closed(_) => ("..=", ".."),
    };
    walk.replace(Family::Number, range(it), format!("{from}{other}{to}"));
    if start.is_some() {
        walk.replace(Family::Loss, range(it), format!("{from} + 1{limits}{to}"));
    }
}

fn number(walk: &mut Walk<'_>, literal: &syn::ExprLit) {
    match &literal.lit {
        syn::Lit::Int(int) => {
            let Ok(value) = int.base10_parse::<u64>() else {
                return;
            };
            let suffix = int.suffix();
            walk.replace(
                Family::Number,
                range(int),
                format!("{}{suffix}", value.saturating_add(1)),
            );
            if value > 0 {
                walk.replace(Family::Number, range(int), format!("{}{suffix}", value - 1));
            }
        }
        syn::Lit::Bool(bool) => {
            let with = if bool.value { "false" } else { "true" };
            walk.replace(Family::Condition, range(bool), with);
        }
        _ => {}
    }
}

fn negated(walk: &mut Walk<'_>, condition: &Expr) {
    if !matches!(condition, Expr::Let(_)) && !walk.text(condition).contains("let ") {
        let with = format!("!({})", walk.text(condition));
        walk.replace(Family::Condition, range(condition), with);
    }
}

/// What a loop goes through, without its first or last item, or only as far as it is there already.
fn each(walk: &mut Walk<'_>, over: &Expr) {
    let text = walk.text(over).to_owned();
    let items = if matches!(over, Expr::Range(_)) {
        format!("({text})")
    } else {
        text.clone()
    };
    walk.replace(
        Family::Loss,
        range(over),
        format!("{items}.into_iter().skip(1)"),
    );
    let told = (&*text, &*format!("all but the last of {text}"));
    let with = format!("{{ let mut all: Vec<_> = {items}.into_iter().collect(); all.pop(); all }}");
    walk.note(Family::Loss, told, vec![(range(over), with)]);
    if is_plain(over) {
        walk.replace(Family::Wait, range(over), format!("{text}.try_iter()"));
    }
}
