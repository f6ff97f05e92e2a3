import { type ReactElement, useRef, useState } from 'react';
import { useRefresh } from '../../src/index.js';
import { breakSomething } from './breakSomething.js';

export type Scheme = 'light' | 'dark' | 'auto';

export interface DemoHeaderProps {
  readonly upstream: string | undefined;
  /** Whether the page has an SDK that reports somewhere. */
  readonly canBreak: boolean;
  readonly scheme: Scheme;
  onSchemeChange(scheme: Scheme): void;
}

const SCHEMES: readonly Scheme[] = ['light', 'dark', 'auto'];
/** When to look for the error just raised: the SDK sends it at once, the server needs a moment. */
const LOOKS_MS = [250, 900, 2000];

/** The demo's own chrome; everything below it is the panel. */
export function DemoHeader({ upstream, canBreak, scheme, onSchemeChange }: DemoHeaderProps): ReactElement {
  return (
    <header className="demo-header">
      <span className="demo-brand">
        <Logo /> Crashboard
      </span>
      <span className="demo-upstream" title="What the proxy behind this page talks to">
        {upstream ?? 'demo'}
      </span>
      <span className="demo-space" />
      <fieldset className="demo-schemes">
        <legend className="demo-hidden">Colour scheme</legend>
        {SCHEMES.map((value) => (
          <label key={value} className="demo-scheme">
            <input
              type="radio"
              name="scheme"
              checked={value === scheme}
              onChange={() => onSchemeChange(value)}
            />
            {value}
          </label>
        ))}
      </fieldset>
      {canBreak ? <BreakSomething /> : null}
    </header>
  );
}

function BreakSomething(): ReactElement {
  const refresh = useRefresh();
  const [items, setItems] = useState(0);
  const [said, say] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const coupon = useRef<HTMLButtonElement>(null);
  const run = async (): Promise<void> => {
    say('Breaking…');
    await breakSomething([add.current, coupon.current].filter((button) => button !== null));
    say('Reported. It is on its way to the list.');
    for (const wait of LOOKS_MS) setTimeout(refresh, wait);
    setTimeout(() => say(''), 4000);
  };
  return (
    <div className="demo-shop">
      <button
        ref={add}
        id="add-to-cart"
        type="button"
        className="demo-button"
        onClick={() => setItems(items + 1)}
      >
        Add to cart{items > 0 ? ` (${items})` : ''}
      </button>
      <button
        ref={coupon}
        id="apply-coupon"
        type="button"
        className="demo-button"
        onClick={() => say('Coupon applied')}
      >
        Apply coupon
      </button>
      <button
        id="break-something"
        type="button"
        className="demo-button"
        data-primary=""
        onClick={() => void run()}
      >
        Break something
      </button>
      <span className="demo-said" role="status">
        {said}
      </span>
    </div>
  );
}

function Logo(): ReactElement {
  return (
    <svg className="demo-logo" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="4" />
      <path d="M4 11l3-4 2 2 3-5" />
    </svg>
  );
}
