import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A pause: a promise that a timer alone resolves, or `setTimeout` of `node:timers/promises`. */
const PAUSES = [
  /setTimeout\(\s*(?:resolve|done|r)\b/,
  /await\s+(?:setTimeout|sleep|pause|wait|delay)\(\s*\d/,
  /waitForTimeout\(/,
];

/** This file, and one that waits for the very time that the proxy keeps an answer. */
const ALLOWED = new Set(['test/invariants/waits.node.test.ts', 'test/e2e/demo.node.test.ts']);

const tests = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'demo/**/*.test.ts'])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !ALLOWED.has(path));

describe('a test', () => {
  it('waits for what it needs, never for a time', () => {
    const found = tests.filter((path) => PAUSES.some((pause) => pause.test(readFileSync(path, 'utf8'))));
    expect(found).toEqual([]);
  });

  it.each([
    'await new Promise((resolve) => setTimeout(resolve, 80));',
    'await pause(50)',
    'await setTimeout(2100)',
    'await page.waitForTimeout(500)',
  ])('is found out with %s', (text) => {
    expect(PAUSES.some((pause) => pause.test(text))).toBe(true);
  });
});
