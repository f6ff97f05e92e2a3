import type { ReactElement, ReactNode } from 'react';
import type { CrashEvent, Frame } from '../../src/model/index.js';
import { EXPAND_ALL } from './contender.js';

interface BareRowProps {
  readonly frame: Frame;
  readonly isOpen: boolean;
  /** Draws the source; plain text where it is left out. */
  readonly source?: ((frame: Frame) => ReactNode) | undefined;
}

/** A frame as a host would draw it in an afternoon. */
export function BareRow({ frame, isOpen, source }: BareRowProps): ReactElement {
  return (
    <div>
      <div className="bench-frame">
        {frame.function} {frame.filename}:{frame.line}
      </div>
      {isOpen && (
        <>
          <pre>{source?.(frame) ?? frame.context.map(({ number, text }) => `${number} ${text}\n`)}</pre>
          <pre>{JSON.stringify(frame.vars, null, 1)}</pre>
        </>
      )}
    </div>
  );
}

export function ExpandAll({ onExpand }: { readonly onExpand: () => void }): ReactElement {
  return (
    <button type="button" onClick={onExpand}>
      {EXPAND_ALL}
    </button>
  );
}

/** As they are read, the crash first. */
export function framesOf({ exceptions }: CrashEvent): readonly Frame[] {
  return exceptions[0]?.stacktrace?.frames.toReversed() ?? [];
}
