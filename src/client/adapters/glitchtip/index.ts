export { createAdapter } from './adapter.js';
export { routeTable } from './routes.js';
