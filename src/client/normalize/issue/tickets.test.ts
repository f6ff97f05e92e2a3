import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTickets } from './tickets.js';

describe('what an issue is linked with', () => {
  it('is read from objects, and from the HTML of older servers as text and address', () => {
    expect(
      readTickets([
        { displayName: 'SHOP-12', url: 'https://jira.example.com/browse/SHOP-12' },
        '<a href="https://git.example.com/i/7?a=1&amp;b=2">acme/shop#7</a>',
        "<a href='https://git.example.com/i/8'>R&amp;D #8</a>",
        'a note',
      ]),
    ).toEqual([
      { name: 'SHOP-12', url: 'https://jira.example.com/browse/SHOP-12' },
      { name: 'acme/shop#7', url: 'https://git.example.com/i/7?a=1&b=2' },
      { name: 'R&D #8', url: 'https://git.example.com/i/8' },
      { name: 'a note' },
    ]);
  });

  it('keeps no markup and no address that could run', () => {
    expect(
      readTickets([
        '<img src=x onerror=alert(1)><a href="javascript:alert(1)">SHOP-1</a>',
        { displayName: 'SHOP-2', url: 'javascript:alert(1)' },
        '<a href="java&#39;script:alert(1)"></a>',
      ]),
    ).toEqual([{ name: 'SHOP-1' }, { name: 'SHOP-2' }]);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.object(), fc.webUrl())), (rows) => {
        for (const { name, url } of readTickets(rows) ?? []) {
          expect(name).not.toBe('');
          if (url !== undefined) expect(url).toMatch(/^https?:/);
        }
      }),
    );
  });

  it('is unknown where nothing is', () => {
    for (const value of [undefined, null, [], {}, 'x', [null, 7, {}, '']])
      expect(readTickets(value)).toBeUndefined();
  });
});
