import { expectTypeOf, test } from 'vitest';
import {
  CrashboardUIConfig,
  type IssueListProps,
  IssueListView,
  type IssueListViewProps,
  type IssueScope,
  type Resource,
  type Slots,
  type TimeRange,
} from '../../src/index.js';

declare const loading: Extract<Resource<never>, { status: 'pending' }>;
declare const scope: IssueScope;

test('a view needs its data and nothing else', () => {
  const drawn = <IssueListView issues={loading} />;
  // @ts-expect-error
  const empty = <IssueListView />;
  expectTypeOf(drawn).toEqualTypeOf(empty);
});

test('a connected panel takes no data of its own', () => {
  expectTypeOf<IssueListProps>().not.toHaveProperty('issues');
  expectTypeOf<IssueListProps>().not.toHaveProperty('onFetchNextPage');
});

test('controlled pairs carry one type', () => {
  type Pair<P, V extends keyof P, D extends keyof P, C extends keyof P> = {
    value: NonNullable<P[V]>;
    default: NonNullable<P[D]>;
    changed: Parameters<Extract<P[C], (value: never) => void>>[0];
  };
  type Scope = Pair<Required<IssueListProps>, 'scope', 'defaultScope', 'onScopeChange'>;
  expectTypeOf<Scope['changed']>().toExtend<Scope['value']>();
  expectTypeOf<Scope['changed']>().toExtend<Scope['default']>();
  expectTypeOf<Scope['changed']>().toEqualTypeOf<IssueScope>();
  expectTypeOf(scope.range).toEqualTypeOf<TimeRange>();
});

test('a text has a key of its component', () => {
  const known: NonNullable<IssueListViewProps['messages']> = { label: 'Errors' };
  // @ts-expect-error there is no such text
  const unknown: NonNullable<IssueListViewProps['messages']> = { lable: 'Errors' };
  expectTypeOf(known).toEqualTypeOf(unknown);
});

test('at most eight slots, each a component of its props', () => {
  expectTypeOf<'Anchor' | 'Empty' | 'Error' | 'Loading'>().toExtend<keyof Slots>();
  // @ts-expect-error no slot of that name
  const config = <CrashboardUIConfig components={{ Row: () => null }} />;
  expectTypeOf(config).not.toBeAny();
});

test('a time range is a window or two ends, never half of each', () => {
  expectTypeOf<{ last: '14d' }>().toExtend<TimeRange>();
  expectTypeOf<{ start: string }>().not.toExtend<TimeRange>();
});
