import '@testing-library/jest-dom/vitest';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach } from 'vitest';
import { failOnConsoleNoise } from './console.js';
import { tellFailuresBriefly } from './failures/index.js';

tellFailuresBriefly({ configure, getConfig });
failOnConsoleNoise();
afterEach(cleanup);
configure({ asyncUtilTimeout: 45_000 });

// A page as hosts have it; the browser's default margin makes a page jump when a modal locks the scroll.
document.body.style.margin = '0';
