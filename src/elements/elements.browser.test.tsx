import { waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sandboxClient } from '../../stories/support/sandboxClient.js';
import { buildEvent } from '../testing/builders/index.js';
import { defineElements } from './defineElements.js';
import { ELEMENTS } from './elementSpecs.js';
import { mount } from './mount.js';
import { panelElement } from './PanelElement.js';

const CLOCK = Date.parse('2026-06-30T12:00:00Z');
const SOON = { timeout: 45_000 };

const server = () => sandboxClient({ world: { issues: 60 }, now: () => CLOCK }).client;

/** What a page has besides what it put there itself. */
const pageState = () => ({
  children: document.body.children.length,
  head: document.head.children.length,
  body: document.body.getAttributeNames().map((name) => `${name}=${document.body.getAttribute(name)}`),
  html: document.documentElement
    .getAttributeNames()
    .map((name) => `${name}=${document.documentElement.getAttribute(name)}`),
  sheets: document.adoptedStyleSheets.length,
});

function put<K extends 'cb-issue-list' | 'cb-stack-trace'>(tag: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

const borderOf = (element: Element | null): string | null =>
  element && getComputedStyle(element).borderTopWidth;

async function within<T extends Element>(find: () => T | null | undefined): Promise<T> {
  return waitFor(() => {
    const found = find();
    expect(found).toBeTruthy();
    return found as T;
  }, SOON);
}

beforeAll(() => defineElements());
afterEach(() => {
  for (const element of document.querySelectorAll('cb-issue-list, cb-stack-trace, .host')) element.remove();
});

describe('a panel as a custom element', () => {
  it('lists the issues of a server inside a shadow root, with our styles and none of the page’s', async () => {
    const page = document.createElement('style');
    page.textContent = '* { border: 9px solid red; font-size: 40px; }';
    document.head.append(page);
    const list = put('cb-issue-list');
    list.setAttribute('height', '320');
    list.setAttribute('show-filters', 'false');
    list.context = { client: server() };
    // The first rows are exchanged for the list's own when its code has come.
    await waitFor(() => {
      expect(borderOf(inside(list, '.cb-list-row .cb-table-link'))).toBe('0px');
      expect(borderOf(inside(list, '.cb-table'))).toBe('1px');
    }, SOON);
    expect(inside(list, '.cb-filters')).toBeNull();
    expect(inside(list, '.cb-list')?.getBoundingClientRect().height).toBeLessThanOrEqual(320);
    page.remove();
  });

  it('tells with an event what a prop would tell, and offers it only while somebody listens', async () => {
    const list = put('cb-issue-list');
    list.context = { client: server() };
    const opened = vi.fn();
    await within(() => inside(list, 'span.cb-table-link'));
    const listener = ({ detail }: CustomEvent): void => opened(detail);
    list.addEventListener('issueclick', listener);
    const button = await within(() => inside(list, 'button.cb-table-link'));
    await userEvent.click(button);
    expect(opened).toHaveBeenCalledOnce();
    expect(opened.mock.calls[0]?.[0][0]).toMatchObject({ ref: { id: expect.any(String) } });
    list.removeEventListener('issueclick', listener as EventListener);
    await within(() => inside(list, 'span.cb-table-link'));
  });

  it('takes what is no plain text as a property, also one that was set before it was defined', async () => {
    const trace = put('cb-stack-trace');
    trace.event = buildEvent();
    await within(() => inside(trace, '.cb-frame'));
    expect(trace.event).toMatchObject({ id: buildEvent().id });

    const early = document.createElement('x-early-trace') as HTMLElement & { event?: unknown };
    early.className = 'host';
    early.event = buildEvent();
    document.body.append(early);
    customElements.define('x-early-trace', panelElement('StackTrace', ELEMENTS.StackTrace));
    await within(() => inside(early, '.cb-frame'));
  });

  it('stays as it is when the page moves it, and leaves nothing when it is taken out', async () => {
    const before = pageState();
    const list = put('cb-issue-list');
    list.context = { client: server() };
    const row = await within(() => inside(list, '.cb-list-row'));
    const place = document.createElement('div');
    place.className = 'host';
    document.body.append(place);
    place.append(list);
    await Promise.resolve();
    expect(inside(list, '.cb-list-row')).toBe(row);
    place.remove();
    await waitFor(() => expect(list.shadowRoot?.childElementCount).toBe(0), SOON);
    expect(pageState()).toEqual(before);
  });
});

describe('mount', () => {
  it('draws, draws anew and goes', async () => {
    const host = document.createElement('div');
    host.className = 'host';
    document.body.append(host);
    const panel = mount(host, 'StackTrace', { event: buildEvent({ exceptions: [] }) });
    await within(() => host.firstElementChild);
    const { exceptions } = buildEvent();
    panel.update({ event: buildEvent() });
    await waitFor(() => expect(host).toHaveTextContent(String(exceptions[0]?.type)), SOON);
    panel.unmount();
    expect(host).toBeEmptyDOMElement();
  });

  it('names the panel that was probably meant', () => {
    const host = document.createElement('div');
    expect(() => mount(host, 'IssueLst' as 'StackTrace', {} as never)).toThrow('Did you mean "IssueList"?');
  });

  it('refuses a name that no panel has', () => {
    const host = document.createElement('div');
    expect(() => mount(host, 'constructor' as 'StackTrace', {} as never)).toThrow(
      'there is no panel "constructor"',
    );
  });
});

describe('a slip of the pen in a page without types', () => {
  const warned = (): (() => readonly string[]) => {
    const spy = vi.spyOn(console, 'warn').mockImplementation(() => {});
    return () => spy.mock.calls.map(([text]) => String(text));
  };

  it('names the attribute and the property that were probably meant, and leaves the page’s own alone', async () => {
    const told = warned();
    const list = put('cb-issue-list');
    for (const name of ['class', 'data-x', 'aria-label', 'v-if', '_ngcontent-abc', 'height'])
      list.setAttribute(name, '320');
    list.setAttribute('page-sise', '10');
    (list as unknown as { showFilter: boolean }).showFilter = false;
    (list as unknown as { _framework: object })._framework = {};
    list.context = { client: server() };
    await waitFor(() =>
      expect([...told()].sort()).toEqual([
        'Crashboard: there is no attribute of <cb-issue-list> "page-sise". Did you mean "page-size"?',
        'Crashboard: there is no property of <cb-issue-list> "showFilter". Did you mean "showFilters"?',
      ]),
    );
    await within(() => inside(list, '.cb-list-row'));
    expect(told()).toHaveLength(2);
  });

  it('names the element that was probably meant', () => {
    const told = warned();
    const wrong = document.createElement('cb-isue-list');
    document.body.append(wrong);
    defineElements();
    wrong.remove();
    expect(told()).toEqual(['Crashboard: there is no element "cb-isue-list". Did you mean "cb-issue-list"?']);
  });
});
