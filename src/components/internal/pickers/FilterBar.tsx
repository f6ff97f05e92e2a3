'use client';
import { type KeyboardEvent, type ReactElement, type Ref, useEffect, useId, useRef, useState } from 'react';
import { filterMessages } from '../../../i18n/kit/en/filter.js';
import { completeToken, type TokenAt, tokenAt } from '../../../search/index.js';
import { useKit } from '../base/useKit.js';
import { IconButton } from '../buttons/Button.js';
import { Icon } from '../icons/Icon.js';
import { closeIcon, searchIcon } from '../icons/icons.js';
import { useDismiss } from '../overlays/useDismiss.js';
import { pressedOn, useEscape } from '../overlays/useEscape.js';
import { useLatest } from '../react/useLatest.js';
import { useMergedRefs } from '../react/useMergedRefs.js';
import type { ComboboxOption } from './comboboxOption.js';
import { Options } from './Options.js';
import { nextOption, useOptions } from './useOptions.js';

/** What a suggestion may offer for a token. `value` replaces the whole token; `key:` asks for its values next. */
export type FilterSuggestion = ComboboxOption;

export interface FilterBarProps {
  query: string;
  /** Called on Enter, when a suggestion completes the query, and when it is cleared. */
  onQueryChange: (query: string) => void;
  /** Suggestions for the token at the caret. */
  suggestions?: ((token: string, signal: AbortSignal) => Promise<readonly FilterSuggestion[]>) | undefined;
  placeholder: string;
  /** Accessible name. @default the placeholder */
  label?: string | undefined;
  /** Tokens of the query that the server ignores. */
  ignoredTokens?: readonly string[] | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

const NONE: readonly ComboboxOption[] = [];

interface KeyContext {
  readonly open: boolean;
  readonly draft: string;
  readonly chosen: string | undefined;
  move: (step: number) => void;
  choose: (value: string) => void;
  commit: (query: string) => void;
  complete: () => void;
}

/** What a key does; `false` leaves it to the browser. */
const KEYS: ReadonlyMap<string, (field: KeyContext) => boolean> = new Map<
  string,
  (field: KeyContext) => boolean
>([
  ['ArrowDown', (field) => arrow(field, 1)],
  ['ArrowUp', (field) => arrow(field, -1)],
  [
    'Enter',
    ({ chosen, choose, commit, draft }) => {
      if (chosen === undefined) commit(draft);
      else choose(chosen);
      return true;
    },
  ],
  [
    'Tab',
    ({ chosen, choose }) => {
      if (chosen === undefined) return false;
      choose(chosen);
      return true;
    },
  ],
]);

function arrow({ open, move, complete }: KeyContext, step: number): boolean {
  if (open) move(step);
  else complete();
  return true;
}

/** The search field of a panel, with completion of the token under the caret. */
export function FilterBar(props: FilterBarProps): ReactElement {
  const { query, onQueryChange, suggestions, placeholder, label = placeholder, ignoredTokens } = props;
  const t = useKit(filterMessages);
  const id = useId();
  const [draft, setDraft] = useState(query);
  const [token, setToken] = useState<TokenAt | undefined>(undefined);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const caret = useRef<number | undefined>(undefined);
  const refs = useMergedRefs(field, props.inputRef);
  const committed = useLatest(query);
  const open = token !== undefined && suggestions !== undefined;
  const found = useOptions({ open, query: token?.text ?? '', options: NONE, loadOptions: suggestions });

  useEffect(() => setDraft(query), [query]);
  useEffect(() => {
    if (caret.current === undefined) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  const close = (): void => {
    setToken(undefined);
    setActive(-1);
  };
  const isListed = open && (found.options.length > 0 || found.status !== 'ready');
  useDismiss(isListed, [box, list], close);
  const commit = (next: string): void => {
    close();
    const trimmed = next.trim();
    setDraft(trimmed);
    if (trimmed !== committed.current) onQueryChange(trimmed);
  };
  useEscape(
    draft !== '' && !isListed,
    () => commit(''),
    (event) => pressedOn(event) === field.current,
  );
  const choose = (value: string): void => {
    if (!token) return;
    const next = completeToken(draft, token, value);
    caret.current = next.caret;
    setDraft(next.query);
    setActive(-1);
    setToken(value.endsWith(':') ? tokenAt(next.query, next.caret) : undefined);
    if (!value.endsWith(':')) onQueryChange(next.query.trim());
  };
  const move = (step: number): void => {
    const { length } = found.options;
    setActive((at) => nextOption(at, step, length));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const chosen = open ? found.options[active] : undefined;
    const handled = KEYS.get(event.key)?.({
      open,
      draft,
      chosen: chosen?.value,
      move,
      choose,
      commit,
      complete: () => setToken(tokenAt(draft, event.currentTarget.selectionStart ?? draft.length)),
    });
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="cb-filter">
      <div className="cb-filter-box" ref={box}>
        <Icon icon={searchIcon} className="cb-filter-icon" />
        <input
          ref={refs}
          className="cb-filter-input"
          role="combobox"
          type="text"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          dir="auto"
          aria-label={label}
          aria-expanded={open && found.options.length > 0}
          aria-controls={open ? id : undefined}
          aria-autocomplete="list"
          aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={placeholder}
          value={draft}
          onChange={(event) => {
            const { value, selectionStart } = event.currentTarget;
            setDraft(value);
            setActive(-1);
            setToken(tokenAt(value, selectionStart ?? value.length));
          }}
          onClick={(event) => setToken(tokenAt(draft, event.currentTarget.selectionStart ?? draft.length))}
          onKeyDown={onKeyDown}
          onBlur={() => close()}
        />
        {draft === '' ? null : (
          <IconButton
            icon={closeIcon}
            size="sm"
            label={t('filterClear')}
            onClick={() => {
              commit('');
              field.current?.focus();
            }}
          />
        )}
      </div>
      {open ? (
        <Options
          id={id}
          label={t('filterSuggestions')}
          anchor={box}
          list={list}
          options={found.options}
          active={active}
          status={found.status}
          emptyText={undefined}
          onChoose={choose}
        />
      ) : null}
      {/* Always there: what is put into a live region is read out, not the region itself. */}
      <div aria-live="polite">
        {ignoredTokens && ignoredTokens.length > 0 ? (
          <p className="cb-filter-note" role="note">
            {t('filterIgnored', { tokens: ignoredTokens.join(' ') })}
          </p>
        ) : null}
      </div>
    </div>
  );
}
