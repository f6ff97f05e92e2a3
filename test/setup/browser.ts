import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { failOnConsoleNoise } from './console.js';

failOnConsoleNoise();
afterEach(cleanup);
configure({ asyncUtilTimeout: 5000 });

// A page as hosts have it; the browser's default margin makes a page jump when a modal locks the scroll.
document.body.style.margin = '0';
