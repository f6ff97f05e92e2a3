// Holds the style sheet and the components against each other: no class without a rule, no rule without a class.
import { sheetOf } from './buildStyles.js';
import { classesOfSheet, disagreements } from './parts/agree.js';
import { readParts } from './parts/readParts.js';
import { componentSources } from './parts/sources.js';

const sheet = await sheetOf('src');
const parts = readParts(componentSources());
const problems = disagreements(sheet, parts);
for (const problem of problems) console.error(problem);
console.log(`${classesOfSheet(sheet).size} classes with rules, ${problems.length} problems`);
process.exitCode = problems.length > 0 || parts.uses.length === 0 ? 1 : 0;
