'use client';
import { type Context, createContext, type ReactElement, type RefObject, useContext } from 'react';
import type { MessageValues } from '../../../i18n/index.js';
import type { ListingMessages } from './Listing.messages.js';
import type { ListFeed } from './listProps.js';

/** A list's own texts under the shared keys. */
export type ListTranslate = (key: keyof ListingMessages, values?: MessageValues) => string;

/** What the parts of a list share. */
export interface ListPanelValue extends ListFeed {
  readonly t: ListTranslate;
  readonly root: RefObject<HTMLElement | null>;
  /** Rows are cards, not cells. */
  readonly isCompact: boolean;
  readonly rowHeight: number;
  readonly height: number | string;
  readonly virtualize: boolean | undefined;
  /** When the rows were asked for last (ISO); absent while there are none. */
  readonly updatedAt: string | undefined;
  /** The server is asked for the list, for the first time or again. */
  readonly isAsking: boolean;
  /** The search box itself names the tokens that are ignored. */
  readonly hasFilters: boolean;
  /** The button that shows the keys. */
  readonly help: ReactElement;
}

export const ListPanelContext: Context<ListPanelValue | undefined> = /* @__PURE__ */ createContext<
  ListPanelValue | undefined
>(undefined);

export function useListPanel(): ListPanelValue {
  const value = useContext(ListPanelContext);
  if (!value) throw new Error('Crashboard: a part of a list outside of ListPanel.');
  return value;
}
