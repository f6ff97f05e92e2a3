import { configure, getConfig } from 'storybook/test';
import { beforeAll } from 'vitest';
import { lateActions } from '../../src/components/internal/actions/lateActions.js';
import { loadLanguage } from '../../src/components/internal/code/languages.js';
import { longList } from '../../src/components/internal/listing/rows/longList.js';
import { reading } from '../../src/components/StackTrace/explain/reading.js';
import { tellFailuresBriefly } from './failures/index.js';

tellFailuresBriefly({ configure, getConfig });

const LANGUAGES = ['javascript', 'jsx', 'typescript', 'tsx', 'python', 'java', 'cpp', 'go', 'sql', 'json'];

// What comes late and takes the place of something else must not do so while axe is measuring.
beforeAll(async () => {
  await Promise.all([
    ...[lateActions, longList, reading].map((part) => part.load()),
    import('../../src/components/internal/code/highlight.js'),
    ...LANGUAGES.map(loadLanguage),
  ]);
});
