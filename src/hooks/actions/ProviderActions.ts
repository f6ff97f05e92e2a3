import { shareUntilFailure } from '../../client/connect/shareUntilFailure.js';
import { problemOf } from '../../client/http/errors.js';
import { retryLoad } from '../../client/http/retryLoad.js';
import type {
  ActionRun,
  ActionRunner,
  Issue,
  IssueAction,
  IssueCommand,
  IssueRef,
} from '../../model/index.js';
import { issueKey } from '../../model/index.js';
import type { ActionController } from './ActionController.js';
import type { Options } from './ActionWork.js';
import type { IssueActionState } from './issueStates.js';

const NO_RUNS: readonly ActionRun[] = [];

/**
 * The actions of one provider. What carries them out is code that only those need who may act, so it loads when a
 * panel offers some, and at the latest with the first action.
 */
export class ProviderActions implements ActionRunner {
  readonly #options: Options;
  readonly #load = shareUntilFailure(() => this.#create());
  readonly #listeners = new Set<() => void>();
  #controller: ActionController | undefined;
  /** Actions whose code did not come, newest first. */
  #lost: readonly ActionRun[] = NO_RUNS;
  #runs: readonly ActionRun[] | undefined;
  #version = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  get runs(): readonly ActionRun[] {
    const runs = this.#controller?.runs ?? NO_RUNS;
    if (this.#lost.length === 0) return runs;
    this.#runs ??= [...this.#lost, ...runs];
    return this.#runs;
  }

  /** Changes whenever `runs` or an answer of `stateOf` may have. */
  getVersion = (): number => this.#version;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Loads what carries them out. The first action says it when that does not come. */
  prepare = (): void => void this.#load().catch(() => {});

  /** Whether the server lately forbade all of such an action. */
  isForbidden = (action: IssueAction | 'unresolve'): boolean =>
    this.#controller?.isForbidden(action) ?? false;

  stateOf = (ref: IssueRef): IssueActionState => this.#controller?.stateOf(ref);

  run = (command: IssueCommand, issues: readonly Issue[]): Promise<ActionRun> => {
    const keys = new Set(issues.map(({ ref }) => issueKey(ref)));
    for (const lost of this.#lost) {
      // The reader tries anew.
      if (lost.issues.every(({ ref }) => keys.has(issueKey(ref)))) this.#forget(lost.id);
    }
    return this.#controller ? this.#controller.run(command, issues) : this.#firstRun(command, issues);
  };

  undo = async (id: string): Promise<ActionRun> => (await this.#load()).undo(id);

  retry = async (id: string): Promise<ActionRun> => {
    const lost = this.#lost.find((run) => run.id === id);
    if (!lost) return (await this.#load()).retry(id);
    this.#forget(id);
    return this.run(lost.command, lost.issues);
  };

  confirm = async (id: string): Promise<ActionRun> => (await this.#load()).confirm(id);

  dismiss = (id: string): void => {
    this.#forget(id);
    this.#controller?.dismiss(id);
  };

  /** What is kept of these issues is old now. */
  touched = (refs: readonly IssueRef[]): void => this.#options.invalidate(refs);

  /** Gives up whatever waits. What is on its way arrives; later actions work as before. */
  stop = (): void => this.#controller?.stop();

  async #firstRun(command: IssueCommand, issues: readonly Issue[]): Promise<ActionRun> {
    try {
      return await (await this.#load()).run(command, issues);
    } catch (error) {
      // Whatever kept its code away, it was not sent.
      const problem = { ...problemOf(error), hint: 'offline' as const };
      const lost: ActionRun = {
        id: `lost-${this.#version}`,
        command,
        issues,
        status: 'failed',
        doneCount: 0,
        failed: issues.map(({ ref }) => ({ ref, problem })),
        canUndo: false,
      };
      this.#lost = [lost, ...this.#lost];
      this.#changed();
      return lost;
    }
  }

  #forget(id: string): void {
    const left = this.#lost.filter((run) => run.id !== id);
    if (left.length === this.#lost.length) return;
    this.#lost = left;
    this.#changed();
  }

  async #create(): Promise<ActionController> {
    const { ActionController } = await retryLoad(
      () => import('./ActionController.js'),
      'the code of actions',
    );
    const controller = new ActionController(this.#options);
    controller.subscribe(this.#changed);
    this.#controller = controller;
    this.#changed();
    return controller;
  }

  #changed = (): void => {
    this.#version += 1;
    this.#runs = undefined;
    for (const listener of [...this.#listeners]) listener();
  };
}
