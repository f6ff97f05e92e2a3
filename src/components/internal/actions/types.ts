import type { ReactElement, ReactNode } from 'react';
import type {
  ActionRunner,
  Actor,
  Issue,
  IssueAction,
  IssueCommand,
  Problem,
  Resource,
  SuggestedAssignee,
} from '../../../model/index.js';

/** The reader is about to do something. `preventDefault()` keeps it from being sent. */
export interface IssueActionEvent {
  /** `unresolve` comes with the right to resolve or archive. */
  readonly action: IssueAction | 'unresolve';
  /** What will be sent. */
  readonly command: IssueCommand;
  /** Which issues it changes, as they are now. */
  readonly issues: readonly Issue[];
  /** Whether somebody kept it from being sent. */
  readonly defaultPrevented: boolean;
  /** Keeps it from being sent. */
  preventDefault(): void;
}

/** An action of your own, beside ours in rows, details and for a selection. */
export interface ExtraIssueAction {
  /** Unique among your actions. */
  readonly id: string;
  /** Text of the control. */
  readonly label: string;
  /** Drawn before the label. */
  readonly icon?: ReactNode;
  /** The reader chose it, for these issues. */
  run(issues: readonly Issue[]): void;
}

/** Keys of what readers do most, as in `KeyboardEvent.key`. `false` switches one off. */
export interface IssueActionKeys {
  /** @default 'e' */
  readonly resolve?: string | false | undefined;
  /** @default 'a' */
  readonly archive?: string | false | undefined;
  /** @default 'm' */
  readonly assignToMe?: string | false | undefined;
  /** @default 'u' */
  readonly unresolve?: string | false | undefined;
  /** @default 'z' */
  readonly undo?: string | false | undefined;
  /** @default 'o' */
  readonly open?: string | false | undefined;
  /** @default 'x' */
  readonly select?: string | false | undefined;
}

/** Props of everything with actions. */
export interface IssueActionProps {
  /** What readers may do here, where server and proxy allow it too. @default none */
  actions?: readonly IssueAction[] | undefined;
  /** Called before an action is sent. */
  onAction?: ((event: IssueActionEvent) => void) | undefined;
  /** Actions of your own, beside ours: in a row's menu, in the open issue, and for several selected issues. */
  extraActions?: readonly ExtraIssueAction[] | undefined;
  /** Other keys for the actions. */
  actionKeys?: IssueActionKeys | undefined;
}

/** Ways to resolve an issue besides at once. */
export type ResolveForm = 'nextRelease' | 'release' | 'commit';

/** Ways to archive an issue. */
export type ArchiveForm = 'escalating' | 'forever' | 'time' | 'events' | 'users';

/** Who may be assigned. */
export interface AssigneeChoices {
  /** The reader can be assigned as `me`. */
  readonly hasMe: boolean;
  /** Whose code it is, and why. */
  readonly suggested: readonly SuggestedAssignee[];
  /** People and teams that match what was typed. */
  readonly people: Resource<readonly Actor[]>;
  /** Why teams could not be read. */
  readonly teamsProblem?: Problem | undefined;
}

/** Draws with the people that issues can be assigned to, while that is asked for. */
export type RenderAssignees = (
  issues: readonly Issue[],
  query: string,
  draw: (choices: AssigneeChoices) => ReactElement,
) => ReactElement;

/** What carries actions out, and what it can do. A member that is missing hides its control. */
export interface IssueActionFeed {
  /** Sends the changes and keeps track of them. */
  readonly runner: ActionRunner;
  /** Actions that the server has refused: their controls are turned off and say why. */
  readonly refused?: { readonly [action in IssueAction]?: Problem } | undefined;
  /** Ways to resolve besides at once. @default none */
  readonly resolveForms?: readonly ResolveForm[] | undefined;
  /** Ways to archive. @default 'forever' alone */
  readonly archiveForms?: readonly ArchiveForm[] | undefined;
  /** Archiving until more events or users needs a time for them. @default false */
  readonly needsArchiveWindow?: boolean | undefined;
  /** Assigning to `me` works. */
  readonly canAssignMe?: boolean | undefined;
  /** Draws with the people to assign to. Omit to hide the control. */
  readonly renderAssignees?: RenderAssignees | undefined;
  /** Releases to resolve these issues in, by what is typed. */
  readonly findReleases?:
    | ((
        issues: readonly Issue[],
        query: string,
        signal: AbortSignal,
      ) => Promise<readonly { readonly value: string }[]>)
    | undefined;
}

/** What must be asked before something is sent. */
export type Question = 'release' | 'commit' | 'time' | 'events' | 'users' | 'merge' | 'delete';
