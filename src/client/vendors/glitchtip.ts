import * as glitchtip from '../adapters/glitchtip/index.js';
import { provideVendor } from './registry.js';

provideVendor('glitchtip', glitchtip);
