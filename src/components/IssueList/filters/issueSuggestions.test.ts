import { describe, expect, it } from 'vitest';
import { suggestFrom } from './issueSuggestions.js';

const never = new AbortController().signal;

describe('what the search box offers', () => {
  it('has no clause about the reader where the server does not know who reads', async () => {
    const all = await Promise.all(
      [...'abcdefghijklmnopqrstuvwxyz:'].map((typed) => suggestFrom([], false)(typed, never)),
    );
    expect(all.flat().filter(({ value }) => /\bme$/.test(value))).toEqual([]);
    expect((await suggestFrom([], true)('assigned', never)).map(({ value }) => value)).toContain(
      'assigned:me',
    );
  });
});
