import { type RenderOptions, type RenderResult, render, waitFor } from '@testing-library/react';
import { type ComponentType, type ReactElement, StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CrashboardUIConfig, type Slots, type UIConfig } from '../../src/components/config/index.js';
import { serverHtml } from '../helpers/serverHtml.js';
import { withoutClock } from '../support/withoutClock.js';

export interface ConformanceOptions {
  /** The component with the props that make it show its ready state; it passes on what it is given. */
  // biome-ignore lint/suspicious/noExplicitAny: props differ from component to component
  component: ComponentType<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  props: any;
  /** The panel's own class, e.g. `cb-issue-list`. */
  rootClass: string;
  /** Component name in `messages`, a text of the ready state that can be replaced, and its key. */
  message?: { component: string; key: string } | undefined;
  /** Props that make it draw a state with a slot: e.g. a failed resource fills `Error`. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  slots?: { readonly [slot in keyof Slots]?: any } | undefined;
  /** Props of the loading state, for the component that fetches. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  loadingProps?: any;
  config?: UIConfig | undefined;
  /** Waits until what comes late is drawn, where a component fetches; slots are looked for before it. */
  settled?: ((container: Element) => Promise<void>) | undefined;
  /** Puts providers around it. */
  wrap?: ((element: ReactElement) => ReactElement) | undefined;
}

const fixed: UIConfig = { locale: 'en', timeZone: 'UTC', now: () => Date.parse('2026-11-20T12:00:00Z') };

/**
 * What every component of the kit promises to its host. Call it at the top level of the component's test file.
 *
 * @example describeConformance('IssueListView', { component: IssueListView, props: { resource }, rootClass: 'cb-issue-list' });
 */
export function describeConformance(name: string, options: ConformanceOptions): void {
  const { component: Component, props, rootClass, wrap = (element) => element } = options;
  const show = shower(options);
  const config: UIConfig = { ...fixed, ...options.config };
  const element = (over: object = {}, settings: UIConfig = config): ReactElement =>
    wrap(
      <CrashboardUIConfig {...settings}>
        <Component {...props} {...over} />
      </CrashboardUIConfig>,
    );
  const rootIn = (container: Element): HTMLElement => {
    const root = container.querySelector<HTMLElement>(`.${rootClass}`);
    if (!root) throw new Error(`${name} drew no element with the class ${rootClass}`);
    return root;
  };

  describe(`${name} as a guest`, () => {
    describe('root element', () => rootElement(element, show, rootIn, rootClass));
    describe('life', () => life(element, show, rootIn, options));
    describe('server', () => server(element, show, rootIn));
    if (options.message)
      describe('texts', () =>
        texts(element, show, options.message as { component: string; key: string }, config));
    if (options.slots) describe('slots', () => slots(element, options.slots as object));
  });
}

type Draw = (over?: object, settings?: UIConfig) => ReactElement;
type Show = (element: ReactElement, options?: RenderOptions) => Promise<RenderResult>;
type RootIn = (container: Element) => HTMLElement;

const shower =
  ({ settled }: ConformanceOptions): Show =>
  async (element, options) => {
    const result = render(element, options);
    await settled?.(result.container);
    return result;
  };

function rootElement(element: Draw, show: Show, rootIn: RootIn, rootClass: string): void {
  it('gives its ref the root element', async () => {
    const ref = vi.fn();
    const { container, unmount } = await show(element({ ref }));
    expect(ref).toHaveBeenCalledWith(rootIn(container));
    unmount();
    expect(ref).toHaveBeenLastCalledWith(null);
  });

  it('puts unknown DOM props on the root element', async () => {
    const { container } = await show(element({ id: 'mine', 'data-own': 'yes', 'aria-describedby': 'note' }));
    const root = rootIn(container);
    expect(root).toHaveAttribute('id', 'mine');
    expect(root).toHaveAttribute('data-own', 'yes');
    expect(root).toHaveAttribute('aria-describedby', 'note');
  });

  it('merges class and style with its own', async () => {
    const { container } = await show(
      element({ className: 'host', style: { '--cb-primary': 'red', marginTop: 3 } }),
    );
    const root = rootIn(container);
    expect(root).toHaveClass('cb-root', rootClass, 'host');
    expect(root.style.marginTop).toBe('3px');
    expect(root.style.getPropertyValue('--cb-primary')).toBe('red');
  });

  it('says its density and scheme on the root element', async () => {
    const { container } = await show(element({}, { ...fixed, density: 'compact', colorScheme: 'dark' }));
    const root = rootIn(container);
    expect(root).toHaveAttribute('data-density', 'compact');
    expect(root).toHaveAttribute('data-color-scheme', 'dark');
  });
}

function life(element: Draw, show: Show, rootIn: RootIn, options: ConformanceOptions): void {
  it('survives the double mount of StrictMode', async () => {
    const { container, rerender } = await show(<StrictMode>{element()}</StrictMode>);
    // Once nothing is on its way any more.
    await waitFor(() => {
      const before = drawnIn(rootIn(container));
      rerender(<StrictMode>{element()}</StrictMode>);
      expect(drawnIn(rootIn(container))).toBe(before);
    });
  });

  it('leaves nothing in the page after it is unmounted', async () => {
    const children = document.body.childElementCount;
    const { unmount, container } = await show(element());
    unmount();
    container.remove();
    expect(document.body.childElementCount).toBe(children);
    expect(document.body.getAttribute('style') ?? '').toBe('');
  });

  if (options.loadingProps !== undefined) {
    it('can be unmounted while it is loading', async () => {
      const { unmount } = render(element(options.loadingProps));
      unmount();
      await Promise.resolve();
    });
  }
}

/** What a panel shows. What it announces comes and goes by itself. */
function drawnIn(root: Element): string | null {
  const copy = root.cloneNode(true) as Element;
  for (const region of copy.querySelectorAll('[role="status"]')) region.remove();
  return copy.textContent;
}

function server(element: Draw, show: Show, rootIn: RootIn): void {
  it('renders on the server with content and without a clock, and hydrates without a mismatch (SH-08)', async () => {
    // No locale, zone or clock: what the server guesses must be what the browser draws first.
    const bare: UIConfig = {};
    const container = document.createElement('div');
    container.innerHTML = withoutClock(() => serverHtml(element({}, bare)));
    document.body.append(container);
    expect(rootIn(container).textContent).not.toBe('');
    const onRecoverableError = vi.fn();
    await show(element({}, bare), { container, hydrate: true, onRecoverableError });
    expect(onRecoverableError).not.toHaveBeenCalled();
  });
}

function texts(
  element: Draw,
  show: Show,
  message: { component: string; key: string },
  config: UIConfig,
): void {
  it('takes a text from its messages prop before the configured one, and that before its own (SH-09)', async () => {
    const configured: UIConfig = {
      ...config,
      messages: { [message.component]: { [message.key]: 'Configured ~' } },
    };
    const { container, rerender } = await show(element({}, configured));
    expect(shown(container)).toContain('Configured ~');
    rerender(element({ messages: { [message.key]: 'Given ~' } }, configured));
    expect(shown(container)).toContain('Given ~');
    expect(shown(container)).not.toContain('Configured ~');
  });
}

/** Text and the attributes that are read out. */
function shown(container: Element): string {
  const attributes = [...container.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(
    (element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [container.textContent ?? '', ...attributes].join('\n');
}

function slots(element: Draw, given: object): void {
  it.each(Object.entries(given))('draws the host’s component in the slot %s', async (slot, slotProps) => {
    const Mine = (): ReactElement => <b>{`my ${slot}`}</b>;
    const { container } = render(element({ ...(slotProps as object), components: { [slot]: Mine } }));
    await waitFor(() => expect(container).toHaveTextContent(`my ${slot}`));
  });
}
