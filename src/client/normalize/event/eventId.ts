import { readId } from '../read/scalars.js';

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** An event id: 32 lower-case hex digits where it is one, otherwise the server's own text. */
export function readEventId(value: unknown): string | undefined {
  const id = readId(value);
  return id !== undefined && UUID.test(id) ? id.replaceAll('-', '').toLowerCase() : id;
}
