import { type IssueColumnDefinition, IssueList } from 'crashboard';

/** Who answers for a project, as your portal knows it. */
const owners: { readonly [project: string]: string } = {
  'storefront-web': 'Team Shop',
  'accounts-web': 'Team Login',
};

const owner: IssueColumnDefinition = {
  id: 'owner',
  header: 'Owner',
  width: '9rem',
  render: (issue) => owners[issue.ref.project] ?? 'Nobody yet',
};

export function IssuesWithOwners() {
  return <IssueList columns={['trend', 'events', 'lastSeen', owner]} />;
}
