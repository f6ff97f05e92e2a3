import { render, screen, waitFor } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../styles/index.css';
import { toRowSource } from '../../../model/index.js';
import { CrashboardUIConfig } from '../../config/index.js';
import { Root } from '../base/Root.js';
import { Button } from '../buttons/Button.js';
import { KeyHelp } from '../keyHelp/KeyHelp.js';
import { Combobox } from '../pickers/Combobox.js';
import { FilterBar } from '../pickers/FilterBar.js';
import { MultiSelect } from '../pickers/MultiSelect.js';
import { SearchField } from '../pickers/SearchField.js';
import { VirtualList } from '../VirtualList/index.js';
import { Drawer } from './Drawer.js';
import { Menu } from './Menu.js';
import { Tooltip } from './Tooltip.js';

function Search({ plain = false }: { readonly plain?: boolean }): ReactElement {
  const [text, setText] = useState('boom');
  if (plain) return <SearchField text={text} onTextChange={setText} label="Search" />;
  return <FilterBar query={text} onQueryChange={setText} placeholder="Search" />;
}

const suggest = async () => [{ value: 'level:error', label: 'level:error' }];
const button = () => screen.getByRole('button', { name: 'Inside' });
const field = () => screen.getByLabelText<HTMLInputElement>('Search');

interface Inner {
  readonly draw: () => ReactElement;
  /** Brings it into the state that Escape ends. */
  readonly open: () => Promise<void>;
  readonly isOpen: () => boolean;
  /** What is left to end before the drawer: the text that was typed. */
  readonly hasText?: () => boolean;
}

const menu = { open: () => userEvent.click(button()), isOpen: () => screen.queryByRole('menu') !== null };
const isListed = () => screen.queryByRole('option') !== null;
const cell = () => screen.getByRole('gridcell');

const inner: { readonly [name: string]: Inner } = {
  'a menu': {
    ...menu,
    draw: () => (
      <Menu label="Tools" trigger={<Button>Inside</Button>} items={[{ label: 'Copy', onSelect: () => {} }]} />
    ),
  },
  'a choice of several': {
    ...menu,
    open: () => userEvent.click(screen.getByRole('button', { name: /Environment/ })),
    draw: () => (
      <MultiSelect
        label="Environment"
        all="All"
        chosen={[]}
        options={[{ value: 'a', label: 'a' }]}
        onChange={() => {}}
        t={() => ''}
      />
    ),
  },
  'suggestions of a text field': {
    draw: () => <Combobox label="Search" value="" onChange={() => {}} options={[{ value: 'one' }]} />,
    open: () => userEvent.click(field()),
    isOpen: isListed,
  },
  'suggestions of a search': {
    draw: () => <FilterBar query="" onQueryChange={() => {}} placeholder="Search" suggestions={suggest} />,
    open: () => userEvent.type(field(), 'le'),
    isOpen: isListed,
    hasText: () => field().value !== '',
  },
  'the text of a search with a query language': {
    draw: () => <Search />,
    open: () => userEvent.click(field()),
    isOpen: () => field().value !== '',
  },
  'the text of a plain search': {
    draw: () => <Search plain />,
    open: () => userEvent.click(field()),
    isOpen: () => field().value !== '',
  },
  'a tooltip': {
    draw: () => (
      <Tooltip text="Why">
        <Button>Inside</Button>
      </Tooltip>
    ),
    open: async () => button().focus(),
    isOpen: () => screen.queryByRole('tooltip') !== null,
  },
  'a cell of a grid': {
    draw: () => (
      <VirtualList
        source={toRowSource(['a'])}
        rowHeight={30}
        label="Rows"
        role="grid"
        height={90}
        renderRow={({ row }) => <div role="gridcell">{row}</div>}
      />
    ),
    open: async () => {
      screen.getByRole('row').focus();
      await userEvent.keyboard('{ArrowRight}');
    },
    isOpen: () => document.activeElement === cell(),
  },
  'a dialog': {
    draw: () => <KeyHelp groups={[{ keys: [{ keys: ['j'], does: 'Next' }] }]} />,
    open: () => userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' })),
    isOpen: () => screen.queryByRole('dialog', { name: 'Keyboard shortcuts' }) !== null,
  },
};

function Page({ children }: { readonly children: ReactElement }): ReactElement {
  const [open, setOpen] = useState(true);
  return (
    <CrashboardUIConfig>
      <Root part="test">
        <Drawer open={open} onOpenChange={setOpen} title="Issue">
          {children}
        </Drawer>
      </Root>
    </CrashboardUIConfig>
  );
}

describe('Escape inside a drawer', () => {
  it.each(Object.entries(inner))('ends %s first, and only then closes the drawer', async (_, thing) => {
    render(<Page>{thing.draw()}</Page>);
    await screen.findByRole('dialog', { name: 'Issue' });
    await thing.open();
    await waitFor(() => expect(thing.isOpen()).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(thing.isOpen()).toBe(false));
    expect(screen.getByRole('dialog', { name: 'Issue' })).toBeVisible();
    if (thing.hasText?.()) await userEvent.keyboard('{Escape}');
    expect(thing.hasText?.() ?? false).toBe(false);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('ends the innermost of several, whichever was there first', async () => {
    const both = (
      <>
        <Search />
        {inner['a menu']?.draw()}
      </>
    );
    render(<Page>{both}</Page>);
    await screen.findByRole('dialog');
    await userEvent.click(field());
    await userEvent.click(button());
    await screen.findByRole('menu');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(field()).toHaveValue('boom');
  });
});
