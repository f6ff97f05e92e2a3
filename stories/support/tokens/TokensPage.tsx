import { type CSSProperties, type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { Root } from '../../../src/components/internal/base/Root.js';
import { Icon } from '../../../src/components/internal/icons/Icon.js';
import * as icons from '../../../src/components/internal/icons/icons.js';
import * as moreIcons from '../../../src/components/internal/icons/moreIcons.js';
import { contrastOf, hexOf, rgbOf } from './contrast.js';
import { baseTokens, derivedTokens, groundOf, isColor, neededContrast, type Token } from './tokens.js';
import './tokens-page.css';

const all: readonly Token[] = [...baseTokens, ...derivedTokens];
const isBase = (token: Token): boolean => baseTokens.includes(token);

/** Every variable with what it is in this scheme; read from the style sheet, measured in the page. */
export function TokensPage(): ReactElement {
  return (
    <Root part="tokens">
      <div className="tokens">
        <section aria-labelledby="tokens-colour">
          <h2 id="tokens-colour" className="tokens-title">
            Colour
          </h2>
          <p className="tokens-lead">
            Twelve variables are a brand’s to set; the others follow from them. The figure is the contrast on
            the ground that the colour stands on: 4.5 for text, 3 for edges, marks and the focus ring.
          </p>
          <ul className="tokens-grid">
            {all.filter(isColor).map((token) => (
              <Swatch key={token.name} token={token} />
            ))}
          </ul>
        </section>
        <Type />
        <Sizes />
        <Motion />
        <Icons />
      </div>
    </Root>
  );
}

interface Measured {
  readonly hex: string;
  readonly contrast: number;
}

function Swatch({ token }: { token: Token }): ReactElement {
  const { name } = token;
  const chip = useRef<HTMLSpanElement>(null);
  const [measured, setMeasured] = useState<Measured>();
  // After every render: the toolbar changes the scheme under it.
  useLayoutEffect(() => {
    if (!chip.current) return;
    const { backgroundColor, color } = getComputedStyle(chip.current);
    const shown = rgbOf(backgroundColor);
    const now = { hex: hexOf(shown), contrast: contrastOf(shown, rgbOf(color)) };
    setMeasured((before) => (before?.hex === now.hex && before.contrast === now.contrast ? before : now));
  });
  const needed = neededContrast(name);
  const falls = measured !== undefined && needed !== undefined && measured.contrast < needed;
  return (
    <li className="tokens-swatch">
      {/* The ground is the chip's text colour, so that both are measured at once. */}
      <span
        ref={chip}
        className="tokens-chip"
        style={{ background: `var(${name})`, color: `var(${groundOf(name)})` }}
      />
      <code className="tokens-name">{name}</code>
      <span className="tokens-note">
        {measured?.hex}
        {needed === undefined || !measured ? '' : ` · ${measured.contrast.toFixed(1)}:1`}
        {falls ? ` · below ${needed}` : ''}
        {isBase(token) ? ' · yours to set' : ''}
      </span>
    </li>
  );
}

const SIZES = ['--cb-font-size-lg', '--cb-font-size', '--cb-font-size-sm', '--cb-font-size-xs'];

function Type(): ReactElement {
  return (
    <section aria-labelledby="tokens-type">
      <h2 id="tokens-type" className="tokens-title">
        Type
      </h2>
      {['--cb-font-family', '--cb-font-family-mono'].flatMap((family) =>
        SIZES.map((size) => (
          <p key={family + size} className="tokens-line">
            <span style={{ fontFamily: `var(${family})`, fontSize: `var(${size})` }}>
              TypeError: cannot read 0O 1lI {'{}'} 12,845
            </span>
            <code className="tokens-name">
              {size} · {family}
            </code>
          </p>
        )),
      )}
    </section>
  );
}

const LENGTHS = ['--cb-spacing', '--cb-radius', '--cb-row-height', '--cb-target-size'];

function Sizes(): ReactElement {
  return (
    <section aria-labelledby="tokens-size">
      <h2 id="tokens-size" className="tokens-title">
        Space and density
      </h2>
      <p className="tokens-lead">The toolbar’s density changes the last two.</p>
      {LENGTHS.map((name) => (
        <p key={name} className="tokens-line">
          <span
            className="tokens-bar"
            style={
              name === '--cb-radius'
                ? { borderRadius: `var(${name})`, inlineSize: 48, blockSize: 32 }
                : { inlineSize: `var(${name})`, blockSize: 16 }
            }
          />
          <code className="tokens-name">
            {name}: {all.find((token) => token.name === name)?.value}
          </code>
        </p>
      ))}
    </section>
  );
}

function Motion(): ReactElement {
  const [far, setFar] = useState(false);
  const style: CSSProperties = {
    translate: far ? '120px' : '0',
    transition: 'translate var(--cb-duration) ease-out',
  };
  return (
    <section aria-labelledby="tokens-motion">
      <h2 id="tokens-motion" className="tokens-title">
        Motion
      </h2>
      <p className="tokens-lead">
        One duration, <code>--cb-duration</code> ({all.find(({ name }) => name === '--cb-duration')?.value}).
        With reduced motion nothing moves.
      </p>
      <button type="button" className="cb-button" data-variant="secondary" onClick={() => setFar(!far)}>
        Move
      </button>
      <p className="tokens-line">
        <span className="tokens-dot" style={style} />
      </p>
    </section>
  );
}

const shapes = [...Object.values(icons), ...Object.values(moreIcons)];

function Icons(): ReactElement {
  return (
    <section aria-labelledby="tokens-icons">
      <h2 id="tokens-icons" className="tokens-title">
        Icons
      </h2>
      <p className="tokens-lead">
        16 × 16, stroked at 1.5 in the text’s colour. Each stands beside words or has a label.
      </p>
      <ul className="tokens-icons">
        {shapes.map((icon) => (
          <li key={icon.name} className="tokens-icon">
            <Icon icon={icon} />
            <span className="tokens-note">{icon.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
