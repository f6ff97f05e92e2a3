'use client';
import { type ReactElement, useEffect, useState } from 'react';
import type { EventScope } from '../../../client/types/client.js';
import { useTagValues } from '../../../hooks/lists/useTagValues.js';
import { useEventTrend } from '../../../hooks/queries/useEventTrend.js';
import type { Translate } from '../../../i18n/index.js';
import type { IssueRef, TagValue, Trend } from '../../../model/index.js';
import { tagClause } from '../../../search/index.js';
import { Sparkline } from '../../internal/data/Sparkline.js';
import { AsyncBoundary } from '../../internal/states/AsyncBoundary.js';
import type { TagFacetsMessages } from '../TagFacets.messages.js';
import type { TagValueSort, TagValuesRequest } from '../TagFacets.types.js';
import { TagValuesView } from './TagValuesView.js';

export interface TagValuesProps {
  readonly t: Translate<TagFacetsMessages>;
  readonly issueRef: IssueRef;
  readonly request: TagValuesRequest;
  readonly scope: EventScope;
  /** Whether events can be counted by a search. */
  readonly hasTrends: boolean;
}

/** All values of one tag, read from the server. */
export function TagValues(props: TagValuesProps): ReactElement {
  const { t, issueRef, request, scope, hasTrends } = props;
  const { key: tagKey, facet } = request;
  const [sort, setSort] = useState<TagValueSort>('count');
  const listing = useTagValues(issueRef, tagKey, { ...scope, sort });
  const count = listing.status === 'success' ? listing.data.source.count : 0;
  const { setVisibleRows } = listing;
  // All of them are drawn, a thousand at most: none may be let go.
  useEffect(() => {
    if (count > 0) setVisibleRows(0, count - 1);
  }, [setVisibleRows, count]);
  return (
    <TagValuesView
      t={t}
      tagKey={tagKey}
      facet={facet}
      listing={listing}
      onRetry={listing.refresh}
      onMore={listing.fetchNextPage}
      sort={sort}
      onSortChange={setSort}
      actions={request}
      renderTrend={
        hasTrends
          ? (value) => <ValueTrend t={t} issueRef={issueRef} tagKey={tagKey} value={value} scope={scope} />
          : undefined
      }
    />
  );
}

interface ValueTrendProps extends Pick<TagValuesProps, 't' | 'issueRef' | 'scope'> {
  readonly tagKey: string;
  readonly value: TagValue;
}

function ValueTrend({ t, issueRef, tagKey, value, scope }: ValueTrendProps): ReactElement {
  const clause = tagClause({ key: tagKey, value: value.value, mode: 'include' }, value.query);
  const query = [scope.query, clause].filter(Boolean).join(' ');
  const trend = useEventTrend(issueRef, { ...scope, query });
  const label = t('valuesTrendOf', { value: (value.label ?? value.value) || t('none') });
  return (
    <AsyncBoundary<Trend | null> resource={trend} label={label} onRetry={trend.refresh}>
      {(data) =>
        data === null ? (
          <p className="cb-note">{t('valuesNoTrend')}</p>
        ) : (
          <Sparkline trend={data} label={label} width={480} height={48} />
        )
      }
    </AsyncBoundary>
  );
}
