<?php
// Prints, as JSON, what PHP makes of some exceptions, and the event that its Sentry SDK would make of them.
namespace Shop;

class CheckoutError extends \RuntimeException {}

class Cart
{
    public function pay(int $amount): void
    {
        if ($amount < 0) throw new CheckoutError("cannot pay $amount");
    }

    public static function open(): void
    {
        (new self())->pay(-1);
    }
}

function simple() { Cart::open(); }
function no_message() { throw new \LogicException(); }
function many_lines() { throw new \Exception("line 1\n  line 2\n\nline 4"); }
function builtin() { \intdiv(1, 0); }
function in_closure() { array_map(function ($amount) { (new Cart())->pay($amount); }, [1, -1]); }

function caused()
{
    try { Cart::open(); } catch (\Exception $error) { throw new \RuntimeException('order failed', 0, $error); }
}

function caused_twice()
{
    try { caused(); } catch (\Exception $error) { throw new \ErrorException('job failed', 0, E_ERROR, 'job.php', 7, $error); }
}

function countdown(int $left) { if ($left === 0) Cart::open(); countdown($left - 1); }
function recursion() { countdown(5); }

/** As `Sentry\FrameBuilder` and `Sentry\StacktraceBuilder` of sentry-php 4 build frames. */
function frames(\Throwable $error): array
{
    $frames = [];
    $file = $error->getFile();
    $line = $error->getLine();
    foreach ([...$error->getTrace(), []] as $call) {
        $name = isset($call['class'], $call['function'])
            ? "{$call['class']}::{$call['function']}"
            : ($call['function'] ?? null);
        $frame = ['filename' => $file, 'abs_path' => $file, 'lineno' => $line, 'in_app' => true];
        if ($name !== null) $frame['function'] = $name;
        array_unshift($frames, $frame);
        $file = $call['file'] ?? '[internal]';
        $line = $call['line'] ?? 0;
    }
    return $frames;
}

/** As `Sentry\Client` lists a chain: the cause before what it caused. */
function event(\Throwable $error): array
{
    $values = [];
    for (; $error !== null; $error = $error->getPrevious())
        array_unshift($values, [
            'type' => get_class($error),
            'value' => $error->getMessage(),
            'stacktrace' => ['frames' => frames($error)],
        ]);
    return ['platform' => 'php', 'exception' => ['values' => $values]];
}

$cases = [];
foreach (['simple', 'no_message', 'many_lines', 'builtin', 'in_closure', 'caused', 'caused_twice', 'recursion'] as $name) {
    try {
        ("Shop\\$name")();
    } catch (\Throwable $error) {
        $cases[] = ['name' => $name, 'printed' => (string) $error, 'event' => event($error)];
    }
}

echo json_encode(['runtime' => 'PHP ' . PHP_VERSION, 'sdk' => 'frames as sentry-php 4 builds them', 'cases' => $cases]);
