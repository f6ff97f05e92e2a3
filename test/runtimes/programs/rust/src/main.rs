// Prints, as JSON, what Rust and its Sentry SDK each make of the same panics.
use std::process::Command;
use std::sync::{Arc, Mutex};

mod cart {
    pub struct Cart {
        pub lines: Vec<i32>,
    }

    impl Cart {
        #[inline(never)]
        pub fn line(&self, at: usize) -> i32 {
            self.lines[at]
        }
    }

    #[inline(never)]
    pub fn pay(amount: i32) -> Result<i32, String> {
        Err(format!("cannot pay {amount}"))
    }
}

#[inline(never)]
fn simple() {
    panic!("no money");
}

#[inline(never)]
fn unwrapped() {
    cart::pay(-1).unwrap();
}

#[inline(never)]
fn out_of_range() {
    let cart = cart::Cart { lines: vec![1] };
    cart.line(5);
}

#[inline(never)]
fn in_closure() {
    let pay = |amount: i32| cart::pay(amount).expect("paid");
    [1, 2].iter().for_each(|amount| {
        pay(*amount);
    });
}

#[inline(never)]
fn countdown(left: u32) {
    if left == 0 {
        simple();
    } else {
        countdown(left - 1);
    }
}

#[inline(never)]
fn recursion() {
    countdown(4);
}

const CASES: [(&str, fn()); 5] = [
    ("simple", simple),
    ("unwrapped", unwrapped),
    ("outOfRange", out_of_range),
    ("inClosure", in_closure),
    ("recursion", recursion),
];

struct Nowhere;

impl sentry::Transport for Nowhere {
    fn send_envelope(&self, _: sentry::Envelope) {}
}

fn main() {
    // A run of its own for each case panics at the same call as the one that the SDK sees.
    let asked = std::env::args().nth(1);
    let last = Arc::new(Mutex::new(None));
    let seen = last.clone();
    let mut options = sentry::ClientOptions::default();
    options.dsn = "https://public@sdk.invalid/1".parse().ok();
    options.before_send = Some(Arc::new(move |event| {
        *seen.lock().unwrap() = Some(event);
        None
    }));
    options.transport = Some(Arc::new(|_: &sentry::ClientOptions| -> Arc<dyn sentry::Transport> {
        Arc::new(Nowhere)
    }));
    let _guard = match asked {
        Some(_) => None,
        None => Some(sentry::init(options)),
    };
    let mut cases = Vec::new();
    for (name, run) in CASES {
        if asked.as_deref().is_some_and(|asked| asked != name) {
            continue;
        }
        let _ = std::panic::catch_unwind(run);
        if asked.is_some() {
            return;
        }
        let out = Command::new(std::env::current_exe().unwrap())
            .arg(name)
            .env("RUST_BACKTRACE", "1")
            .output()
            .unwrap();
        let event = last.lock().unwrap().take();
        cases.push(serde_json::json!({
            "name": name,
            "printed": String::from_utf8_lossy(&out.stderr),
            "event": event,
        }));
    }
    let version = std::env::var("RUST_VERSION").unwrap_or_default();
    let all = serde_json::json!({ "runtime": version, "sdk": "sentry-rust 0.49", "cases": cases });
    print!("{all}");
}
