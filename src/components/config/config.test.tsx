import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  CrashboardUIConfig,
  type UIConfig,
  useControllableState,
  useMessages,
  useStorage,
  useUIConfig,
} from './index.js';

const inConfig =
  (...configs: readonly UIConfig[]) =>
  ({ children }: { children: ReactNode }) =>
    configs.reduceRight<ReactNode>(
      (inner, config) => createElement(CrashboardUIConfig, config, inner),
      children,
    );

const base = { title: 'Issues', count: '{count, plural, one {# issue} other {# issues}}' };

describe('CrashboardUIConfig', () => {
  it('adds an inner configuration to the outer one', () => {
    const wrapper = inConfig(
      { locale: 'de', messages: { Kit: { x: '1', y: '1' } }, density: 'compact' },
      { messages: { Kit: { y: '2' } }, timeZone: 'UTC', density: undefined },
    );
    const { result } = renderHook(() => useUIConfig(), { wrapper });
    expect(result.current).toMatchObject({
      locale: 'de',
      timeZone: 'UTC',
      density: 'compact',
      direction: 'ltr',
    });
    expect(result.current.messages).toEqual({ Kit: { x: '1', y: '2' } });
  });

  it('is the same object while its members are', () => {
    const now = () => 0;
    const { result, rerender } = renderHook(() => useUIConfig(), {
      wrapper: inConfig({ now, locale: 'en' }),
    });
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });
});

describe('useMessages', () => {
  it('prefers the prop to the configured text, and that to the component’s own', () => {
    const wrapper = inConfig({ messages: { IssueList: { title: 'Fehler', count: '{count}' } } });
    const { result } = renderHook(() => useMessages('IssueList', base, { title: 'Bugs' }), { wrapper });
    expect(result.current('title')).toBe('Bugs');
    expect(result.current('count', { count: 3 })).toBe('3');
  });

  it('chooses plurals by the language of the texts, not by the locale of the numbers', () => {
    const { result } = renderHook(() => useMessages('IssueList', base));
    expect(result.current('count', { count: 1 })).toBe('1 issue');
  });
});

describe('useMessages in a page of another language', () => {
  const count = (messages?: UIConfig['messages']) => {
    const wrapper = inConfig({ locale: 'ja', messages });
    const { result } = renderHook(() => useMessages('IssueList', base), { wrapper });
    return [1, 2].map((n) => result.current('count', { count: n }));
  };

  it('gives untranslated texts their English plural', () => {
    expect(count()).toEqual(['1 issue', '2 issues']);
  });

  it('gives translated texts the plural of the page’s language', () => {
    expect(count({ IssueList: { count: '{count, plural, one {wrong} other {#件}}' } })).toEqual([
      '1件',
      '2件',
    ]);
  });
});

describe('useControllableState', () => {
  it('keeps its own value and tells of changes', () => {
    const onChange = vi.fn();
    const { result } = renderHook(() => useControllableState({ defaultValue: 1, onChange }));
    act(() => result.current[1](2));
    act(() => result.current[1](2));
    expect(result.current[0]).toBe(2);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('leaves a value that the host owns to the host', () => {
    const onChange = vi.fn();
    const { result } = renderHook(() => useControllableState({ value: 1, defaultValue: 0, onChange }));
    act(() => result.current[1](2));
    expect(result.current[0]).toBe(1);
    expect(onChange).toHaveBeenCalledWith(2);
  });
});

describe('useStorage', () => {
  const parse = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

  it('reads back what it stored, and nothing of another version', () => {
    const kept = new Map<string, string>();
    const storage = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => void kept.set(key, value),
      remove: (key: string) => void kept.delete(key),
    };
    const wrapper = inConfig({ storage });
    const first = renderHook(() => useStorage('order', 1, parse), { wrapper });
    act(() => first.result.current[1]('newest'));
    expect(renderHook(() => useStorage('order', 1, parse), { wrapper }).result.current[0]).toBe('newest');
    expect(renderHook(() => useStorage('order', 2, parse), { wrapper }).result.current[0]).toBeUndefined();
    act(() => first.result.current[1](undefined));
    expect(kept.size).toBe(0);
  });

  it('goes on when the store throws or holds rubbish', () => {
    const storage = {
      get: () => '{not json',
      set: () => {
        throw new Error('full');
      },
      remove: () => {},
    };
    const { result } = renderHook(() => useStorage('order', 1, parse), { wrapper: inConfig({ storage }) });
    act(() => result.current[1]('oldest'));
    expect(result.current[0]).toBe('oldest');
  });
});
