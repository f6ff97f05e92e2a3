import type { Messages } from '../messages/types.js';
import { adviceMessages } from './en/advice.js';
import { changeMessages } from './en/change.js';
import { choiceMessages } from './en/choice.js';
import { codeMessages } from './en/code.js';
import { copyMessages } from './en/copy.js';
import { cutMessages } from './en/cut.js';
import { filterMessages } from './en/filter.js';
import { levelMessages } from './en/level.js';
import { linkMessages } from './en/link.js';
import { numberMessages } from './en/number.js';
import { overlayMessages } from './en/overlay.js';
import { priorityMessages } from './en/priority.js';
import { problemMessages } from './en/problem.js';
import { sectionMessages } from './en/section.js';
import { stateMessages } from './en/state.js';
import { statusMessages } from './en/status.js';
import { treeMessages } from './en/tree.js';
import { trendMessages } from './en/trend.js';
import { withheldMessages } from './en/withheld.js';

type English = typeof stateMessages &
  typeof sectionMessages &
  typeof problemMessages &
  typeof adviceMessages &
  typeof levelMessages &
  typeof statusMessages &
  typeof priorityMessages &
  typeof changeMessages &
  typeof numberMessages &
  typeof trendMessages &
  typeof copyMessages &
  typeof linkMessages &
  typeof treeMessages &
  typeof cutMessages &
  typeof codeMessages &
  typeof choiceMessages &
  typeof filterMessages &
  typeof overlayMessages &
  typeof withheldMessages;

/**
 * What the shared parts say, for translators. Component name for overrides: `Kit`. Each part takes its own texts
 * from `en/`, so that a bundle holds what it shows.
 */
export const kitMessages: English = {
  ...stateMessages,
  ...sectionMessages,
  ...problemMessages,
  ...adviceMessages,
  ...levelMessages,
  ...statusMessages,
  ...priorityMessages,
  ...changeMessages,
  ...numberMessages,
  ...trendMessages,
  ...copyMessages,
  ...linkMessages,
  ...treeMessages,
  ...cutMessages,
  ...codeMessages,
  ...choiceMessages,
  ...filterMessages,
  ...overlayMessages,
  ...withheldMessages,
};

/** Texts that all panels share, by key. Written as `messages={{ Kit: … }}`. */
export type KitMessages = Messages<English>;
