export { defaultRedaction, type PatternName, type RedactionPolicy, type RedactionRule } from './policy.js';
export { redactModel, type TitleOf } from './redactModel.js';
export {
  createRedactor,
  ITEM,
  isLongNumber,
  type Mark,
  type Place,
  REDACTED,
  type Redactor,
  type Spot,
} from './redactor.js';
export { suspects } from './suspects.js';
