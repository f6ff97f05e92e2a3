import { expect, it } from 'vitest';
import { directionOf } from './direction.js';

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ckb', 'rtl'],
  ['dv', 'rtl'],
  ['yi', 'rtl'],
  ['uz-AF', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['az-Arab-IR', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['uz', 'ltr'],
  ['ha', 'ltr'],
  ['pa', 'ltr'],
  ['en-US', 'ltr'],
  ['ja', 'ltr'],
  ['not a locale', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});
