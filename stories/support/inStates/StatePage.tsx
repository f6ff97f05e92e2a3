import type { ReactElement } from 'react';
import { PANEL_STATES, type PanelState, STATE_NAMES } from './panelStates.js';
import { PANELS } from './panels.js';
import './state-page.css';

/** One state: every panel that can be in it, below each other, or the one that is named. */
export function StatePage({ state, panel }: { state: PanelState; panel: string }): ReactElement {
  const drawn = Object.entries(PANELS).flatMap(([name, draw]) => {
    const element = panel === 'all' || panel === name ? draw(state) : undefined;
    return element ? [{ name, element }] : [];
  });
  return (
    <div className="states">
      <p className="states-lead">{PANEL_STATES[state]}</p>
      {drawn.length === 0 ? <p className="states-lead">{panel} is never in this state.</p> : null}
      {drawn.map(({ name, element }) => (
        <div key={name}>
          {/* As deep as the headings of most panels. */}
          <h3 className="states-title">{name}</h3>
          {element}
        </div>
      ))}
    </div>
  );
}

/** One panel: a small picture of each state, which leads to the state's own page. */
export function PanelPage({ panel }: { panel: string }): ReactElement {
  const draw = PANELS[panel];
  const shown = STATE_NAMES.flatMap((state) => {
    const element = draw?.(state);
    return element ? [{ state, element }] : [];
  });
  return (
    <div className="states">
      <p className="states-lead">{shown.length} states. A name opens the panel in that state at full size.</p>
      <ul className="states-grid">
        {shown.map(({ state, element }) => (
          <li key={state} className="states-card">
            <a className="states-name" href={addressOf(state, panel)} target="_top">
              {wordsOf(state)}
            </a>
            <span className="states-what">{PANEL_STATES[state]}</span>
            {/* A picture: nobody has to tab through twenty lists. */}
            <div className="states-frame" inert>
              <div className="states-small">{element}</div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the state's story is, seen from the frame of this one. */
const addressOf = (state: PanelState, panel: string): string =>
  `./?path=/story/states-by-state--${wordsOf(state).toLowerCase().replaceAll(' ', '-')}&args=panel:${panel}`;

const wordsOf = (state: PanelState): string => state.replace(/([a-z])([A-Z])/g, '$1 $2');
