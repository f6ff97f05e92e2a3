"""Prints, as JSON, what Python and its Sentry SDK each make of the same exceptions."""

import json
import sys
import traceback

import sentry_sdk

import shop


def raise_all(*makers):
    found = []
    for make in makers:
        try:
            make()
        except Exception as error:
            found.append(error)
    return found


def simple():
    shop.pay(-1)


def builtin():
    return {}["sku"]


def no_message():
    raise KeyboardInterrupt


def many_lines():
    raise ValueError("line 1\n  line 2\n\nline 4")


def with_note():
    error = ValueError("bad sku")
    error.add_note("while reading row 7")
    raise error


def caused():
    try:
        shop.pay(-1)
    except shop.CheckoutError as error:
        raise RuntimeError("order failed") from error


def during():
    try:
        shop.pay(-1)
    except shop.CheckoutError:
        {}["retry"]


def hidden_context():
    try:
        shop.pay(-1)
    except shop.CheckoutError:
        raise LookupError("not told") from None


def long_chain():
    try:
        caused()
    except RuntimeError:
        try:
            builtin()
        except KeyError as error:
            raise OSError("disk full") from error


def group():
    raise ExceptionGroup("2 lines failed", raise_all(builtin, simple))


def group_not_raised():
    raise ExceptionGroup("never raised", [ValueError(1), TypeError("two")])


def group_of_one():
    raise ExceptionGroup("alone", raise_all(simple))


def group_inside():
    inner = raise_all(group, caused)
    raise ExceptionGroup("outer", [*inner, ValueError("last")])


def group_last_inside():
    raise ExceptionGroup("outer", raise_all(simple, group))


def group_deep():
    error = ValueError("bottom")
    for level in range(12):
        error = ExceptionGroup(f"level {level}", [error])
    raise error


def group_of_20():
    raise ExceptionGroup("too many", [ValueError(i) for i in range(20)])


def group_of_16():
    raise ExceptionGroup("one too many", [ValueError(i) for i in range(16)])


def group_during():
    raise ExceptionGroup("outer", raise_all(during, long_chain))


def group_caused():
    try:
        simple()
    except shop.CheckoutError as error:
        raise ExceptionGroup("after", raise_all(builtin)) from error


def causes_from_group():
    try:
        group()
    except ExceptionGroup as error:
        raise RuntimeError("job failed") from error


def recursion():
    shop.countdown(30)


def recursion_short():
    shop.countdown(2)


def recursion_of_two():
    shop.ping(5)


CASES = [
    simple, builtin, no_message, many_lines, with_note, caused, during, hidden_context, long_chain, group,
    group_not_raised, group_of_one, group_inside, group_last_inside, group_deep, group_of_20, group_of_16,
    group_during, group_caused, causes_from_group, recursion, recursion_short, recursion_of_two,
]

events = []
sentry_sdk.init(
    dsn="https://public@sdk.invalid/1",
    default_integrations=False,
    transport=lambda event: None,
    before_send=lambda event, hint: events.append(event),
)

captured = []
for case in CASES:
    try:
        case()
    except BaseException as error:
        printed = "".join(traceback.format_exception(error))
        sentry_sdk.capture_exception(error)
        captured.append({"name": case.__name__, "printed": printed, "event": events.pop()})

json.dump(
    {"runtime": f"Python {sys.version.split()[0]}", "sdk": f"sentry-sdk {sentry_sdk.VERSION}", "cases": captured},
    sys.stdout,
    default=repr,
)
