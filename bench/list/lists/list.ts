import type { ReactElement } from 'react';

/** What a bare list needs to know of its rows. */
export interface BareListProps {
  readonly count: number;
  readonly rowHeight: number;
  readonly rowClass?: string | undefined;
  /** The inside of a row. */
  draw(index: number): ReactElement;
}
