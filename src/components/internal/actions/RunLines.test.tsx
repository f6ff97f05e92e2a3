import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buildRun, scriptedRunner } from '../../../../stories/support/scriptedRunner.js';
import type { ActionRun, Issue, IssueCommand, Problem } from '../../../model/index.js';
import { buildIssue } from '../../../testing/builders/index.js';
import { useActionWords } from './actionText.js';
import { RunLines } from './RunLines.js';

const [one, other] = [0, 1].map((variant) => buildIssue({}, { variant })) as [Issue, Issue];

const failedOn = (issues: readonly Issue[], command: IssueCommand = { status: 'resolved' }) =>
  buildRun(command, issues, {
    id: 'old',
    status: 'failed',
    doneCount: 0,
    failed: issues.map(({ ref }) => ({ ref, problem: { code: 'network' } })),
  });

function All({ runs }: { readonly runs: readonly ActionRun[] }) {
  return <RunLines runner={scriptedRunner(runs).get()} words={useActionWords()} />;
}

it('drops a failure once the reader has tried all of it anew, and not before', () => {
  const again = buildRun({ status: 'archived' }, [one], { id: 'new' });
  const { rerender } = render(<All runs={[again, failedOn([one])]} />);
  expect(screen.queryByText(/^Resolve failed/)).toBeNull();
  rerender(<All runs={[again, failedOn([one, other])]} />);
  expect(screen.getByText(/^Resolve failed/)).toBeVisible();
  rerender(<All runs={[buildRun({ priority: 'high' }, [one], { id: 'new' }), failedOn([one])]} />);
  expect(screen.getByText(/^Resolve failed/)).toBeVisible();
});

function Lines({ run, at }: { readonly run: ActionRun; readonly at: Issue }) {
  return (
    <RunLines
      runner={scriptedRunner([run]).get()}
      words={useActionWords()}
      about={[at.ref]}
      onShow={() => {}}
    />
  );
}

it('says in an open issue that a line is about another one', () => {
  const run = buildRun({ status: 'resolved' }, [one]);
  const { rerender } = render(<Lines run={run} at={one} />);
  expect(screen.getByText(`Resolved ${one.shortId}`)).not.toHaveTextContent('Another issue');
  rerender(<Lines run={run} at={other} />);
  expect(screen.getByText(`Resolved ${one.shortId}`)).toHaveTextContent('Another issue: ');
});

it('says of a bulk that it was not read first whether others had changed it', () => {
  const run = buildRun({ status: 'resolved' }, [one, other], { unread: 2 });
  render(<Lines run={run} at={one} />);
  expect(screen.getByText('2 issues were not checked for changes by others first')).toBeVisible();
});

it.each<[Problem, RegExp]>([
  [{ code: 'network', hint: 'offline' }, /Not sent: no connection$/],
  [{ code: 'network' }, /^(?!.*Not sent)/],
  [{ code: 'rate_limited', retryAfterMs: 900_000 }, /The server asks to wait: 15 min/],
])('says of %o what is known of it', (problem, text) => {
  const failed = [{ ref: one.ref, problem }];
  render(
    <All runs={[buildRun({ status: 'resolved' }, [one], { status: 'failed', doneCount: 0, failed })]} />,
  );
  expect(screen.getByText(/^Resolve failed/).textContent).toMatch(text);
});
