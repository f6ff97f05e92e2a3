import { type ReactElement, useEffect, useId, useState } from 'react';
import { CrashboardUIConfig } from '../../../src/components/config/index.js';
import { HostPage } from '../HostPage.js';
import { hostSheet } from '../hostSheets.js';
import { PANELS } from '../inStates/panels.js';
import {
  colorOf,
  cssOf,
  LENGTHS,
  OWN_COLORS,
  PRESETS,
  type Scheme,
  shortfalls,
  type Theme,
} from './theme.js';
import './playground.css';

const HOSTS = {
  plain: 'Plain page',
  bootstrap: 'Bootstrap 5',
  tailwind: 'Tailwind preflight',
  shadow: 'Shadow root',
};
const SHOWN = ['IssueList', 'StackTrace', 'ReleaseHealth', 'TagFacets', 'IssueDetail', 'EventList'] as const;

/** Sets the variables of a brand, and shows what becomes of the panels in both schemes. */
export function Playground(): ReactElement {
  const [theme, setTheme] = useState<Theme>(PRESETS.Crashboard as Theme);
  const [host, setHost] = useState('plain');
  const [panel, setPanel] = useState<string>('IssueList');
  const lacking = shortfalls(theme);
  return (
    <div className="play">
      <form className="play-form" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label="Preset"
          names={Object.keys(PRESETS)}
          onChoose={(name) => setTheme(PRESETS[name] as Theme)}
        />
        <Colors theme={theme} onChange={setTheme} />
        <Lengths theme={theme} onChange={setTheme} />
        <Choice label="Host page" names={Object.keys(HOSTS)} words={HOSTS} onChoose={setHost} />
        <Choice label="Panel" names={SHOWN} onChoose={setPanel} />
        <div role="status" className="play-verdict" data-lacking={lacking.length > 0 || undefined}>
          {lacking.length === 0 ? 'Text and focus ring keep their contrast in both schemes.' : null}
          {lacking.map((one) => (
            <p key={one} className="play-lack">
              Below contrast: {one}
            </p>
          ))}
        </div>
        <Css text={cssOf(theme) || '/* The package’s own look: nothing to write. */'} />
      </form>
      <div className="play-previews">
        {(['light', 'dark'] as const).map((scheme) => (
          <Preview key={scheme + host} scheme={scheme} host={host} theme={theme} panel={panel} />
        ))}
      </div>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  names: readonly string[];
  words?: { readonly [name: string]: string };
  onChoose: (name: string) => void;
}

function Choice({ label, names, words = {}, onChoose }: ChoiceProps): ReactElement {
  const id = useId();
  return (
    <p className="play-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={(event) => onChoose(event.target.value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {words[name] ?? name}
          </option>
        ))}
      </select>
    </p>
  );
}

interface EditorProps {
  theme: Theme;
  onChange: (theme: Theme) => void;
}

function Colors({ theme, onChange }: EditorProps): ReactElement {
  const set = (name: string, scheme: Scheme, value: string): void =>
    onChange({ ...theme, colors: { ...theme.colors, [name]: { ...colorOf(theme, name), [scheme]: value } } });
  return (
    <table className="play-colors">
      <caption className="play-caption">Colours</caption>
      <thead>
        <tr>
          <th scope="col">Variable</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      <tbody>
        {Object.keys(OWN_COLORS).map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            {(['light', 'dark'] as const).map((scheme) => (
              <td key={scheme}>
                <input
                  type="color"
                  aria-label={`${name}, ${scheme}`}
                  value={colorOf(theme, name)[scheme]}
                  onChange={(event) => set(name, scheme, event.target.value)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lengths({ theme, onChange }: EditorProps): ReactElement {
  const id = useId();
  return (
    <>
      {LENGTHS.map(([name, least, most, own]) => {
        const value = Number.parseFloat(theme.others[name] ?? `${own}`);
        return (
          <p key={name} className="play-field">
            <label htmlFor={id + name}>
              <code>{name}</code> {value}px
            </label>
            <input
              id={id + name}
              type="range"
              min={least}
              max={most}
              value={value}
              onChange={(event) =>
                onChange({ ...theme, others: { ...theme.others, [name]: `${event.target.value}px` } })
              }
            />
          </p>
        );
      })}
    </>
  );
}

function Css({ text }: { text: string }): ReactElement {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('This page may not copy: select the text instead');
    }
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow */}
      <pre className="play-css" tabIndex={0} role="region" aria-label="CSS of this theme">
        {text}
      </pre>
      <p className="play-field">
        <button type="button" onClick={() => void copy()}>
          Copy the CSS
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}

interface PreviewProps {
  scheme: Scheme;
  host: string;
  theme: Theme;
  panel: string;
}

/** A host's page in one scheme. In a shadow root the theme goes where our sheet is. */
function Preview({ scheme, host, theme, panel }: PreviewProps): ReactElement {
  const sheet = useHostSheet(host);
  const inShadow = host === 'shadow';
  return (
    <section className="play-preview" aria-label={`${panel}, ${scheme}`}>
      {inShadow ? null : <style>{cssOf(theme, '.play-preview ')}</style>}
      {sheet === undefined ? null : (
        <HostPage
          globals={{ colorScheme: scheme, hostPage: host }}
          sheet={inShadow ? `${sheet}\n${cssOf(theme)}` : sheet}
          flush={false}
          alone={false}
        >
          <CrashboardUIConfig portalContainer={null}>{PANELS[panel]?.('Ready')}</CrashboardUIConfig>
        </HostPage>
      )}
    </section>
  );
}

function useHostSheet(host: string): string | undefined {
  const [found, setFound] = useState<{ host: string; sheet: string }>();
  useEffect(() => {
    let isCurrent = true;
    void hostSheet(host).then((sheet) => isCurrent && setFound({ host, sheet }));
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return found?.host === host ? found.sheet : undefined;
}
