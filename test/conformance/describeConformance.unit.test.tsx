import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react';
import { type Slots, useMessages } from '../../src/components/config/index.js';
import { AsyncBoundary, RelativeTime, Root, VirtualList } from '../../src/components/internal/index.js';
import { type Resource, readyResource, toRowSource } from '../../src/model/index.js';
import { describeConformance } from './describeConformance.js';

const messages = { title: 'Things' };

interface ThingsProps extends Omit<ComponentPropsWithoutRef<'section'>, 'resource'> {
  resource: Resource<readonly string[]>;
  messages?: Partial<typeof messages> | undefined;
  components?: Partial<Slots> | undefined;
}

/** A panel as small as a panel can be. */
const Things = forwardRef(function Things(props: ThingsProps, ref: ForwardedRef<HTMLElement>) {
  const { resource, messages: own, components, ...dom } = props;
  const t = useMessages('Things', messages, own);
  return (
    <Root {...dom} ref={ref} part="things" components={components}>
      <p>{t('title')}</p>
      <AsyncBoundary resource={resource} label="Things" isEmpty={(rows) => rows.length === 0}>
        {(rows) => (
          <VirtualList
            source={toRowSource(rows)}
            rowHeight={32}
            label="Things"
            renderRow={({ row }) => (
              <span>
                {row} <RelativeTime at="2026-11-20T11:00:00Z" />
              </span>
            )}
          />
        )}
      </AsyncBoundary>
    </Root>
  );
});

const many = Array.from({ length: 400 }, (_, index) => `Thing ${index}`);

describeConformance('A panel made of the kit', {
  component: Things,
  props: { resource: readyResource(many, '2026-11-20T11:59:00Z') },
  rootClass: 'cb-things',
  message: { component: 'Things', key: 'title' },
  slots: {
    Error: { resource: { status: 'error', fetchStatus: 'idle', problem: { code: 'network' } } },
    Loading: { resource: { status: 'pending', fetchStatus: 'fetching' } },
    Empty: { resource: readyResource([]) },
  },
  loadingProps: { resource: { status: 'pending', fetchStatus: 'fetching' } },
});
