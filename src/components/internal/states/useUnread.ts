'use client';
import { adviceMessages } from '../../../i18n/kit/en/advice.js';
import { choiceMessages } from '../../../i18n/kit/en/choice.js';
import { problemMessages } from '../../../i18n/kit/en/problem.js';
import type { Problem } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import type { IconShape } from '../icons/Icon.js';
import { adviceOn } from './adviceOn.js';
import { problemText } from './problemText.js';

/** What is to be said in place of choices that could not be read. */
export interface Unread {
  readonly icon: IconShape;
  readonly headline: string;
  readonly advice: string;
}

/** Says of choices that they could not be read, why, and what to do. */
export function useUnread(problem: Problem | undefined): Unread | undefined {
  const say = useKit(problemMessages);
  const choice = useKit(choiceMessages);
  const advise = useKit(adviceMessages);
  if (!problem) return undefined;
  const { headline, icon } = problemText(problem);
  return {
    icon,
    headline: say('problemWhat', { what: choice('choicesUnread'), reason: say(headline) }),
    advice: advise(adviceOn(problem), { scope: problem.scope }),
  };
}
