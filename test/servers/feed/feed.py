"""Sends one run's error with the Python SDK and prints its id as JSON."""

import json
import os

import sentry_sdk

run = os.environ["FEED_RUN"]

sentry_sdk.init(
    dsn=os.environ["FEED_DSN"],
    release="python-service@2.0.0+" + run,
    environment="env-" + run,
    server_name="python-1",
    auto_enabling_integrations=False,
)


def ship_order(order):
    weight = 0
    return order["total"] / weight


sentry_sdk.set_tag("run", run)
sentry_sdk.get_isolation_scope().fingerprint = ["shipping", run]
sentry_sdk.add_breadcrumb(category="shipping", message="weighed for " + run, level="info")
try:
    try:
        ship_order({"id": 7, "total": 12})
    except ZeroDivisionError as cause:
        raise ValueError("cannot ship for " + run) from cause
except ValueError as error:
    event_id = sentry_sdk.capture_exception(error)
sentry_sdk.flush(5)
print(json.dumps({"id": event_id, "sdk": sentry_sdk.VERSION}))
