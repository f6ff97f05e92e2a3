import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingsError } from './input/values.js';

/** Starts to listen and tells the port. Rejects with one line for whoever started the program. */
export function listen(
  server: Server,
  port: number,
  host: string,
  /** What to type for another port, e.g. `PORT=4401 npm start`. */
  another: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const what =
        error.code === 'EADDRINUSE' ? 'is in use' : error.code === 'EACCES' ? 'may not be used' : undefined;
      reject(
        new SettingsError(
          what
            ? `Port ${port} ${what}. Choose another one: ${another}`
            : `Cannot listen on ${host}:${port} (${error.code ?? error.message}).`,
        ),
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Calls `stop` on the first Ctrl-C, and ends at once on the second. */
export function onStop(stop: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      void stop().finally(() => process.exit(0));
    });
  }
}
