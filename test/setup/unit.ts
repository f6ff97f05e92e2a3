import '@testing-library/jest-dom/vitest';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach } from 'vitest';
import { failOnConsoleNoise } from './console.js';
import { tellFailuresBriefly } from './failures/index.js';

tellFailuresBriefly({ configure, getConfig });
failOnConsoleNoise();
afterEach(cleanup);
configure({ asyncUtilTimeout: 45_000 });

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
