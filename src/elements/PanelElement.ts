import { tellElementSlips } from './elementSlips.js';
import type { AttributeKind, ElementSpec } from './elementSpecs.js';
import { type MountContext, type MountedPanel, mount } from './mount.js';
import type { PanelName, PanelProps } from './panels.js';
import { styleText } from './styleText.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

let sheet: CSSStyleSheet | undefined;

/** One sheet for all shadow roots of the page; made of text, so that no request and no `style` element is needed. */
function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styleText);
  }
  return sheet;
}

/** `pageSize` → `page-size`. */
export function attributeName(prop: string): string {
  return prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `onIssueClick` → `issueclick`. */
export function eventName(prop: string): string {
  return prop.slice(2).toLowerCase();
}

/** A panel as an element: plain props are attributes, other props are properties, callbacks are events. */
export interface PanelElement<N extends PanelName> extends HTMLElement {
  /** Where the data comes from, and how it looks. The attributes `base-url`, `organization`, `vendor` and `locale` say the same. */
  context: MountContext;
  /** Props that are set as a whole; a property of the element with a prop's name sets that one alone. */
  panelProps: Partial<PanelProps[N]>;
}

/** Attributes that every element has, beside its panel's own. */
const SERVER_ATTRIBUTES = ['base-url', 'organization', 'vendor', 'proxied-vendor', 'locale'] as const;

/** The class of one kind of element. */
export function panelElement<N extends PanelName>(name: N, spec: ElementSpec<N>): new () => PanelElement<N> {
  const kinds = new Map(
    Object.entries(spec.attributes as { [prop: string]: AttributeKind }).map(
      ([prop, kind]) => [attributeName(prop), { prop, kind }] as const,
    ),
  );
  const all = [spec.attributes, spec.properties].flatMap((names) => Object.keys(names));
  const callbacks = new Map(Object.keys(spec.events).map((prop) => [eventName(prop), prop] as const));

  class Panel extends HTMLElement implements PanelElement<N> {
    static readonly observedAttributes = [...kinds.keys(), ...SERVER_ATTRIBUTES];

    readonly #props: { [prop: string]: unknown } = {};
    /** How many listen to each event: a panel offers what a missing callback hides only where somebody listens. */
    readonly #listeners = new Map<string, Set<unknown>>();
    #context: MountContext = {};
    #mounted: MountedPanel<N> | undefined;
    #isScheduled = false;

    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sharedSheet()];
      // What a page set before the element was defined stands in the way of the accessors.
      for (const prop of Object.keys(this)) {
        const value = (this as unknown as { [key: string]: unknown })[prop];
        delete (this as unknown as { [key: string]: unknown })[prop];
        (this as unknown as { [key: string]: unknown })[prop] = value;
      }
    }

    get context(): MountContext {
      return this.#context;
    }

    set context(context: MountContext) {
      this.#context = context ?? {};
      this.#schedule();
    }

    get panelProps(): Partial<PanelProps[N]> {
      return this.#props as Partial<PanelProps[N]>;
    }

    set panelProps(props: Partial<PanelProps[N]>) {
      for (const prop of Object.keys(this.#props)) delete this.#props[prop];
      Object.assign(this.#props, props);
      this.#schedule();
    }

    setProp(prop: string, value: unknown): void {
      this.#props[prop] = value;
      this.#schedule();
    }

    connectedCallback(): void {
      this.#schedule();
    }

    /** Moved within the page it stays as it is; taken out, nothing of it is left. */
    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#mounted?.unmount();
        this.#mounted = undefined;
      });
    }

    attributeChangedCallback(): void {
      this.#schedule();
    }

    override addEventListener(
      ...[type, listener, options]: Parameters<HTMLElement['addEventListener']>
    ): void {
      super.addEventListener(type, listener, options);
      if (!callbacks.has(type) || !listener) return;
      const known = this.#listeners.get(type) ?? new Set();
      this.#listeners.set(type, known.add(listener));
      this.#schedule();
    }

    override removeEventListener(
      ...[type, listener, options]: Parameters<HTMLElement['removeEventListener']>
    ): void {
      super.removeEventListener(type, listener, options);
      if (this.#listeners.get(type)?.delete(listener)) this.#schedule();
    }

    /** Draws once for all that is set in one turn. */
    #schedule(): void {
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      queueMicrotask(() => {
        this.#isScheduled = false;
        if (this.isConnected) this.#draw();
      });
    }

    #draw(): void {
      // Bundlers write the mode in; where nobody did, there may be no `process` at all.
      try {
        if (process.env.NODE_ENV !== 'production')
          tellElementSlips(this, Panel.observedAttributes, [...all, 'context', 'panelProps']);
      } catch {}
      const props = { ...this.#attributeProps(), ...this.#callbacks(), ...this.#props } as PanelProps[N];
      const context = this.#contextWithAttributes();
      if (this.#mounted) this.#mounted.update(props, context);
      else this.#mounted = mount(this.shadowRoot as ShadowRoot, name, props, context);
    }

    #attributeProps(): { [prop: string]: unknown } {
      const props: { [prop: string]: unknown } = {};
      for (const [attribute, { prop, kind }] of kinds) {
        const value = readAttribute(this.getAttribute(attribute), kind);
        if (value !== undefined) props[prop] = value;
      }
      return props;
    }

    #callbacks(): { [prop: string]: unknown } {
      const props: { [prop: string]: unknown } = {};
      for (const [type, prop] of callbacks) {
        if (!this.#listeners.get(type)?.size) continue;
        props[prop] = (...detail: unknown[]) => {
          const event = new CustomEvent(type, { detail, cancelable: true });
          // A host that prevents ours prevents what the panel would do next, too.
          if (!this.dispatchEvent(event)) for (const one of detail) prevent(one);
        };
      }
      return props;
    }

    #contextWithAttributes(): MountContext {
      const baseUrl = this.getAttribute('base-url');
      const organization = this.getAttribute('organization');
      const locale = this.getAttribute('locale') ?? undefined;
      const vendor = this.getAttribute('vendor') ?? undefined;
      const proxiedVendor = this.getAttribute('proxied-vendor') ?? undefined;
      const client =
        this.#context.client ??
        (baseUrl !== null && organization !== null
          ? { baseUrl, organization, vendor, proxiedVendor }
          : undefined);
      const config = locale === undefined ? this.#context.config : { locale, ...this.#context.config };
      return { client, config };
    }
  }

  for (const prop of all) defineProp(Panel.prototype, prop);
  return Panel;
}

function prevent(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('preventDefault' in value)) return;
  if (typeof value.preventDefault === 'function') value.preventDefault();
}

function defineProp(prototype: { setProp(prop: string, value: unknown): void }, prop: string): void {
  if (prop in prototype) return;
  Object.defineProperty(prototype, prop, {
    configurable: true,
    get(this: { panelProps: { [prop: string]: unknown } }) {
      return this.panelProps[prop];
    },
    set(this: { setProp(prop: string, value: unknown): void }, value: unknown) {
      this.setProp(prop, value);
    },
  });
}

function readAttribute(text: string | null, kind: AttributeKind): string | number | boolean | undefined {
  if (text === null) return undefined;
  if (kind === 'flag') return text !== 'false';
  if (kind === 'text') return text;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  return kind === 'length' ? text : undefined;
}
