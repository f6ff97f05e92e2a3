'use client';
import { type ReactElement, useId } from 'react';
import { contextFields, contextHeadline, orderContexts } from '../../insights/index.js';
import type { EventContext } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import type { SectionContentProps } from './EventSections.types.js';
import { KeyValues } from './KeyValues.js';
import { Value } from './Value.js';

/** Rows of a card drawn before "show all". */
const FIRST = 8;

/** A card per context: what it ran on first, known fields before the rest. */
export function ContextsContent(props: SectionContentProps): ReactElement {
  const { event } = props;
  return (
    <div className="cb-cards">
      {orderContexts(event.contexts).map((context) => {
        const place = event.contexts.indexOf(context);
        return <Card key={place} context={context} path={`/contexts/${place}`} {...props} />;
      })}
    </div>
  );
}

interface CardProps extends SectionContentProps {
  context: EventContext;
  path: string;
}

function Card({ context, path, event, t, headingLevel }: CardProps): ReactElement {
  const id = useId();
  const format = useFormat();
  const Heading = `h${(headingLevel + 1) as 3 | 4 | 5 | 6}` as const;
  const headline = contextHeadline(context);
  const rows = contextFields(context).map(({ name, value, path: below, unit }) => ({
    id: below,
    name,
    value: (
      <Value
        name={name}
        value={unit === 'bytes' ? format.bytes(value as number) : value}
        annotations={event.annotations}
        path={`${path}/data${below}`}
        label={name}
      />
    ),
  }));
  return (
    <div className="cb-box cb-context" role="group" aria-labelledby={id}>
      <div className="cb-context-head">
        <Heading className="cb-note" id={id}>
          <bdi>{context.name}</bdi>
        </Heading>
        {headline !== undefined && <bdi className="cb-strong cb-prose">{headline}</bdi>}
      </div>
      <KeyValues t={t} rows={rows} first={FIRST} />
    </div>
  );
}
