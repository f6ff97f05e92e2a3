import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Says at the end what a green run did not run, and what it ran twice. In CI a skipped test or suite is a failure: it would
 * otherwise stay skipped, and green, for ever. Where browsers differ, one that names its reason is not.
 */
export class CompleteRun implements Reporter {
  readonly #leftOut: string | undefined;
  readonly #mayNameReason: boolean;

  constructor(leftOut: string | undefined, allowed: 'nothing' | 'with a reason' = 'nothing') {
    this.#leftOut = leftOut;
    this.#mayNameReason = allowed === 'with a reason';
  }

  /** Here and not where the configuration is read: whoever only reads it needs no browser. */
  onTestRunStart(): void {
    if (this.#leftOut && process.env.CI) throw new Error(this.#leftOut);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#leftOut) console.warn(`\n⚠ ${this.#leftOut}\n`);
    const unsteady = modules.flatMap(secondTries);
    if (unsteady.length > 0)
      console.warn(`\nPassed at the second try only, to be mended:\n  ${unsteady.join('\n  ')}`);
    const skipped = modules.flatMap(skippedIn);
    const named = this.#mayNameReason ? skipped.filter(({ reason }) => reason !== undefined) : [];
    if (named.length > 0) console.log(`\nLeft out, with the reason:\n  ${lines(named)}`);
    const silent = skipped.filter((test) => !named.includes(test));
    if (!process.env.CI || silent.length === 0) return;
    console.error(`\nSkipped, which CI does not allow:\n  ${lines(silent)}`);
    process.exitCode = 1;
  }
}

interface Skipped {
  readonly name: string;
  readonly reason?: string;
}

const lines = (skipped: readonly Skipped[]): string =>
  skipped.map(({ name, reason }) => (reason ? `${name} (${reason})` : name)).join('\n  ');

const nameOf = (module: TestModule): string => `[${module.project.name}] ${module.relativeModuleId}`;

const secondTries = (module: TestModule): string[] =>
  [...module.children.allTests()]
    .filter((test) => test.diagnostic()?.flaky)
    .map((test) => `${nameOf(module)} > ${test.fullName}`);

function skippedIn(module: TestModule): Skipped[] {
  const name = nameOf(module);
  const tests = [...module.children.allTests()];
  if (tests.length === 0 && module.state() === 'skipped') return [{ name }];
  return tests.flatMap((test) => skippedTest(name, test));
}

function skippedTest(module: string, test: TestCase): Skipped[] {
  const result = test.result();
  return result.state === 'skipped' ? [{ name: `${module} > ${test.fullName}`, reason: result.note }] : [];
}
