import { expect, it } from 'vitest';
import { markOf } from './markOf.js';
import { PATTERNS } from './patterns/patterns.js';
import { REDACTED } from './redactor.js';

it('knows every mark that redaction leaves, and takes nothing else for one', () => {
  for (const name of Object.keys(PATTERNS)) expect(markOf(`[${name}]`)).toBe(name);
  expect(markOf(REDACTED)).toBe('');
  expect(markOf('[Filtered]')).toBe('');
  for (const text of ['', 'email', '[email', '/reset/[token]', '[id]', '[object Object]', '[email] [email]'])
    expect(markOf(text)).toBeUndefined();
});
