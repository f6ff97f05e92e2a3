import { ErrorPanel, type ExtraIssueAction, type Issue } from 'crashboard';

/** Opens your tracker's form, filled in. Titles are text from an event: encode them. */
function newTicket(issues: readonly Issue[]) {
  const title = issues.map((issue) => issue.shortId ?? issue.ref.id).join(', ');
  const body = issues.map((issue) => `${issue.title ?? 'Untitled'} ${issue.permalink ?? ''}`).join('\n');
  const form = new URL('https://tracker.example.com/new');
  form.search = new URLSearchParams({ title, body }).toString();
  window.open(form, '_blank', 'noopener');
}

const ticket: ExtraIssueAction = { id: 'ticket', label: 'New ticket', run: newTicket };

export function ErrorsWithTickets() {
  return <ErrorPanel actions={['resolve', 'archive']} extraActions={[ticket]} />;
}
