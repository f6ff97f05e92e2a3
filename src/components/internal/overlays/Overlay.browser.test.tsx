import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../styles/index.css';
import { still } from '../../../../test/helpers/still.js';
import { CrashboardUIConfig, type UIConfig } from '../../config/index.js';
import { Root } from '../base/Root.js';
import { Button } from '../buttons/Button.js';
import { Dialog } from './Dialog.js';
import { Drawer } from './Drawer.js';
import { Menu } from './Menu.js';

function Panel({
  modal,
  kind = 'drawer',
  ...config
}: { modal?: boolean; kind?: 'drawer' | 'dialog' } & UIConfig) {
  const [open, setOpen] = useState(false);
  const Overlay = kind === 'drawer' ? Drawer : Dialog;
  return (
    <CrashboardUIConfig {...config}>
      <Root part="test">
        <Button onClick={() => setOpen(true)}>Open</Button>
        <Overlay open={open} onOpenChange={setOpen} title="Event" modal={modal}>
          <Button>Inside</Button>
        </Overlay>
      </Root>
    </CrashboardUIConfig>
  );
}

/** Attributes and children of the body, as text, without what the test itself rendered. */
function bodyState(): string {
  const { body } = document;
  const attributes = [...body.attributes].map((attribute) => `${attribute.name}=${attribute.value}`).sort();
  const children = [...body.children].map(
    (child) => `${child.tagName}.${child.className}#${child.getAttributeNames()}`,
  );
  return JSON.stringify([attributes, children, [...document.documentElement.attributes].map((a) => a.name)]);
}

/** Counts listeners on window, document and body that are added and not removed. */
function countListeners(): { open: () => string[]; stop: () => void } {
  const held = new Map<string, number>();
  const add = EventTarget.prototype.addEventListener;
  const remove = EventTarget.prototype.removeEventListener;
  const seen = new Set<string>();
  const ids = new WeakMap<object, number>();
  let next = 0;
  const name = (target: unknown, type: string, listener: unknown, options: unknown): string | undefined => {
    if (target !== window && target !== document && target !== document.body) return undefined;
    if (typeof listener !== 'object' && typeof listener !== 'function') return undefined;
    if (listener === null) return undefined;
    const id = ids.get(listener) ?? ++next;
    ids.set(listener, id);
    const capture =
      typeof options === 'boolean' ? options : Boolean((options as { capture?: boolean })?.capture);
    return `${type} ${capture} ${id}`;
  };
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    type: string,
    listener: never,
    options?: never,
  ) {
    const key = name(this ?? window, type, listener, options);
    if (key && !seen.has(key)) held.set(key, 1);
    add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    type: string,
    listener: never,
    options?: never,
  ) {
    const key = name(this ?? window, type, listener, options);
    if (key) held.delete(key);
    remove.call(this, type, listener, options);
  };
  return {
    open: () => [...held.keys()],
    stop: () => {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
    },
  };
}

async function openIt(): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  return screen.findByRole('dialog', { name: 'Event' });
}

beforeEach(() => {
  document.body.removeAttribute('style');
});
afterEach(cleanup);

describe.each([
  ['drawer', false],
  ['drawer', true],
  ['dialog', true],
] as const)('a %s with modal %s', (kind, modal) => {
  it('takes the focus, closes on Esc and gives the focus back to what opened it', async () => {
    render(<Panel kind={kind} modal={modal} />);
    const dialog = await openIt();
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
  });

  it('leaves the body as it was: attributes, styles, children and listeners', async () => {
    render(<Panel kind={kind} modal={modal} />);
    // The first time loads the chunk and registers what a module registers once.
    await openIt();
    await userEvent.keyboard('{Escape}');
    await still();
    const before = bodyState();
    const listeners = countListeners();
    await openIt();
    expect(bodyState()).not.toBe(before);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await still();
    const left = listeners.open();
    listeners.stop();
    expect(bodyState()).toBe(before);
    expect(left).toEqual([]);
  });

  it('keeps a style that the host had on the body', async () => {
    document.body.setAttribute('style', 'margin: 0px; overflow: auto');
    render(<Panel kind={kind} modal={modal} />);
    await openIt();
    await userEvent.keyboard('{Escape}');
    await still();
    expect(document.body.style.overflow).toBe('auto');
    expect(document.body.style.margin).toBe('0px');
    expect(document.body.style.pointerEvents).toBe('');
  });
});

describe('Drawer', () => {
  it('leaves the page behind it usable, and stays open when that is used', async () => {
    await page.viewport(1280, 800);
    render(<Panel />);
    const dialog = await openIt();
    await userEvent.click(screen.getByRole('button', { name: 'Open' }), { position: { x: 4, y: 4 } });
    await still();
    expect(dialog.isConnected).toBe(true);
    expect(getComputedStyle(document.body).pointerEvents).toBe('auto');
    expect(dialog).not.toHaveAttribute('aria-modal');
  });

  it.each([500, 768, 899, 900, 1280])(
    'stands inside of a page that scrolls, and leaves no strip too narrow to read: %i px',
    async (width) => {
      await page.viewport(width, 700);
      document.body.style.minBlockSize = '3000px';
      render(<Panel />);
      const dialog = await openIt();
      // It slides in.
      await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
      const { left, right } = dialog.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth + 0.5);
      expect(left === 0 || left > 150, `${left} px are left`).toBe(true);
      await page.viewport(1280, 800);
    },
  );

  it('copies the scheme, the language and the tokens of its panel', async () => {
    render(
      <div style={{ colorScheme: 'dark' }}>
        <style>{'.mine { --cb-primary: rgb(1, 2, 3); }'}</style>
        <CrashboardUIConfig locale="de">
          <PanelIn />
        </CrashboardUIConfig>
      </div>,
    );
    const dialog = await openIt();
    const portal = dialog.closest('.cb-root') as HTMLElement;
    expect(portal.dataset.colorScheme).toBe('dark');
    expect(portal).toHaveAttribute('lang', 'de');
    expect(getComputedStyle(dialog).getPropertyValue('--cb-primary')).toBe('rgb(1, 2, 3)');
    expect(getComputedStyle(dialog).backgroundColor).not.toBe('rgb(255, 255, 255)');
  });

  it('opens inside the configured container', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    render(<Panel portalContainer={() => place} />);
    expect(place.contains(await openIt())).toBe(true);
    place.remove();
  });

  it('opens inside the shadow root that holds its panel', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const mount = document.createElement('div');
    shadow.append(mount);
    const { unmount } = render(createPortal(<Panel />, mount));
    mount.querySelector('button')?.click();
    await waitFor(() => expect(shadow.querySelector('[role="dialog"]')).not.toBeNull());
    unmount();
    host.remove();
  });
});

describe('Menu', () => {
  it('closes when another one opens', async () => {
    const items = [{ label: 'Copy', onSelect: () => {} }];
    render(
      <Root part="test">
        <div style={{ display: 'flex', gap: 400 }}>
          <Menu trigger={<Button>One</Button>} label="One" items={items} />
          <Menu trigger={<Button>Two</Button>} label="Two" items={items} />
        </div>
      </Root>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'One' }));
    expect(await screen.findByRole('menu', { name: 'One' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Two' }));
    expect(await screen.findByRole('menu', { name: 'Two' })).toBeVisible();
    expect(screen.queryByRole('menu', { name: 'One' })).toBeNull();
  });
});

function PanelIn() {
  const [open, setOpen] = useState(false);
  return (
    <Root part="test" className="mine">
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Drawer open={open} onOpenChange={setOpen} title="Event" />
    </Root>
  );
}
