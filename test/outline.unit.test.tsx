import { expect, it } from 'vitest';
import { IssueDetail } from '../src/index.js';
import { firstIssue, settled, showPanel } from './support/sandboxPage.js';

/** The level of every heading, in reading order. */
function outline(root: Element): readonly (readonly [level: number, text: string | null])[] {
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].map((heading) => [
    Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1)),
    heading.textContent,
  ]);
}

it.each([
  [undefined, 2],
  [3, 3],
])(
  'what stands inside a section of an issue is headed below it (level %s)',
  { timeout: 30_000 },
  async (given, own) => {
    const root = showPanel(<IssueDetail issueRef={await firstIssue()} headingLevel={given} />);
    await settled(root, '.cb-stack-trace');
    const headings = outline(root);
    expect(headings[0]?.[0]).toBe(own);
    const sections = [...root.querySelectorAll('.cb-issue-detail-section-title')];
    expect(sections.length).toBeGreaterThan(4);
    for (const section of sections) expect(section.getAttribute('aria-level')).toBe(String(own + 1));
    const inside = [...root.querySelectorAll('.cb-issue-detail-section')].flatMap((section) =>
      outline(section).slice(1),
    );
    expect(inside.length).toBeGreaterThan(4);
    for (const [level, text] of inside) expect([level > own + 1, text]).toEqual([true, text]);
    // Readers who go by headings find no level left out on the way down.
    for (const [index, [level]] of headings.slice(1).entries())
      expect(level - (headings[index]?.[0] ?? 0)).toBeLessThanOrEqual(1);
  },
);
