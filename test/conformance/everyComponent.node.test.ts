import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

it('holds every component to what a guest promises', () => {
  const folder = new URL('../../src/components/', import.meta.url);
  const components = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name))
    .map(({ name }) => name);
  expect(components.length).toBeGreaterThanOrEqual(9);
  const missing = components.filter(
    (name) => !existsSync(new URL(`${name}/${name}.conformance.test.tsx`, folder)),
  );
  expect(missing).toEqual([]);
});
