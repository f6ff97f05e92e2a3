import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * A guest in somebody's page is silent, so an unexpected console.error or console.warn fails the test.
 * A test that expects one mocks the method itself (`vi.spyOn(console, 'error').mockImplementation(…)`).
 */
export function failOnConsoleNoise(): void {
  const methods = ['error', 'warn'] as const;
  const originals = methods.map((method) => console[method]);
  let noise: string[] = [];

  beforeEach(() => {
    noise = [];
    for (const method of methods) {
      console[method] = (...args: unknown[]) => {
        noise.push(`console.${method}: ${args.map(String).join(' ')}`);
      };
    }
  });

  afterEach(() => {
    vi.restoreAllMocks();
    methods.forEach((method, index) => {
      console[method] = originals[index] as (typeof console)[typeof method];
    });
    expect(noise, 'unexpected console output').toEqual([]);
  });
}
