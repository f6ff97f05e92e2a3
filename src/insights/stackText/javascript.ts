import type { Exception, Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { at, headline, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

/** As V8 prints `error.stack`, with causes as the console of Chromium adds them. */
export const javascriptPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [v8Head(exception), ...newestFirst(stack, v8Frame)],
  caption: usualCaption,
  indent: '    ',
});

/** As Firefox and Safari print `error.stack`, behind a headline, which theirs lacks. */
export const geckoPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [v8Head(exception), ...newestFirst(stack, geckoFrame)],
  caption: usualCaption,
  indent: '    ',
});

/** `Type: value`. */
export function v8Head(exception: Exception): string {
  return headline(exception);
}

/** `    at name (place)`. Frames of the engine itself have no line and keep their brackets. */
export function v8Frame(frame: Frame): string {
  const place = placeOf(frame);
  const name = nameOf(frame);
  return name === undefined ? `    at ${place}` : `    at ${name} (${place})`;
}

function geckoFrame(frame: Frame): string {
  return `${nameOf(frame) ?? ''}@${placeOf(frame)}`;
}

function placeOf(frame: Frame): string {
  return at(frame.absPath ?? frame.filename ?? frame.module ?? '<anonymous>', frame, true);
}

/** SDKs write `?` where V8 has no name, also behind an object's. */
function nameOf(frame: Frame): string | undefined {
  return frameName(frame)?.replace(/\.\?$/, '.<anonymous>');
}
