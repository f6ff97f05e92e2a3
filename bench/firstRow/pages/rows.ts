/** What a page that uses no Crashboard fetches and shows: the server's own answer, through the same proxy. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly shortId: string;
  readonly count: string;
  readonly userCount: number;
  readonly lastSeen: string;
}

export async function fetchRows(): Promise<readonly Row[]> {
  const query = 'project=-1&query=is%3Aunresolved&statsPeriod=14d&limit=50';
  const response = await fetch(`/crashboard/api/0/organizations/acme/issues/?${query}`);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as readonly Row[];
}
