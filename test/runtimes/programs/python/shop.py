class CheckoutError(Exception):
    pass


def pay(amount):
    if amount < 0:
        raise CheckoutError(f"cannot pay {amount}")
    return amount


def countdown(left):
    if left == 0:
        raise RecursionError("too deep")
    countdown(left - 1)


def ping(left):
    if left == 0:
        raise ValueError("no ball")
    pong(left - 1)


def pong(left):
    ping(left)
