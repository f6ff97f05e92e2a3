import { readFileSync } from 'node:fs';
import { DEFAULT_KEYS } from '../../../src/components/internal/actions/keys.js';
import { code, table } from '../blocks.js';
import { textsOf } from './messages.js';

/** A list of keys, or one, and the message that says what they do: as the help behind `?` is written. */
const ENTRY =
  /(?:keys: \[(?<list>[^\]]*(?:\[[^\]]*\][^\]]*)*)\], does: |\[\[(?<short>'[^\]]*')\], |\[(?:keyFor\('(?<purpose>\w+)'[^)]*\)|(?<one>'[^']+')), )t\('(?<key>\w+)'\)/g;

/** The keys of a component, read from the help that it shows. The words after its name are the files. */
export async function keys([name = '', ...files]: readonly string[]): Promise<string> {
  const texts = await textsOf(name);
  const rows = files.flatMap((file) => {
    const found = [...readFileSync(`src/components/${file}`, 'utf8').matchAll(ENTRY)];
    if (found.length === 0) throw new Error(`src/components/${file} names no key`);
    return found.map(({ groups = {} }) => {
      const { list = groups.short ?? groups.one, purpose, key = '' } = groups;
      const names =
        purpose === undefined
          ? [...String(list).matchAll(/'([^']+)'|\b(\w+)(?=\]|$)/g)].flatMap(
              ([, one, by = '']) => one ?? keyOf(by),
            )
          : keyOf(purpose);
      const text = texts[key];
      if (text === undefined) throw new Error(`${name} has no message ${key}`);
      return [names.map(code).join(' '), text];
    });
  });
  return table(['Key', 'Does'], rows);
}

/** A key that hosts can change, by its purpose. */
const keyOf = (purpose: string): string[] =>
  Object.entries(DEFAULT_KEYS).flatMap(([name, key]) => (name === purpose ? [key] : []));
