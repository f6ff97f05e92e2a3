import { configure, getConfig } from 'storybook/test';
import { tellFailuresBriefly } from './failures/index.js';

tellFailuresBriefly({ configure, getConfig });
