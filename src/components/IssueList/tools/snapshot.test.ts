import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotHtml } from './snapshot.js';

const page = (text: string) =>
  new DOMParser().parseFromString(
    snapshotHtml({ title: text, notes: [text], language: 'en', head: ['Issue'], rows: [[text]] }),
    'text/html',
  );

describe('snapshot (IL-N09)', () => {
  it('is a whole page that runs and fetches nothing', () => {
    const document = page('<script>alert(1)</script><img src=x onerror=alert(1)>');
    expect(document.querySelector('script, img, link, a, iframe')).toBeNull();
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(document.querySelector('td')?.textContent).toContain('<script>alert(1)</script>');
  });

  it('shows any text as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'a', '-', '!') }),
        (text) => {
          const document = page(text);
          expect(document.querySelector('td')?.textContent).toBe(text);
          expect(document.querySelectorAll('body > *')).toHaveLength(3);
        },
      ),
    );
  });
});
