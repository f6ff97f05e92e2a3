import type { Reporter, TestModule } from 'vitest/node';

/**
 * Says at the end what a green run did not run. In CI a skipped test or suite is a failure: it would
 * otherwise stay skipped, and green, for ever.
 */
export class CompleteRun implements Reporter {
  readonly #leftOut: string | undefined;

  constructor(leftOut: string | undefined) {
    this.#leftOut = leftOut;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#leftOut) console.warn(`\n⚠ ${this.#leftOut}\n`);
    if (!process.env.CI) return;
    const skipped = modules.flatMap(skippedIn);
    if (skipped.length === 0) return;
    console.error(`\nSkipped, which CI does not allow:\n  ${skipped.join('\n  ')}`);
    process.exitCode = 1;
  }
}

function skippedIn(module: TestModule): string[] {
  const name = `[${module.project.name}] ${module.relativeModuleId}`;
  const tests = [...module.children.allTests()];
  if (tests.length === 0 && module.state() === 'skipped') return [name];
  return tests
    .filter((test) => test.result().state === 'skipped')
    .map((test) => `${name} > ${test.fullName}`);
}
