export { NewsNote } from './NewsNote.js';
export { ProblemCard } from './ProblemCard.js';
export { StaleNote } from './StaleNote.js';
