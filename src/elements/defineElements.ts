import { tellTagSlips } from './elementSlips.js';
import { type CallbackName, ELEMENTS, type ElementSpec } from './elementSpecs.js';
import { type PanelElement, panelElement } from './PanelElement.js';
import type { OwnPropName, PanelName, PanelProps } from './panels.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** The events of a panel's element: `onIssueClick(issue, event)` is `issueclick` with `detail: [issue, event]`. */
export type PanelEvents<N extends PanelName> = {
  readonly [K in CallbackName<N> as K extends `on${infer Name}` ? Lowercase<Name> : never]: CustomEvent<
    NonNullable<PanelProps[N][K]> extends (...args: infer Args) => unknown ? Args : never
  >;
};

// Ours first: of several that fit, the first is taken.
type Typed<N extends PanelName> = {
  addEventListener<K extends keyof PanelEvents<N> & string>(
    type: K,
    listener: (event: PanelEvents<N>[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
} & PanelElement<N> &
  Partial<Pick<PanelProps[N], OwnPropName<N>>>;

/** The elements by their tags, e.g. for a page's `HTMLElementTagNameMap`. */
export interface DefinedElements {
  readonly 'cb-error-panel': Typed<'ErrorPanel'>;
  readonly 'cb-issue-list': Typed<'IssueList'>;
  readonly 'cb-issue-queues': Typed<'IssueQueues'>;
  readonly 'cb-issue-detail': Typed<'IssueDetail'>;
  readonly 'cb-issue-actions': Typed<'IssueActions'>;
  readonly 'cb-event-list': Typed<'EventList'>;
  readonly 'cb-event-compare': Typed<'EventCompare'>;
  readonly 'cb-stack-trace': Typed<'StackTrace'>;
  readonly 'cb-breadcrumb-timeline': Typed<'BreadcrumbTimeline'>;
  readonly 'cb-tag-facets': Typed<'TagFacets'>;
  readonly 'cb-event-sections': Typed<'EventSections'>;
  readonly 'cb-release-health': Typed<'ReleaseHealth'>;
}

declare global {
  interface HTMLElementTagNameMap extends DefinedElements {}
}

/**
 * Defines every panel as a custom element with a shadow root that has our style sheet. Elements that are defined
 * already stay. Call it in a page; a server has no elements.
 *
 * @example
 * defineElements();
 * document.body.innerHTML = '<cb-issue-list base-url="/crashboard" organization="acme" height="480"></cb-issue-list>';
 */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  for (const name of Object.keys(ELEMENTS) as PanelName[]) {
    const spec = ELEMENTS[name] as ElementSpec<PanelName>;
    if (!registry.get(spec.tag)) registry.define(spec.tag, panelElement(name, spec));
  }
  try {
    if (process.env.NODE_ENV !== 'production') {
      tellTagSlips(
        document,
        Object.values(ELEMENTS).map(({ tag }) => tag),
      );
    }
  } catch {}
}
