import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CrashboardUIConfig } from '../../config/index.js';
import { CodeBlock, Combobox, type ComboboxProps, KeyHelp, Root, Select, Tabs } from '../index.js';

function draw(children: ReactNode) {
  return render(
    <CrashboardUIConfig locale="en" timeZone="UTC">
      <Root part="test">{children}</Root>
    </CrashboardUIConfig>,
  );
}

const releases = ['shop@4.2.0', 'shop@4.1.9', 'shop@4.1.8', 'orders@1.0.0'].map((value) => ({ value }));

function Releases(props: Partial<ComboboxProps>): ReactElement {
  const [value, setValue] = useState(props.value ?? '');
  return (
    <Combobox
      label="Release"
      options={releases}
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next);
        props.onChange?.(next);
      }}
    />
  );
}

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Release' });
const offered = (): (string | null)[] => screen.getAllByRole('option').map((option) => option.textContent);

describe('Combobox', () => {
  it('narrows its options to what is typed, and takes the one the arrow keys lead to', async () => {
    const onChange = vi.fn();
    draw(<Releases onChange={onChange} />);
    await userEvent.type(field(), '4.1');
    expect(offered()).toEqual(['shop@4.1.9', 'shop@4.1.8']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const active = screen.getByRole('option', { name: 'shop@4.1.8' });
    expect(field()).toHaveAttribute('aria-activedescendant', active.id);
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('shop@4.1.8');
    expect(field()).toHaveValue('shop@4.1.8');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await waitFor(() => expect(field()).toHaveFocus());
  });

  it('goes round at both ends', async () => {
    draw(<Releases />);
    await userEvent.click(field());
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(field()).toHaveValue('orders@1.0.0');
    await userEvent.clear(field());
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}');
    expect(field()).toHaveValue('shop@4.2.0');
  });

  it('takes a text that is not among the options', async () => {
    const onChange = vi.fn();
    draw(<Releases onChange={onChange} />);
    await userEvent.type(field(), 'shop@5{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('shop@5');
  });

  it('takes a click', async () => {
    draw(<Releases />);
    await userEvent.click(field());
    await userEvent.click(screen.getByRole('option', { name: 'shop@4.1.9' }));
    expect(field()).toHaveValue('shop@4.1.9');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('forgets what was typed on Escape, and where the focus leaves', async () => {
    const onChange = vi.fn();
    draw(
      <>
        <Releases value="shop@4.2.0" onChange={onChange} />
        <button type="button">Next</button>
      </>,
    );
    await userEvent.type(field(), 'zzz');
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveValue('shop@4.2.0');
    await userEvent.type(field(), 'zzz');
    await userEvent.tab();
    expect(field()).toHaveValue('shop@4.2.0');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus());
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says so where nothing fits', async () => {
    draw(<Releases />);
    await userEvent.type(field(), 'nothing like it');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByText('No suggestions')).toBeVisible();
  });

  it('asks elsewhere once someone stops typing, and lets an overtaken question go', async () => {
    const signals: AbortSignal[] = [];
    const loadOptions = vi.fn(async (query: string, signal: AbortSignal) => {
      signals.push(signal);
      return [{ value: `${query}-1` }, { value: `${query}-2` }];
    });
    draw(<Releases loadOptions={loadOptions} />);
    await userEvent.type(field(), 'sh');
    await waitFor(() => expect(offered()).toEqual(['sh-1', 'sh-2']));
    await userEvent.type(field(), 'op');
    await waitFor(() => expect(offered()).toEqual(['shop-1', 'shop-2']));
    expect(loadOptions.mock.calls.map(([query]) => query)).not.toContain('sho');
    expect(signals.at(0)?.aborted).toBe(true);
  });

  it('says that the options could not be had', async () => {
    draw(<Releases loadOptions={() => Promise.reject(new Error('offline'))} />);
    await userEvent.type(field(), 'x');
    await waitFor(() => expect(screen.getByText(/could not/i)).toBeVisible());
  });
});

function Views(): ReactElement {
  const [tab, setTab] = useState<'stack' | 'raw' | 'tags'>('stack');
  return (
    <Tabs
      label="Event"
      value={tab}
      onChange={setTab}
      tabs={[
        { value: 'stack', label: 'Stack trace' },
        { value: 'raw', label: 'Raw', disabled: true },
        { value: 'tags', label: 'Tags', count: 11 },
      ]}
    >
      {`Content of ${tab}`}
    </Tabs>
  );
}

describe('Tabs', () => {
  it('have one tab stop; the arrow keys move and choose, over what is disabled', async () => {
    draw(<Views />);
    await userEvent.tab();
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Stack trace' })).toHaveFocus());
    await userEvent.keyboard('{ArrowRight}');
    const tags = screen.getByRole('tab', { name: /^Tags/ });
    await waitFor(() => expect(tags).toHaveFocus());
    expect(tags).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel', { name: /^Tags/ })).toHaveTextContent('Content of tags');
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Stack trace' })).toHaveFocus());
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(tags).toHaveFocus());
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Content of stack');
  });

  it('go the other way where one reads from right to left', async () => {
    draw(
      <div dir="rtl" style={{ direction: 'rtl' }}>
        <Views />
      </div>,
    );
    // jsdom does not derive the direction from `dir`.
    screen.getByRole('tablist').style.direction = 'rtl';
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(screen.getByRole('tab', { name: /^Tags/ })).toHaveFocus());
  });

  it('take a click', async () => {
    draw(<Views />);
    await userEvent.click(screen.getByRole('tab', { name: /^Tags/ }));
    expect(screen.getByRole('tabpanel')).toHaveTextContent('Content of tags');
  });
});

describe('Select', () => {
  it('is the browser’s own control with a name', async () => {
    const onChange = vi.fn();
    draw(
      <Select
        label="Sort by"
        value="lastSeen"
        onChange={onChange}
        options={[
          { value: 'lastSeen', label: 'Last seen' },
          { value: 'events', label: 'Events' },
          { value: 'users', label: 'Users', disabled: true },
        ]}
      />,
    );
    const select = screen.getByRole('combobox', { name: 'Sort by' });
    expect(select).toHaveDisplayValue('Last seen');
    await userEvent.selectOptions(select, 'Events');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('events');
    expect(screen.getByRole('option', { name: 'Users' })).toBeDisabled();
  });
});

describe('KeyHelp', () => {
  it('shows the keys in a dialog and gives the focus back', async () => {
    draw(<KeyHelp groups={[{ title: 'List', keys: [{ keys: ['j', '↓'], does: 'Next row' }] }]} />);
    const button = screen.getByRole('button', { name: 'Keyboard shortcuts' });
    await userEvent.click(button);
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByText('Next row')).toBeInTheDocument();
    expect(within(dialog).getByText('j').tagName).toBe('KBD');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(button).toHaveFocus());
  });

  it('is opened by its panel', async () => {
    const onOpenChange = vi.fn();
    draw(<KeyHelp open groups={[]} onOpenChange={onOpenChange} />);
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});

const lines = ['function pay(cart) {', '  return cart.total;', '}'].map((text, index) => ({
  number: 41 + index,
  text,
}));

/** The source as it would be copied: without what is there for screen readers, and without notes. */
function sourceOf(container: HTMLElement): string | null | undefined {
  const code = container.querySelector('code')?.cloneNode(true) as HTMLElement;
  for (const extra of code.querySelectorAll('.cb-visually-hidden, .cb-code-note')) extra.remove();
  return code.textContent;
}

describe('CodeBlock', () => {
  it('names the line that failed to a screen reader, and leaves the numbers out of what is copied', () => {
    const { container } = draw(<CodeBlock lines={lines} activeLine={42} label="pay.js" />);
    expect(screen.getByText(/42/)).toHaveClass('cb-visually-hidden');
    expect(sourceOf(container)).toBe('function pay(cart) {\n  return cart.total;\n}\n');
  });

  it('colours a language it knows, after the first paint, and changes no text', async () => {
    const { container } = draw(<CodeBlock lines={lines} language="javascript" label="pay.js" />);
    const before = container.querySelector('code')?.textContent;
    await waitFor(() => expect(container.querySelector('[data-type="keyword"]')).not.toBeNull());
    expect(container.querySelector('code')?.textContent).toBe(before);
  });

  it('leaves markup in source as text, and cuts a line that has no end', () => {
    const nasty = [{ number: 1, text: `<img src=x onerror=alert(1)>${'x'.repeat(100_000)}` }];
    const { container } = draw(<CodeBlock lines={nasty} language="no-such-language" label="x" />);
    expect(container.querySelector('img')).toBeNull();
    expect(sourceOf(container)).toHaveLength(2001);
    expect(screen.getByText('… 98,028 more characters …')).toBeVisible();
  });

  it('marks what stands at the failing column (ST-10), and keeps it in a line that is cut', () => {
    const long = [{ number: 1, text: `${'a;'.repeat(30_000)}boom();${'b;'.repeat(30_000)}` }];
    const { container } = draw(<CodeBlock lines={long} activeLine={1} column={60_001} label="x" />);
    expect(container.querySelector('[data-failing]')?.textContent).toBe('boom');
    expect(sourceOf(container)).toHaveLength(2001);
    expect(screen.getByText(/Line 1, column 60001/)).toHaveClass('cb-visually-hidden');
  });

  it('keeps the mark when the colours come', async () => {
    const { container } = draw(
      <CodeBlock lines={lines} activeLine={42} column={15} language="javascript" label="pay.js" />,
    );
    await waitFor(() => expect(container.querySelector('[data-type="keyword"]')).not.toBeNull());
    expect(container.querySelector('[data-failing]')?.textContent).toBe('total');
    expect(sourceOf(container)).toBe('function pay(cart) {\n  return cart.total;\n}\n');
  });

  it('shows tabs and characters that would hide or reorder (ST-11)', () => {
    const odd = [{ number: 1, text: '\t\tif (a\u202e\u0007) {\r' }];
    const { container } = draw(<CodeBlock lines={odd} label="x" />);
    expect(sourceOf(container)).toBe('\t\tif (a[U+202E][U+0007]) {\n');
    expect(container.querySelector('[data-tabs]')).toHaveAttribute('data-tabs', '→\t→\t');
  });

  it('says which line is missing (ST-09)', () => {
    draw(<CodeBlock lines={lines.filter(({ number }) => number !== 42)} activeLine={42} label="x" />);
    expect(screen.getByText('Line 42 is missing from the source that came with the event.')).toBeVisible();
  });
});
