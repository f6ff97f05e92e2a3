'use client';
import type { ReactElement } from 'react';
import {
  crumbConsole,
  crumbNavigation,
  crumbRequest,
  crumbStatement,
  crumbTarget,
  type TimelineItem,
} from '../../../insights/index.js';
import { type Annotation, annotationsAt, type Json } from '../../../model/index.js';
import { AnnotatedText } from '../../internal/data/AnnotatedText.js';
import { useTimeline } from '../timelineContext.js';
import { CrumbData } from './CrumbData.js';
import { NavigationLine, RequestLine } from './CrumbLines.js';
import { ConsoleLine, StatementLine, TargetLine } from './TextLines.js';

/** Longer texts fold, and are drawn as what they are: text. */
const LONGEST = 600;
const NONE: readonly Annotation[] = [];

/** What a step says: its request or way, its message and the rest of its data, all of them together. */
export function CrumbContent({ item }: { item: TimelineItem }): ReactElement {
  const { annotations, stories } = useTimeline();
  const { crumb, index, isEvent, source } = item;
  const path = `/breadcrumbs/${index}`;
  const isOwn = !isEvent && source === undefined;
  const request = crumbRequest(crumb);
  const navigation = request === undefined ? crumbNavigation(crumb) : undefined;
  const isMarked = isOwn && annotations.some((note) => note.path.startsWith(`${path}/data/arguments`));
  const written = isMarked ? undefined : crumbConsole(crumb);
  const rest: Json | undefined =
    request?.rest ?? navigation?.rest ?? written?.rest ?? crumb.data ?? crumb.value;
  return (
    <>
      {request !== undefined && <RequestLine request={request} story={stories.get(item.id)} />}
      {navigation !== undefined && <NavigationLine navigation={navigation} />}
      {written?.values !== undefined ? (
        <ConsoleLine values={written.values} />
      ) : (
        <Message
          item={item}
          text={written?.text ?? crumb.message}
          annotations={isOwn ? annotations : NONE}
          path={`${path}/message`}
        />
      )}
      {rest !== undefined && (
        <CrumbData
          data={rest}
          path={isOwn ? `${path}/${crumb.data === undefined ? 'value' : 'data'}` : `/${item.id}`}
        />
      )}
    </>
  );
}

interface MessageProps {
  item: TimelineItem;
  text: string | undefined;
  annotations: readonly Annotation[];
  path: string;
}

/** The message by its kind: a statement, what the user acted on, or plain words. */
function Message({ item, text, annotations, path }: MessageProps): ReactElement {
  const isPlain = text === undefined || text.length > LONGEST || annotationsAt(annotations, path).length > 0;
  const statement = isPlain ? undefined : crumbStatement(item.crumb);
  if (statement !== undefined) return <StatementLine text={statement} />;
  const target = isPlain ? undefined : crumbTarget(item.crumb);
  if (target?.raw !== undefined) return <TargetLine target={target} id={item.id} />;
  return (
    <div className="cb-prose">
      <AnnotatedText text={text} annotations={annotations} path={path} limit={LONGEST} />
    </div>
  );
}
