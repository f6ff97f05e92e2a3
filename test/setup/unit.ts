import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { lateProblems } from '../../src/components/internal/lateProblems.js';
import { failOnConsoleNoise } from './console.js';

failOnConsoleNoise();
afterEach(cleanup);
// What tells a problem in full comes late; tests are about what is told.
beforeAll(() => lateProblems.load());
configure({ asyncUtilTimeout: 5000 });

// jsdom does no layout. The virtual list reads these two and would draw no row at a height of 0.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  clientWidth: { configurable: true, get: () => 1024 },
});

class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;
