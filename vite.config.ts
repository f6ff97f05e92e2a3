import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import type { UserConfig } from 'vite';

// Storybook and the demo's dev server take this file; `worker-only` serves /mockServiceWorker.js from memory.
const config: UserConfig = {
  plugins: [react(), msw({ mode: 'worker-only' })],
};

export default config;
