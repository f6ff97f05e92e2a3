import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useRef, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CrashboardUIConfig } from '../config/index.js';
import { moreIcon } from './icons/icons.js';
import { linkIcon } from './icons/moreIcons.js';
import {
  CopyButton,
  Count,
  DataTree,
  FilterBar,
  IconButton,
  LevelIcon,
  Menu,
  RelativeTime,
  Root,
  SafeLink,
  Sparkline,
  StatusPill,
  ToggleGroup,
  Tooltip,
  useAnnounce,
  useShortcuts,
} from './index.js';

let clock = Date.parse('2026-11-20T12:00:00Z');
const now = () => clock;

function draw(children: ReactNode) {
  return render(
    <CrashboardUIConfig locale="en" timeZone="UTC" hourCycle="h23" now={now}>
      <Root part="test">{children}</Root>
    </CrashboardUIConfig>,
  );
}

afterEach(() => {
  vi.useRealTimers();
  clock = Date.parse('2026-11-20T12:00:00Z');
});

describe('Count', () => {
  it('shows a short number and says the exact one, with its window', () => {
    draw(<Count value={12_845} window="14 d" />);
    expect(screen.getByText('12.8K')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('12,845 (14 d)')).toBeInTheDocument();
  });

  it('reads as unknown where nobody counted, and as 0 only where it is 0', () => {
    draw(
      <>
        <Count value={undefined} />
        <Count value={0} />
      </>,
    );
    expect(screen.getByText('unknown')).toBeInTheDocument();
    expect(screen.getByText('0')).toBeInTheDocument();
  });

  it('says "at least" where the server stopped counting', () => {
    draw(<Count value={1000} atLeast />);
    expect(screen.getByText('1K+')).toBeInTheDocument();
    expect(screen.getByText('at least 1,000')).toBeInTheDocument();
  });
});

describe('RelativeTime', () => {
  it('is relative for a week, then a date, with the exact time in its title', () => {
    draw(
      <>
        <RelativeTime at="2026-11-20T11:55:59.250Z" />
        <RelativeTime at="2026-10-01T08:00:00Z" />
      </>,
    );
    expect(screen.getByText('4 min. ago')).toHaveAttribute('title', expect.stringContaining('11:55:59.250'));
    expect(screen.getByText('Oct 1, 2026').tagName).toBe('TIME');
  });

  it('moves on with the minute', () => {
    vi.useFakeTimers();
    draw(<RelativeTime at="2026-11-20T11:56:00Z" />);
    clock += 60_000;
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByText('5 min. ago')).toBeInTheDocument();
  });

  it('reads as unknown without a time or with one nobody can read', () => {
    draw(
      <>
        <RelativeTime at={undefined} />
        <RelativeTime at="soon" />
      </>,
    );
    expect(screen.getAllByText('unknown')).toHaveLength(2);
  });
});

describe('Sparkline', () => {
  it('says its total, span and peak', () => {
    const points = [2, 9, 1].map((count, hour) => ({ timestamp: `2026-11-20T0${hour}:00:00Z`, count }));
    draw(<Sparkline label="Events" trend={{ bucketSeconds: 3600, points }} />);
    expect(screen.getByRole('img')).toHaveAccessibleName(
      /^Events: 12 events in 3 hr, peak 9 at Nov 20, 2026, 01:00$/,
    );
  });

  it('tells no events from an unknown trend', () => {
    draw(
      <>
        <Sparkline label="A" trend={{ points: [] }} />
        <Sparkline label="B" trend={undefined} />
      </>,
    );
    expect(screen.getByRole('img', { name: 'A: No events in this period' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'B: Trend unknown' })).toBeInTheDocument();
  });
});

describe('SafeLink', () => {
  it('links http and https out, names the host and gives nothing away', () => {
    draw(<SafeLink href="https://example.com/run?x=1">Runbook</SafeLink>);
    const link = screen.getByRole('link', { name: 'Runbook' });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('title', 'Opens example.com');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.test',
    '/x',
    '',
    undefined,
  ])('keeps %s plain text', (href) => {
    draw(<SafeLink href={href}>Text</SafeLink>);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Text')).toBeInTheDocument();
  });
});

describe('StatusPill and LevelIcon', () => {
  it('say the condition of an archived issue', () => {
    draw(<StatusPill status="archived" statusDetails={{ untilEvents: 100 }} />);
    expect(screen.getByText('Archived')).toHaveTextContent('Archived: Archived until 100 more events occur');
  });

  it('show words of a newer server as written', () => {
    draw(
      <>
        <StatusPill status="unresolved" substatus="simmering" />
        <LevelIcon level="verbose" />
      </>,
    );
    expect(screen.getByText('simmering')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'verbose' })).toBeInTheDocument();
  });
});

describe('DataTree', () => {
  const data = {
    user: { id: 7, tags: [] },
    big: Array.from({ length: 120 }, (_, index) => index),
    password: '',
  };

  it('opens and closes, and caps what it draws', async () => {
    draw(<DataTree data={data} label="Variables" />);
    const tree = screen.getByRole('group', { name: 'Variables' });
    const big = within(tree).getByRole('button', { name: /^big/ });
    expect(big).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(big);
    expect(within(tree).getByText('49', { selector: '.cb-tree-value' })).toBeInTheDocument();
    expect(within(tree).queryByText('51', { selector: '.cb-tree-value' })).toBeNull();
    await userEvent.click(within(tree).getByRole('button', { name: 'Show 70 more entries' }));
    expect(within(tree).getByText('119', { selector: '.cb-tree-value' })).toBeInTheDocument();
  });

  it('names the rule where something was taken out, in place of an empty value', () => {
    const annotations = [
      { path: '/vars/password', action: 'removed', by: 'server', rule: '@password:filter' },
    ] as const;
    draw(<DataTree data={data} label="Variables" path="/vars" annotations={annotations} />);
    expect(screen.getByText('redacted: @password:filter')).toBeInTheDocument();
    expect(screen.queryByText('empty text')).toBeNull();
  });

  it('takes keys of the prototype as what they are: keys', () => {
    draw(<DataTree data={JSON.parse('{"__proto__":{"x":1},"constructor":2}')} label="Odd" depth={3} />);
    expect(screen.getByText('__proto__')).toBeInTheDocument();
    expect(screen.getByText('constructor')).toBeInTheDocument();
  });
});

describe('CopyButton', () => {
  it('copies, says so, and announces it', async () => {
    const user = userEvent.setup();
    draw(<CopyButton text={() => 'SHOP-3F'} label="Copy id" />);
    await user.click(screen.getByRole('button', { name: 'Copy id' }));
    expect(await navigator.clipboard.readText()).toBe('SHOP-3F');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Copied'));
  });

  it('shows the text to copy by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    draw(<CopyButton text="SHOP-3F" label="Copy id" />);
    await user.click(screen.getByRole('button', { name: 'Copy id' }));
    expect(await screen.findByRole('textbox', { name: 'Text to copy' })).toHaveValue('SHOP-3F');
  });
});

describe('ToggleGroup', () => {
  it('moves and chooses with the arrow keys, over what is disabled', async () => {
    function Order() {
      const [value, setValue] = useState('a');
      return (
        <ToggleGroup
          label="Order"
          value={value}
          onChange={setValue}
          options={[
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B', disabled: true },
            { value: 'c', label: 'C' },
          ]}
        />
      );
    }
    draw(<Order />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'C' })).toBeChecked();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('radio', { name: 'A' })).toHaveFocus());
  });
});

describe('Menu', () => {
  it('opens by keyboard, finds items by letter, and gives the focus back', async () => {
    const archive = vi.fn();
    draw(
      <Menu
        label="More"
        trigger={<IconButton icon={moreIcon} label="More" />}
        items={[
          { label: 'Copy', onSelect: () => {} },
          { label: 'Archive', onSelect: archive },
        ]}
      />,
    );
    const button = screen.getByRole('button', { name: 'More' });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(async () => expect(await screen.findByRole('menuitem', { name: 'Copy' })).toHaveFocus());
    await userEvent.keyboard('a{Enter}');
    expect(archive).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('menu')).toBeNull();
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.click(button);
    await screen.findByRole('menu');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    await waitFor(() => expect(button).toHaveFocus());
  });
});

describe('Tooltip', () => {
  it('shows on focus and closes on Esc', async () => {
    draw(
      <Tooltip text="Copies a link">
        <IconButton icon={linkIcon} label="Link" />
      </Tooltip>,
    );
    await userEvent.tab();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Copies a link');
    expect(screen.getByRole('button', { name: 'Link' })).toHaveAccessibleDescription('Copies a link');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});

describe('FilterBar', () => {
  function Bar({ onQuery }: { onQuery: (query: string) => void }) {
    const [query, setQuery] = useState('is:unresolved');
    const change = (next: string) => {
      setQuery(next);
      onQuery(next);
    };
    const suggestions = useRef(async (token: string) =>
      ['level:', 'level:error', 'release:']
        .filter((value) => value.startsWith(token))
        .map((value) => ({ value })),
    );
    return (
      <FilterBar
        query={query}
        onQueryChange={change}
        placeholder="Search"
        suggestions={suggestions.current}
      />
    );
  }

  it('completes the token under the caret and runs the search', async () => {
    const onQuery = vi.fn();
    draw(<Bar onQuery={onQuery} />);
    const field = screen.getByRole('combobox', { name: 'Search' });
    await userEvent.click(field);
    await userEvent.keyboard('{End} lev');
    await screen.findByRole('option', { name: 'level:error' });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onQuery).toHaveBeenLastCalledWith('is:unresolved level:error');
    await userEvent.keyboard('{Escape}{Escape}');
    expect(onQuery).toHaveBeenLastCalledWith('');
  });
});

describe('useShortcuts', () => {
  function Panel({ onSlash }: { onSlash: () => void }) {
    const box = useRef<HTMLDivElement>(null);
    useShortcuts(box, { '/': onSlash });
    return (
      <div ref={box}>
        <button type="button">Inside</button>
        <input aria-label="Field" />
      </div>
    );
  }

  it('works inside the element and never while somebody types', async () => {
    const onSlash = vi.fn();
    draw(
      <>
        <Panel onSlash={onSlash} />
        <button type="button">Outside</button>
      </>,
    );
    for (const [target, calls] of [
      ['Outside', 0],
      ['Inside', 1],
    ] as const) {
      screen.getByRole('button', { name: target }).focus();
      await userEvent.keyboard('/');
      expect(onSlash).toHaveBeenCalledTimes(calls);
    }
    await userEvent.type(screen.getByRole('textbox', { name: 'Field' }), '/');
    expect(onSlash).toHaveBeenCalledTimes(1);
  });

  it('rests when the host switched shortcuts off', async () => {
    const onSlash = vi.fn();
    render(
      <CrashboardUIConfig shortcuts={false}>
        <Panel onSlash={onSlash} />
      </CrashboardUIConfig>,
    );
    screen.getByRole('button').focus();
    await userEvent.keyboard('/');
    expect(onSlash).not.toHaveBeenCalled();
  });
});

describe('useAnnounce', () => {
  it('says the last of many texts, through one region for panels within panels', () => {
    vi.useFakeTimers();
    let announce: (text: string) => void = () => {};
    function Inner() {
      announce = useAnnounce();
      return null;
    }
    draw(
      <Root part="inner">
        <Inner />
      </Root>,
    );
    act(() => {
      for (let count = 1; count <= 20; count++) announce(`${count} of 20`);
      vi.advanceTimersByTime(600);
    });
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('20 of 20');
  });
});
