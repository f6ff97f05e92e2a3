import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { foldMarkup } from './setup/failures/fold.js';

const LONG = Array.from({ length: 40 }, (_, index) => `Row ${index}`);

function renderLong(): void {
  render(
    <main>
      <h2>Issues</h2>
      {LONG.map((name) => (
        <section key={name} aria-label={name}>
          <button type="button">
            <span>Open</span> {name}
          </button>
        </section>
      ))}
    </main>,
  );
}

async function failure(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    return foldMarkup((error as Error).message);
  }
  throw new Error('It did not fail.');
}

const lines = (message: string): readonly string[] => message.split('\n');

describe('a failing query', () => {
  it('names the elements of the role that was looked for, then the other roles and the text', async () => {
    renderLong();
    const message = await failure(() => screen.getByRole('button', { name: 'Close' }));
    expect(lines(message).slice(0, 6)).toEqual([
      'Unable to find an accessible element with the role "button" and name "Close"',
      '',
      'On the page:',
      '  button "Open Row 0", "Open Row 1", "Open Row 2", "Open Row 3", "Open Row 4", "Open Row 5" … 34 more',
      '  main',
      '  heading "Issues"',
    ]);
    expect(message).toContain('text: IssuesOpen Row 0Open Row 1');
    expect(lines(message).length).toBeLessThan(12);
  });

  it('says it once when it has waited', async () => {
    renderLong();
    const message = await failure(() => screen.findByText('Nothing', {}, { timeout: 60 }));
    expect(message).toContain('Unable to find an element with the text: Nothing');
    expect(message.split('On the page:')).toHaveLength(2);
    expect(lines(message).length).toBeLessThan(12);
  });

  it('keeps what a waiting assertion says', async () => {
    renderLong();
    const message = await failure(() => waitFor(() => expect(1, 'calls').toBe(2), { timeout: 60 }));
    expect(message).toMatch(/^calls: expected 1 to be 2/);
    expect(lines(message).length).toBeLessThan(12);
  });

  it('shows some of several matches, a line each', async () => {
    renderLong();
    const message = await failure(() => screen.getByRole('button'));
    expect(message).toContain('Found multiple elements with the role "button"');
    expect(message).toContain('<button type="button">Open Row 4\n');
    expect(message).not.toContain('<button type="button">Open Row 5\n');
    expect(lines(message).length).toBeLessThan(24);
  });
});

describe('a failing assertion about an element', () => {
  it('prints it on one line', async () => {
    renderLong();
    const message = await failure(() => expect(screen.getByRole('main')).not.toBeInTheDocument());
    expect(message).toContain('found <main>');
    expect(lines(message).length).toBeLessThan(12);
  });
});

describe('foldMarkup', () => {
  it('writes an element with its attributes and text on one line', () => {
    const printed = '+ Received:\n<p\n  class="a"\n  id="b"\n>\n  <b>\n    One\n  </b>\n  two\n</p>\n\nafter';
    expect(foldMarkup(printed)).toBe('+ Received:\n<p class="a" id="b">One two\n\nafter');
  });

  it('keeps the place where two pages differ inside an element', () => {
    const compared =
      '  <ul>\n    <li>\n-     One\n+     Two\n    </li>\n+   <li>\n+     More\n+   </li>\n  </ul>';
    expect(foldMarkup(compared)).toBe(
      '  <ul>\n    <li>\n-     One\n+     Two\n    </li>\n+   <li>More\n  </ul>',
    );
  });

  it('leaves everything else as it is, colours too', () => {
    const other = '\u001b[32m- 1\u001b[39m\n\u001b[31m+ <2\u001b[39m\n  { "a": "<b>" }';
    expect(foldMarkup(other)).toBe(other);
  });
});
