/** Work that several wait for at the same time. */
export interface Flights<T> {
  /** The result of `make`, made once for all who ask under one key. Work stops when nobody waits any more. */
  join(key: string, signal: AbortSignal, make: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Who asks from now on joins nothing that began before. */
  clear(): void;
}

interface Flight<T> {
  readonly answer: Promise<T>;
  readonly stop: AbortController;
  waiting: number;
}

export function createFlights<T>(): Flights<T> {
  const flights = new Map<string, Flight<T>>();

  const start = (key: string, make: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const stop = new AbortController();
    const flight: Flight<T> = { stop, waiting: 0, answer: make(stop.signal) };
    flights.set(key, flight);
    const done = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.answer.then(done, done);
    return flight;
  };

  return {
    join: (key, signal, make) => wait(flights.get(key) ?? start(key, make), signal),
    clear: () => flights.clear(),
  };
}

function wait<T>(flight: Flight<T>, signal: AbortSignal): Promise<T> {
  flight.waiting += 1;
  return new Promise((resolve, reject) => {
    let open = true;
    const leave = (): void => {
      if (!open) return;
      open = false;
      signal.removeEventListener('abort', giveUp);
      flight.waiting -= 1;
    };
    const giveUp = (): void => {
      leave();
      if (flight.waiting === 0) flight.stop.abort();
      reject(signal.reason);
    };
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    flight.answer.finally(leave).then(resolve, reject);
  });
}
