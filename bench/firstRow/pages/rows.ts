import { useEffect, useState } from 'react';

/** What a page that uses no Crashboard fetches and shows: the server's own answer, through the same proxy. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly shortId: string;
  readonly count: string;
  readonly userCount: number;
  readonly lastSeen: string;
}

/** The rows; `undefined` until the server has answered. */
export function useRows(): readonly Row[] | undefined {
  const [rows, setRows] = useState<readonly Row[]>();
  useEffect(() => void fetchRows().then(setRows), []);
  return rows;
}

async function fetchRows(): Promise<readonly Row[]> {
  const query = 'project=-1&query=is%3Aunresolved&statsPeriod=14d&limit=50';
  const response = await fetch(`/crashboard/api/0/organizations/acme/issues/?${query}`);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as readonly Row[];
}
