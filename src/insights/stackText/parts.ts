import type { Exception, Frame } from '../../model/index.js';

/** `Type: value`, or whichever of the two is there. */
export function headline({ type, value }: Exception, fallback = 'Error'): string {
  if (type === undefined || type === '') return value ?? fallback;
  return value === undefined || value === '' ? type : `${type}: ${value}`;
}

/** The frames newest first. */
export function newestFirst(frames: readonly Frame[]): readonly Frame[] {
  return frames.toReversed();
}

/** `path:line:column` with what is known. */
export function at(path: string, frame: Frame, withColumn: boolean): string {
  const line = frame.line === undefined ? '' : `:${frame.line}`;
  const column = withColumn && line !== '' && frame.column !== undefined ? `:${frame.column}` : '';
  return `${path}${line}${column}`;
}

/** The text of the line that a frame stands on, if the source is here. */
export function activeText(frame: Frame): string | undefined {
  return frame.context.find(({ number }) => number === frame.line)?.text.trim();
}
