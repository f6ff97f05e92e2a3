import { type ReactElement, type ReactNode, useState } from 'react';
import {
  AsyncBoundary,
  BarList,
  Button,
  Checkbox,
  CodeBlock,
  Combobox,
  CopyButton,
  Count,
  DataTree,
  Dialog,
  Drawer,
  FilterBar,
  IconButton,
  KeyHelp,
  LevelLabel,
  Menu,
  Pill,
  RelativeTime,
  Root,
  SafeLink,
  Select,
  Sparkline,
  StatusPill,
  Tabs,
  ToggleGroup,
  Tooltip,
  VirtualList,
} from '../../src/components/internal/index.js';
import type { Json, Trend } from '../../src/model/index.js';
import { NOW, resourceIn } from './states.js';
import './kit-page.css';
import {
  arrowDownIcon,
  arrowUpIcon,
  moreIcon,
  refreshIcon,
} from '../../src/components/internal/icons/icons.js';
import { archiveIcon, boltIcon, linkIcon, trashIcon } from '../../src/components/internal/icons/moreIcons.js';

const trend: Trend = {
  bucketSeconds: 3600,
  points: [3, 5, 2, 8, 13, 9, 4, 0, 0, 1, 6, 22, 48, 31, 18, 12, 9, 7, 11, 16, 12, 8, 5, 3].map(
    (count, hour) => ({
      timestamp: new Date(NOW - (24 - hour) * 3_600_000).toISOString(),
      count,
    }),
  ),
};

const variables: Json = {
  cart: {
    items: [
      { sku: 'MUG-11', quantity: 2 },
      { sku: 'TEE-04', quantity: 1 },
    ],
    coupon: null,
    total: 48.5,
  },
  retries: 3,
  password: '',
  loggedIn: true,
  note: '',
  tags: [],
  token: '[Filtered]',
};

const code = `export async function checkout(cart: Cart, user?: User): Promise<Order> {
  const total = cart.items.reduce((sum, item) => sum + item.price * item.quantity, 0);
  // A guest has no address yet.
  const address = user.addresses[0].formatted;
  return createOrder({ total, address, placedAt: new Date(), source: 'web' });
}`;

function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section className="kit-section" aria-label={title}>
      <h2 className="kit-title">{title}</h2>
      {children}
    </section>
  );
}

/** Every part of the kit on one page, for the eye. */
export function KitPage(): ReactElement {
  return (
    <Root part="kit">
      <div className="kit-page">
        <Controls />
        <Marks />
        <Data />
        <States />
        <Lists />
      </div>
    </Root>
  );
}

function Controls(): ReactElement {
  const [order, setOrder] = useState('newest');
  const [sort, setSort] = useState('lastSeen');
  const [query, setQuery] = useState('is:unresolved level:error');
  const [tab, setTab] = useState('stack');
  const [release, setRelease] = useState('shop@4.2.0');
  const [open, setOpen] = useState<'drawer' | 'dialog' | undefined>(undefined);
  return (
    <Section title="Controls">
      <FilterBar
        query={query}
        onQueryChange={setQuery}
        placeholder="Search issues"
        ignoredTokens={query.includes('level') ? ['level:error'] : undefined}
        suggestions={async (token) =>
          ['is:', 'level:', 'release:', 'environment:', 'browser.name:', 'assigned:me']
            .filter((value) => value.startsWith(token) && value !== token)
            .map((value) => ({ value, detail: value.endsWith(':') ? 'key' : 'token' }))
        }
      />
      <div className="kit-row">
        <Button variant="primary" onClick={() => setOpen('dialog')}>
          Resolve
        </Button>
        <Button icon={archiveIcon} onClick={() => setOpen('drawer')}>
          Open drawer
        </Button>
        <Button variant="ghost" icon={refreshIcon}>
          Refresh
        </Button>
        <Button variant="danger" icon={trashIcon}>
          Delete
        </Button>
        <Button disabled>Disabled</Button>
        <Tooltip text="Copies a link to this issue">
          <IconButton icon={linkIcon} label="Copy link" title={undefined} />
        </Tooltip>
        <Menu
          label="More actions"
          align="end"
          trigger={<IconButton icon={moreIcon} label="More actions" />}
          items={[
            { kind: 'label', label: 'Move to' },
            { label: 'Archive until it escalates', icon: archiveIcon, onSelect: () => {} },
            { label: 'Archive for good', onSelect: () => {} },
            { kind: 'separator' },
            { label: 'Show raw frames', checked: true, onSelect: () => {} },
            { label: 'Delete', icon: trashIcon, danger: true, onSelect: () => {} },
          ]}
        />
        <KeyHelp
          groups={[
            {
              keys: [
                { keys: ['j', '↓'], does: 'Next row' },
                { keys: ['k', '↑'], does: 'Previous row' },
              ],
            },
          ]}
        />
      </div>
      <div className="kit-row">
        <ToggleGroup
          label="Order"
          value={order}
          onChange={setOrder}
          options={[
            { value: 'newest', label: 'Newest first', icon: arrowDownIcon },
            { value: 'oldest', label: 'Oldest first', icon: arrowUpIcon },
            { value: 'raw', label: 'Raw', disabled: true, title: 'No raw frames here' },
          ]}
        />
        <Select
          label="Sort by"
          showLabel
          value={sort}
          onChange={setSort}
          options={[
            { value: 'lastSeen', label: 'Last seen' },
            { value: 'events', label: 'Events' },
          ]}
        />
        <div className="kit-field">
          <Combobox
            label="Release"
            value={release}
            onChange={setRelease}
            options={['shop@4.2.0', 'shop@4.1.9', 'shop@4.1.8'].map((value) => ({ value }))}
          />
        </div>
        <Checkbox label="Only mine" checked="mixed" onChange={() => {}} />
      </div>
      <Tabs
        label="Event"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'stack', label: 'Stack trace' },
          { value: 'crumbs', label: 'Breadcrumbs', count: 24 },
          { value: 'tags', label: 'Tags', count: 11 },
        ]}
      >
        <p className="kit-muted">The chosen tab’s content.</p>
      </Tabs>
      <Drawer open={open === 'drawer'} onOpenChange={(next) => !next && setOpen(undefined)} title="SHOP-3F">
        <DataTree data={variables} label="Variables" />
      </Drawer>
      <Dialog
        open={open === 'dialog'}
        onOpenChange={(next) => !next && setOpen(undefined)}
        title="Resolve 3 issues?"
        description="They reopen when a newer release sees them again."
        footer={
          <>
            <Button onClick={() => setOpen(undefined)}>Cancel</Button>
            <Button variant="primary" onClick={() => setOpen(undefined)}>
              Resolve
            </Button>
          </>
        }
      />
    </Section>
  );
}

function Marks(): ReactElement {
  return (
    <Section title="Marks">
      <div className="kit-row">
        {['fatal', 'error', 'warning', 'info', 'debug', 'sample', 'verbose'].map((level) => (
          <LevelLabel key={level} level={level} />
        ))}
      </div>
      <div className="kit-row">
        {['new', 'ongoing', 'escalating', 'regressed'].map((substatus) => (
          <StatusPill key={substatus} status="unresolved" substatus={substatus} />
        ))}
        <StatusPill status="resolved" statusDetails={{ inRelease: 'shop@4.2.1' }} />
        <StatusPill status="archived" statusDetails={{ untilEvents: 100 }} />
        <Pill tone="bad" icon={boltIcon}>
          Unhandled
        </Pill>
        <Pill tone="accent">In app</Pill>
        <Pill tone="good">Healthy</Pill>
        <Pill tone="warn">Degraded</Pill>
        <Pill>production</Pill>
      </div>
      <div className="kit-row">
        <Count value={12_845} window="14 d" />
        <Count value={1000} atLeast />
        <Count value={undefined} />
        <RelativeTime at={new Date(NOW - 4 * 60_000).toISOString()} />
        <RelativeTime at={new Date(NOW - 40 * 86_400_000).toISOString()} />
        <Sparkline trend={trend} label="Events" />
        <Sparkline trend={undefined} label="Events" />
        <SafeLink href="https://example.com/runbook">Runbook</SafeLink>
        <CopyButton text="SHOP-3F" label="Copy id" />
      </div>
    </Section>
  );
}

function Data(): ReactElement {
  return (
    <Section title="Data">
      <div className="kit-columns">
        <DataTree
          data={variables}
          label="Variables"
          depth={2}
          path="/vars"
          annotations={[
            { path: '/vars/password', action: 'removed', by: 'server', rule: '@password:filter' },
            { path: '/vars/note', action: 'truncated', by: 'sdk', originalLength: 3120 },
          ]}
        />
        <BarList
          label="Browsers"
          total={1290}
          items={[
            { key: 'a', label: 'Chrome 153', count: 812, onSelect: () => {}, selected: true },
            { key: 'b', label: 'Safari 19.1', count: 301, onSelect: () => {} },
            { key: 'c', label: 'Firefox 144', count: 140, onSelect: () => {} },
            { key: 'd', label: 'Edge 152', count: 37, onSelect: () => {} },
          ]}
        />
      </div>
      <CodeBlock
        label="checkout.ts"
        language="typescript"
        activeLine={44}
        lines={code.split('\n').map((text, index) => ({ number: 41 + index, text }))}
      />
    </Section>
  );
}

function States(): ReactElement {
  return (
    <Section title="States">
      <div className="kit-columns">
        {(['Loading', 'Empty', 'NoMatch', 'Failed', 'Stale', 'Unsupported'] as const).map((state) => (
          <div className="kit-card" key={state}>
            <AsyncBoundary
              resource={resourceIn<readonly string[]>(state, ['One', 'Two'], [])}
              label="Issues"
              isEmpty={(rows) => rows.length === 0}
              isFiltered={state === 'NoMatch'}
              onRetry={() => {}}
              onClearFilters={() => {}}
            >
              {(rows) => <p className="kit-pad">{rows.join(', ')}</p>}
            </AsyncBoundary>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Lists(): ReactElement {
  return (
    <Section title="A million rows">
      <div className="kit-card">
        <VirtualList<number>
          source={{ kind: 'indexed', count: 1_000_000, get: (index) => index }}
          rowHeight={40}
          height={240}
          label="Rows"
          renderRow={({ row, index }) => (
            <div className="kit-list-row">
              <LevelLabel level={['error', 'warning', 'info'][index % 3] ?? 'error'} />
              <span>{`Row ${row}`}</span>
              <Sparkline trend={trend} label="Events" />
            </div>
          )}
        />
      </div>
    </Section>
  );
}
