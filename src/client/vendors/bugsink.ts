import * as bugsink from '../adapters/bugsink/index.js';
import { provideVendor } from './registry.js';

provideVendor('bugsink', bugsink);
