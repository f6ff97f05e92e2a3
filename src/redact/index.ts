export { defaultRedaction, type PatternName, type RedactionPolicy, type RedactionRule } from './policy.js';
export { redactModel, type TitleOf } from './redactModel.js';
export {
  createRedactor,
  ITEM,
  type Mark,
  type Place,
  REDACTED,
  type Redactor,
  type Spot,
} from './redactor.js';
