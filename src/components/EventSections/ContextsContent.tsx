'use client';
import { type ReactElement, type ReactNode, useId } from 'react';
import {
  type ContextField,
  contextFields,
  contextHeadline,
  contextKind,
  flagRows,
  isKnownContext,
  orderContexts,
} from '../../insights/index.js';
import type { EventContext } from '../../model/index.js';
import { type Format, useFormat } from '../config/index.js';
import { DataTree } from '../internal/DataTree/DataTree.js';
import { AnnotationChip, MASKED_HERE } from '../internal/data/AnnotationChip.js';
import type { SectionContentProps } from './EventSections.types.js';
import { FlagTable } from './FlagTable.js';
import { KeyValues } from './KeyValues.js';
import { Value } from './Value.js';

/** Rows of a card drawn before "show all". */
const FIRST = 8;

/** A card per context: what it ran on first, known fields before the rest. */
export function ContextsContent(props: SectionContentProps): ReactElement {
  const { event, t } = props;
  return (
    <>
      <p className="cb-note">{t('contextsNote')}</p>
      <div className="cb-cards cb-contexts">
        {orderContexts(event.contexts).map((context) => {
          const place = event.contexts.indexOf(context);
          return <Card key={place} context={context} path={`/contexts/${place}`} {...props} />;
        })}
      </div>
    </>
  );
}

interface CardProps extends SectionContentProps {
  context: EventContext;
  path: string;
}

function Card({ context, path, event, t, headingLevel }: CardProps): ReactElement {
  const id = useId();
  const Heading = `h${(headingLevel + 1) as 3 | 4 | 5 | 6}` as const;
  const headline = contextHeadline(context);
  const isKnown = isKnownContext(context);
  return (
    <div className="cb-box cb-context" role="group" aria-labelledby={id}>
      <div className="cb-context-head">
        <Heading className="cb-note" id={id}>
          <bdi>
            {isKnown ? t('contextKind', { kind: contextKind(context), name: context.name }) : context.name}
          </bdi>
        </Heading>
        {headline !== undefined && <bdi className="cb-strong cb-prose">{headline}</bdi>}
      </div>
      <Content context={context} path={path} event={event} t={t} isKnown={isKnown} />
    </div>
  );
}

interface ContentProps extends Pick<CardProps, 'context' | 'path' | 'event' | 't'> {
  isKnown: boolean;
}

function Content({ context, path, event, t, isKnown }: ContentProps): ReactElement {
  const format = useFormat();
  const { annotations } = event;
  const flags = flagRows(context);
  if (flags) {
    const { values: _, type: __, ...rest } = context.data;
    return (
      <>
        <FlagTable flags={flags} annotations={annotations} path={`${path}/data`} t={t} />
        {Object.keys(rest).length > 0 && (
          <DataTree data={rest} annotations={annotations} path={`${path}/data`} label={context.name} />
        )}
      </>
    );
  }
  if (!isKnown && Object.values(context.data).some(isNested))
    return (
      <DataTree
        data={context.data}
        annotations={annotations}
        path={`${path}/data`}
        depth={1}
        label={context.name}
      />
    );
  const rows = contextFields(context).map((field) => ({
    id: field.path,
    name: field.name,
    value: isPersonal(context, field.name) ? (
      <AnnotationChip annotation={MASKED_HERE} />
    ) : (
      (read(field, t, format) ?? (
        <Value
          name={field.name}
          value={field.value}
          annotations={annotations}
          path={`${path}/data${field.path}`}
          label={field.name}
        />
      ))
    ),
  }));
  return <KeyValues t={t} rows={rows} first={FIRST} />;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Who wrote feedback. */
function isPersonal({ kind }: EventContext, name: string): boolean {
  return kind === 'feedback' && (name === 'name' || name === 'contact_email');
}

/** A value in words that people read. `undefined` where it is read as it is. */
function read({ value, unit }: ContextField, t: SectionContentProps['t'], format: Format): ReactNode {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (unit === 'time' && typeof value === 'string')
    return <time dateTime={value}>{format.date(new Date(value).toISOString(), 'long')}</time>;
  if (unit === undefined || typeof value !== 'number') return undefined;
  switch (unit) {
    case 'bytes':
      return format.bytes(value);
    case 'megabytes':
      return format.bytes(value * 1_000_000);
    case 'percent':
      return format.percent(value / 100);
    case 'milliseconds':
      return format.duration(value);
    default:
      return t(unit === 'celsius' ? 'degrees' : 'megahertz', { value: format.number(value) });
  }
}
