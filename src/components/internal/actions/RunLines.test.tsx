import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buildRun, scriptedRunner } from '../../../../stories/support/scriptedRunner.js';
import type { ActionRun, Issue } from '../../../model/index.js';
import { buildIssue } from '../../../testing/builders/index.js';
import { useActionWords } from './actionText.js';
import { RunLines } from './RunLines.js';

const [one, other] = [0, 1].map((variant) => buildIssue({}, { variant })) as [Issue, Issue];

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
