'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf } from '../../client/http/errors.js';
import type { IssueRef, Problem } from '../../model/index.js';
import { useCache } from '../cache/context.js';

/** What became of the last comment. */
export interface AddComment {
  /** Whether a comment is on its way, or the last one failed. */
  readonly status: 'idle' | 'sending' | 'failed';
  /** Why it failed. `conflict`: the same words were just written. */
  readonly problem?: Problem;
  /** Sends it. Never rejects: gives whether the server has it, so that a draft is kept where not. */
  send(text: string): Promise<boolean>;
}

/** Writes comments on an issue; its activity shows them afterwards. One at a time: what is sent meanwhile is not. */
export function useAddComment(ref: IssueRef): AddComment {
  const { client, actions } = useCache();
  const [state, setState] = useState<Omit<AddComment, 'send'>>({ status: 'idle' });
  const isSending = useRef(false);
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  const send = useCallback(
    async (text: string): Promise<boolean> => {
      if (isSending.current) return false;
      const show = (next: Omit<AddComment, 'send'>): void => {
        if (isMounted.current) setState(next);
      };
      isSending.current = true;
      show({ status: 'sending' });
      try {
        await client.addComment(ref, text);
        show({ status: 'idle' });
        return true;
      } catch (error) {
        show({ status: 'failed', problem: problemOf(error) });
        return false;
      } finally {
        isSending.current = false;
        actions.touched([ref]);
      }
    },
    [client, actions, ref],
  );
  return { ...state, send };
}
