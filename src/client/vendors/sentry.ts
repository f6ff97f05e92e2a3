import * as sentry from '../adapters/sentry/index.js';
import { provideVendor } from './registry.js';

provideVendor('sentry', sentry);
