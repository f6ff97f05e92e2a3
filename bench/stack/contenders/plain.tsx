import { type ReactElement, useMemo, useState } from 'react';
import type { StackProps } from '../contender.js';
import { BareRow, ExpandAll, framesOf } from '../rows.js';

/** Every frame in the page, source and variables as plain text. */
export function Stack({ event }: StackProps): ReactElement {
  const frames = useMemo(() => framesOf(event), [event]);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ExpandAll onExpand={() => setOpen(true)} />
      {frames.map((frame) => (
        <BareRow key={frame.function} frame={frame} isOpen={isOpen} />
      ))}
    </>
  );
}
