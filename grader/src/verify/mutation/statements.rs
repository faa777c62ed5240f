//! Changes of statements: left out, moved, in another order, and guards that live longer.

use syn::{Expr, Stmt};

use super::mutant::Family;
use super::walk::{Walk, range};

/// What is done to the statements of a block.
pub fn block(walk: &mut Walk<'_>, block: &syn::Block) {
    for (index, statement) in block.stmts.iter().enumerate() {
        if let Some(family) = removable(statement) {
            walk.replace(family, range(statement), "");
        }
        if is_drop(statement) {
            later(walk, &block.stmts[index..]);
        }
        guard(walk, statement);
    }
    for pair in block.stmts.windows(2) {
        swapped(walk, &pair[0], &pair[1]);
    }
}

/// The family of what can be left out.
fn removable(statement: &Stmt) -> Option<Family> {
    match statement {
        Stmt::Expr(expr, semi) => match expr {
            Expr::Call(_) if semi.is_some() && is_drop(statement) => Some(Family::Drop),
            Expr::MethodCall(call) if semi.is_some() => Some(called(call)),
            Expr::Call(_) | Expr::Assign(_) | Expr::Binary(_) | Expr::Try(_) if semi.is_some() => {
                Some(Family::Statement)
            }
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => Some(Family::Flow),
            Expr::ForLoop(_) | Expr::While(_) => Some(Family::Loss),
            Expr::If(it) if it.else_branch.is_none() => Some(Family::Flow),
            _ => None,
        },
        Stmt::Local(local) if matches!(local.pat, syn::Pat::Wild(_)) => Some(Family::Statement),
        _ => None,
    }
}

fn called(call: &syn::ExprMethodCall) -> Family {
    let mut names = vec![call.method.to_string()];
    let mut receiver = &*call.receiver;
    while let Expr::MethodCall(inner) = receiver {
        names.push(inner.method.to_string());
        receiver = &*inner.receiver;
    }
    let has = |name: &str| names.iter().any(|it| it == name);
    if has("join") || has("notify_one") || has("notify_all") {
        Family::Thread
    } else if has("send") {
        Family::Loss
    } else {
        Family::Statement
    }
}

fn is_drop(statement: &Stmt) -> bool {
    let Stmt::Expr(Expr::Call(call), Some(_)) = statement else {
        return false;
    };
    matches!(&*call.func, Expr::Path(path) if path.path.segments.last().is_some_and(|it| it.ident == "drop"))
}

/// A `drop` that comes after the loop, or after the result was made.
fn later(walk: &mut Walk<'_>, statements: &[Stmt]) {
    let is_loop = |it: &Stmt| {
        matches!(
            it,
            Stmt::Expr(Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_), _)
        ) || matches!(it, Stmt::Expr(_, None))
    };
    let rest = &statements[1..];
    let Some(after) = rest.iter().find(|it| is_loop(it)).or(rest.first()) else {
        return;
    };
    let (own, target) = (range(&statements[0]), range(after));
    let moved = walk.slice(own.clone()).to_owned();
    let is_tail = matches!(after, Stmt::Expr(expr, None) if !is_unit(expr));
    let edits = if is_tail {
        vec![
            (own, String::new()),
            (target.start..target.start, "let result = ".to_owned()),
            (
                target.end..target.end,
                format!(";\n    {moved}\n    result"),
            ),
        ]
    } else {
        vec![
            (own, String::new()),
            (target.end..target.end, format!("\n    {moved}")),
        ]
    };
    let told = format!("{moved} after {}", walk.text(after));
    walk.note(Family::Drop, (&moved, &told), edits);
}

/// Whether a loop or a condition, which is `()` wherever it ends a block.
fn is_unit(expr: &Expr) -> bool {
    matches!(expr, Expr::ForLoop(_) | Expr::While(_))
}

/// Two statements in the other order, where one of them is more than a computation.
fn swapped(walk: &mut Walk<'_>, one: &Stmt, other: &Stmt) {
    const EVENTS: [&str; 12] = [
        "send", "recv", "drop(", "join", "lock", "wait", "notify", "spawn", "push", "take", "iter",
        "=",
    ];
    let is_statement = |it: &Stmt| match it {
        Stmt::Local(_) => true,
        Stmt::Expr(expr, semi) => semi.is_some() || is_unit(expr) || matches!(expr, Expr::If(_)),
        Stmt::Item(_) | Stmt::Macro(_) => false,
    };
    let (first, second) = (walk.text(one).to_owned(), walk.text(other).to_owned());
    let is_event = |text: &str| EVENTS.iter().any(|event| text.contains(event));
    let both_new = matches!((one, other), (Stmt::Local(_), Stmt::Local(_)));
    if !is_statement(one)
        || !is_statement(other)
        || both_new
        || !is_event(&first)
        || !is_event(&second)
    {
        return;
    }
    let edits = vec![(range(one), second.clone()), (range(other), first.clone())];
    let told = format!("{second} before it");
    walk.note(Family::Order, (&first, &told), edits);
}

/// A guard that is used and gone within a statement, kept to the end of the block.
fn guard(walk: &mut Walk<'_>, statement: &Stmt) {
    let expr = match statement {
        Stmt::Local(local) => local.init.as_ref().map(|init| &*init.expr),
        Stmt::Expr(expr, Some(_)) => Some(expr),
        _ => None,
    };
    let Some(locked) = expr.and_then(locked) else {
        return;
    };
    let (whole, guard) = (range(statement), range(locked));
    let made = walk.slice(guard.clone());
    let told = format!("let guard = {made}");
    let before = format!("#[allow(unused_mut)]\n    let mut guard = {made};\n    ");
    let edits = vec![
        (whole.start..whole.start, before),
        (guard.clone(), "guard".to_owned()),
    ];
    walk.note(Family::Thread, (made, &told), edits);
}

/// The `….lock().unwrap()` on which a method is called.
fn locked(expr: &Expr) -> Option<&Expr> {
    let mut outer = match expr {
        Expr::MethodCall(call) => call,
        Expr::Try(it) => return locked(&it.expr),
        _ => return None,
    };
    loop {
        let Expr::MethodCall(inner) = &*outer.receiver else {
            return None;
        };
        let taken = matches!(&*inner.receiver, Expr::MethodCall(lock) if lock.method == "lock");
        if taken && (inner.method == "unwrap" || inner.method == "expect") {
            return Some(&*outer.receiver);
        }
        outer = inner;
    }
}
