'use client';
import { type Context, createContext } from 'react';
import type { Issue } from '../../../model/index.js';

/** The stack preview of a list: one at a time. */
export interface Preview {
  /** `issueKey` of the issue whose preview is open. */
  readonly openFor: string | undefined;
  /** Opens the preview at a button of the row, or closes it. */
  toggle(issue: Issue, anchor: HTMLElement): void;
}

/** `undefined` where there is no preview, so that rows have no button for it. */
export const PreviewContext: Context<Preview | undefined> = /* @__PURE__ */ createContext<
  Preview | undefined
>(undefined);
