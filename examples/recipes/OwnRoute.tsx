import { IssueList } from 'crashboard';

/** `navigate` is your router's. */
export function Issues({ navigate }: { navigate: (path: string) => void }) {
  return (
    <IssueList
      href="/errors/{issueId}"
      onIssueClick={(issue, event) => {
        const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey;
        if (opensElsewhere) return;
        event.preventDefault();
        navigate(`/errors/${issue.ref.id}`);
      }}
    />
  );
}
