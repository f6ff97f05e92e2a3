'use client';
import type { ReactElement } from 'react';
import { crumbNavigation, crumbRequest, type TimelineItem } from '../../insights/index.js';
import type { Json } from '../../model/index.js';
import { AnnotatedText } from '../internal/AnnotatedText.js';
import { CrumbData } from './CrumbData.js';
import { NavigationLine, RequestLine } from './CrumbLines.js';
import { useTimeline } from './timelineContext.js';

/** What a step says: its request or way, its message and the rest of its data, all of them together. */
export function CrumbContent({ item }: { item: TimelineItem }): ReactElement {
  const { annotations } = useTimeline();
  const { crumb, index, isEvent } = item;
  const path = `/breadcrumbs/${index}`;
  const request = crumbRequest(crumb);
  const navigation = request === undefined ? crumbNavigation(crumb) : undefined;
  const rest: Json | undefined = request?.rest ?? navigation?.rest ?? crumb.data ?? crumb.value;
  return (
    <>
      {request !== undefined && <RequestLine request={request} />}
      {navigation !== undefined && <NavigationLine navigation={navigation} />}
      <div className="cb-prose">
        <AnnotatedText
          text={crumb.message}
          annotations={isEvent ? [] : annotations}
          path={`${path}/message`}
          limit={600}
        />
      </div>
      {rest !== undefined && (
        <CrumbData data={rest} path={`${path}/${crumb.data === undefined ? 'value' : 'data'}`} />
      )}
    </>
  );
}
