import type { ComponentType, ReactNode } from 'react';
import type { MessageOverrides } from '../../i18n/index.js';
import type { TicketText, TicketTracker } from '../../insights/index.js';
import type { CrashEvent, Frame, Problem } from '../../model/index.js';

/** What a link slot gets. Put `ref`-less anchors or the host router's link component here. */
export interface AnchorProps {
  /** Where it leads. Checked: only allowed schemes get here. */
  href: string;
  /** Keep it: our style sheet finds the link by it. */
  className?: string | undefined;
  /** Text for the pointer. */
  title?: string | undefined;
  /** `_blank` for links out of the page. */
  target?: string | undefined;
  /** Goes with `target`. */
  rel?: string | undefined;
  /** Rows have one tab stop, so links in them have -1. */
  tabIndex?: number | undefined;
  /** Name for screen readers, where the text does not say enough. */
  'aria-label'?: string | undefined;
  /** The link to what is open. */
  'aria-current'?: 'true' | 'page' | undefined;
  /** Call it before your router does its part; it may prevent the default. */
  onClick?: ((event: React.MouseEvent<HTMLAnchorElement>) => void) | undefined;
  /** What is drawn inside. */
  children?: ReactNode;
}

/** What the `Empty` slot gets. */
export interface EmptySlotProps {
  /** Why there is nothing: no data, no match, or not supported by the server. */
  kind: 'nothing' | 'no-match' | 'unsupported';
  /** One line. */
  title: string;
  /** One sentence more. */
  text?: string | undefined;
  /** A way out, such as clearing the filters. */
  action?: { label: string; onClick: () => void } | undefined;
}

/** What the `Error` slot gets. */
export interface ErrorSlotProps {
  /** What failed, as plain data. */
  problem: Problem;
  /** What could not be had, e.g. `Issues`. */
  what?: string | undefined;
  /** Asks again. Absent where that cannot help. */
  onRetry?: (() => void) | undefined;
  /** Where the server refuses the search: takes it away. */
  onClearSearch?: (() => void) | undefined;
  /** There is little room, such as inside of a row. */
  compact?: boolean | undefined;
}

/** What the `Loading` slot gets. */
export interface LoadingSlotProps {
  /** What is loading, as a sentence. */
  label: string;
}

/** Parts of every panel that a host may replace with its own components. */
export interface Slots {
  /** Every link. Put your router's link component here. */
  Anchor: ComponentType<AnchorProps>;
  /** Where there is nothing to show: no data, no match, or not supported by the server. */
  Empty: ComponentType<EmptySlotProps>;
  /** Where data could not be loaded. */
  Error: ComponentType<ErrorSlotProps>;
  /** While data are loading for the first time. */
  Loading: ComponentType<LoadingSlotProps>;
}

/** Where things that should last are kept. `set` and `remove` may throw; the panel goes on without. */
export interface ConfigStorage {
  /** The value, or nothing. */
  get(key: string): string | null | undefined;
  /** Keeps a value. */
  set(key: string, value: string): void;
  /** Forgets a value. */
  remove(key: string): void;
}

/**
 * Something a person did, without payload text: names of ours, and numbers. An issue or event was opened, a search or
 * filter changed (`members` of the scope), issues were acted on, a section was folded or opened, something was copied.
 */
export type PanelEvent =
  | { readonly type: 'issueOpened'; readonly component: 'IssueList' }
  | { readonly type: 'eventOpened'; readonly component: 'EventList' }
  | {
      readonly type: 'scopeChanged';
      readonly component: 'IssueList' | 'EventList' | 'ReleaseHealth';
      readonly members: readonly string[];
    }
  | {
      readonly type: 'acted';
      readonly component: 'IssueActions';
      readonly action: string;
      readonly issues: number;
    }
  | {
      readonly type: 'sectionToggled';
      readonly component: 'IssueDetail' | 'EventCompare';
      readonly section: string;
      readonly isOpen: boolean;
    }
  | { readonly type: 'copied'; readonly component: 'Kit' };

/** A link beside a frame, e.g. to a code host or an editor. A scheme that `linkSchemes` does not allow is drawn as text. */
export interface FrameLink {
  /** Text of the link. */
  readonly label: string;
  /** Where it leads. */
  readonly href: string;
}

/** Where panels lead out of the page. */
export interface ConfigLinks {
  /** Links of a stack frame, e.g. to your code host or editor. Runs while rendering, so keep it cheap. */
  frame?: ((frame: Frame, event: CrashEvent) => readonly FrameLink[]) | undefined;
  /**
   * Where tickets are written: a tracker, whose form is opened with the ticket filled in, or a function that gives the
   * address, `http(s)` only. Addresses hold about 7,500 characters; a tracker gets as much of the ticket as fits.
   */
  ticket?: TicketTracker | ((ticket: TicketText) => string | undefined) | undefined;
}

/** Lines of a file by number, 1-based: whether tests reach them. Lines that are left out hold no code, or are unknown. */
export interface LineCoverage {
  readonly [line: number]: 'covered' | 'partial' | 'uncovered';
}

/** How all panels below look, speak and report. Every member is optional. */
export interface UIConfig {
  /** Texts by component, e.g. `{ IssueList: { label: 'Errors' } }`, or a whole language of `crashboard/locales/*`. */
  messages?: MessageOverrides | undefined;
  /** Replacements for parts of every panel. */
  components?: Partial<Slots> | undefined;
  /** BCP 47 tag. @default `'en'` on the server and at first, then the browser's */
  locale?: string | undefined;
  /** IANA zone. @default `'UTC'` on the server and at first, then the browser's */
  timeZone?: string | undefined;
  /** Default: the locale's. */
  hourCycle?: 'h12' | 'h23' | undefined;
  /** Epoch milliseconds. @default `Date.now` */
  now?: (() => number) | undefined;
  /** Height of rows, controls and text. @default 'comfortable' */
  density?: 'comfortable' | 'compact' | undefined;
  /** `auto` follows the host's `color-scheme`. @default 'auto' */
  colorScheme?: 'light' | 'dark' | 'auto' | undefined;
  /** Where menus and dialogs are put. @default the shadow root or body that holds the panel */
  portalContainer?: HTMLElement | null | (() => HTMLElement | null) | undefined;
  /** Keeps what should last: columns, the last visit, in-app choices. @default memory of this page */
  storage?: ConfigStorage | undefined;
  /** Single-key shortcuts inside panels. @default true */
  shortcuts?: boolean | undefined;
  /** Links out of every panel, through every composite. */
  links?: ConfigLinks | undefined;
  /** Schemes of your own links, e.g. `['https', 'vscode']`. Links from events are always http(s). @default http, https */
  linkSchemes?: readonly string[] | undefined;
  /**
   * Whether a frame is your team's own code: `true` and `false` decide, a text decides "library" and names your rule,
   * `undefined` leaves it to what the path and the SDK say. A reader's own choice goes before it.
   */
  inApp?: ((frame: Frame) => boolean | string | undefined) | undefined;
  /**
   * How your tests reach the lines of a frame's file: drawn beside its source. `undefined` where nothing is known.
   * Runs while an open frame renders, so keep it cheap.
   */
  coverage?: ((frame: Frame, event: CrashEvent) => LineCoverage | undefined) | undefined;
  /**
   * Hides values of an event while it is drawn: in every panel, in what is copied and saved, and in what callbacks
   * and slots get. Pure and quick; panels remember the result per event, so keep the function the same between renders
   * (`redactEvent` of `crashboard/redact`, or your own). Rows of lists come as small events with what the row says.
   * When it throws or gives no event, panels say so instead of showing the event, and tell `onError`. Raw payloads
   * are not fetched: the event as drawn stands in their place.
   */
  redactEvent?: ((event: CrashEvent) => CrashEvent) | undefined;
  /** A part of a panel threw while it was drawn; the rest goes on. Give it to your error tracker. */
  onError?:
    | ((error: unknown, where: { component: string; section?: string | undefined }) => void)
    | undefined;
  /** Something a person did, without payload text: for analytics. */
  onEvent?: ((event: PanelEvent) => void) | undefined;
  /** A call was `unauthorized`. Show your login, then let the reader try again. */
  onAuthRequired?: ((problem: Problem) => void) | undefined;
}

/** `UIConfig` with every default filled in. */
export interface ResolvedUIConfig {
  readonly messages: MessageOverrides;
  readonly components: Slots;
  readonly locale: string;
  /** Language of the texts: the configured locale, English when none was configured. */
  readonly language: string;
  /** Direction of the texts. `undefined` leaves it to the host's page. */
  readonly direction: 'ltr' | 'rtl' | undefined;
  /** `undefined` = the browser’s own. */
  readonly timeZone: string | undefined;
  readonly hourCycle: 'h12' | 'h23' | undefined;
  readonly now: () => number;
  /** The host says what time it is; nothing corrects it. */
  readonly isOwnTime: boolean;
  readonly density: 'comfortable' | 'compact';
  readonly colorScheme: 'light' | 'dark' | 'auto';
  readonly portalContainer: HTMLElement | null | (() => HTMLElement | null) | undefined;
  readonly storage: ConfigStorage;
  readonly shortcuts: boolean;
  readonly links: ConfigLinks;
  readonly linkSchemes: readonly string[];
  readonly inApp: UIConfig['inApp'];
  readonly coverage: UIConfig['coverage'];
  readonly redactEvent: ((event: CrashEvent) => CrashEvent) | undefined;
  readonly onError: (error: unknown, where: { component: string; section?: string | undefined }) => void;
  readonly onEvent: (event: PanelEvent) => void;
  readonly onAuthRequired: ((problem: Problem) => void) | undefined;
}
