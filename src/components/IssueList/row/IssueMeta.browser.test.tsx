import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Issue, readyResource, toListing } from '../../../model/index.js';
import { BUILDER_NOW, buildIssue } from '../../../testing/builders/index.js';
import { CrashboardUIConfig } from '../../config/index.js';
import { IssueListView } from '../IssueListView.js';
import '../../../styles/index.css';

function lineOf(issue: Partial<Issue>, width: number): HTMLElement {
  const { container } = render(
    <div style={{ inlineSize: width }}>
      <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC">
        <IssueListView
          issues={readyResource(toListing([buildIssue(issue)]))}
          variant={width < 600 ? 'compact' : 'full'}
          virtualize={false}
        />
      </CrashboardUIConfig>
    </div>,
  );
  return container.querySelector('.cb-issue-list-meta') as HTMLElement;
}

const box = (element: Element | null | undefined) => (element as Element).getBoundingClientRect();
/** What stands on the one line that shows. */
const isOn = (line: HTMLElement, part: Element | null) =>
  part !== null && box(part).width > 0 && box(part).top < box(line).bottom - 2;
const isCut = (part: Element) => part.scrollWidth > part.clientWidth + 1;

describe('the second line of a row', () => {
  it.each([
    ['NOTIFICATION-SERVICE-EUROPE-1A', 'resolved', undefined],
    ['NOTIFICATION-SERVICE-EUROPE-1A', 'unresolved', 'regressed'],
    ['NOTIFICATION-SERVICE-EUROPE-1A', 'archived', 'archived_until_escalating'],
    ['PRICING-WORKER-R', 'unresolved', 'regressed'],
  ] as const)('of a card shows beside the end of %s that it is %s', (shortId, status, substatus) => {
    const line = lineOf({ shortId, status, substatus, isUnhandled: true } as Partial<Issue>, 360);
    const pill = line.querySelector('.cb-pill');
    expect(isOn(line, pill)).toBe(true);
    expect(box(pill).right).toBeLessThanOrEqual(box(line).right + 1);
    const id = line.querySelector('.cb-issue-list-short-id') as HTMLElement;
    expect(isOn(line, id)).toBe(true);
    // The end tells issues of a project apart: the cut is at the start.
    const range = document.createRange();
    range.setStart(id.firstChild as Node, shortId.length - 2);
    range.setEnd(id.firstChild as Node, shortId.length);
    expect(range.getBoundingClientRect().right).toBeLessThanOrEqual(box(id).right + 1);
    expect(range.getBoundingClientRect().left).toBeGreaterThanOrEqual(box(id).left);
  });

  it.each([700, 820, 900, 1000, 1100, 1280, 1600, 2000])(
    'cuts culprit and place in one place at most, at %s px',
    (width) => {
      const line = lineOf(
        {
          shortId: 'BACKOFFICE-H',
          culprit: 'ProfilesController#update',
          function: 'block in each_row',
          filename: 'app/models/import/profile.rb',
          isUnhandled: true,
        },
        width,
      );
      const parts = [
        ...line.querySelectorAll(
          '.cb-issue-list-culprit, .cb-issue-list-frame-name, .cb-issue-list-frame-folder, .cb-issue-list-frame-file',
        ),
      ].filter((part) => isOn(line, part));
      expect(parts.filter(isCut).length).toBeLessThanOrEqual(1);
      // What stands after something that is cut would be read as one word with it.
      expect(parts.slice(0, -1).filter(isCut)).toEqual([]);
    },
  );

  it('shows culprit and place whole where there is room', () => {
    const line = lineOf({ culprit: '/cart', function: 'loadCart', filename: 'src/deep/cart.ts' }, 2000);
    const frame = line.querySelector('.cb-issue-list-frame') as HTMLElement;
    expect(isOn(line, frame)).toBe(true);
    expect(isCut(frame)).toBe(false);
    expect(frame).toHaveTextContent('loadCart in …/deep/cart.ts');
  });
});
