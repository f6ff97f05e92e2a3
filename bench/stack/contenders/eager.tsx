import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { refractor } from 'refractor/core';
import typescript from 'refractor/typescript';
import type { Frame } from '../../../src/model/index.js';
import type { StackProps } from '../contender.js';
import { BareRow, ExpandAll, framesOf } from '../rows.js';

refractor.register(typescript);

/** Every frame in the page, its source coloured while it is drawn, as Sentry’s own view does. */
export function Stack({ event }: StackProps): ReactElement {
  const frames = useMemo(() => framesOf(event), [event]);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ExpandAll onExpand={() => setOpen(true)} />
      {frames.map((frame) => (
        <BareRow key={frame.function} frame={frame} isOpen={isOpen} source={coloured} />
      ))}
    </>
  );
}

function coloured({ context }: Frame): ReactNode {
  return context.map(({ number, text }) => (
    <div key={number}>
      {number} {drawn(refractor.highlight(text, 'typescript').children)}
    </div>
  ));
}

type Nodes = ReturnType<typeof refractor.highlight>['children'];

function drawn(nodes: Nodes): ReactNode {
  return nodes.map((node, at) => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return null;
    // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a line never move
    return <span key={at}>{drawn(node.children as Nodes)}</span>;
  });
}
