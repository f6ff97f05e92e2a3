'use client';
import { createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Client } from '../client/types/client.js';
import { CrashboardUIConfig, type UIConfig } from '../components/config/index.js';
import { LateNote } from '../components/internal/lazy/LateNote.js';
import { useLate } from '../components/internal/lazy/useLate.js';
import { type ClientSettings, CrashboardProvider } from '../hooks/CrashboardProvider.js';
import { type PanelName, type PanelProps, panelPart } from './panels.js';

/** What surrounds a panel: where its data comes from, and its texts, slots and look. */
export interface MountContext {
  /** A client, or what one is made from. Panels of data in hand need none. */
  readonly client?: Client | ClientSettings | undefined;
  /** Texts, look and reports, as `CrashboardUIConfig` takes them. */
  readonly config?: UIConfig | undefined;
}

/** A panel in a page. */
export interface MountedPanel<N extends PanelName> {
  /** Draws the panel with these props instead of the ones before. */
  update(props: PanelProps[N], context?: MountContext): void;
  /** Takes the panel out of the page, with everything that it has left there. */
  unmount(): void;
}

/**
 * Draws a panel into an element of a page that does not use React. The page brings the style sheet
 * (`crashboard/styles.css`); whatever was inside the element goes. The panel's code loads with the first of its kind.
 *
 * @throws TypeError for a name that no panel has.
 * @example
 * const panel = mount(element, 'IssueList', { height: 480 }, { client: { baseUrl: '/crashboard', organization: 'acme' } });
 * panel.unmount();
 */
export function mount<N extends PanelName>(
  target: Element | DocumentFragment,
  name: N,
  props: PanelProps[N],
  context: MountContext = {},
): MountedPanel<N> {
  panelPart(name);
  const root = createRoot(target);
  let current = context;
  const update = (next: PanelProps[N], given: MountContext = current): void => {
    current = given;
    root.render(<Mounted name={name} props={next} context={current} />);
  };
  update(props);
  return { update, unmount: () => root.unmount() };
}

interface MountedProps {
  readonly name: PanelName;
  readonly props: object;
  readonly context: MountContext;
}

function Mounted({ name, props, context: { client, config } }: MountedProps): ReactElement {
  const panel = (
    <CrashboardUIConfig {...config}>
      <LatePanel name={name} props={props} />
    </CrashboardUIConfig>
  );
  return client ? <CrashboardProvider client={client}>{panel}</CrashboardProvider> : panel;
}

function LatePanel({ name, props }: Omit<MountedProps, 'context'>): ReactElement {
  const late = useLate(panelPart(name), true, { component: name, section: 'panel' });
  return late.status === 'ready' ? createElement(late.module, props) : <LateNote late={late} />;
}
