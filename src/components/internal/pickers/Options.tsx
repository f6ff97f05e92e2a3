'use client';
import { type ReactElement, type RefObject, useEffect } from 'react';
import { choiceMessages } from '../../../i18n/kit/en/choice.js';
import { useKit } from '../base/useKit.js';
import { Portal } from '../overlays/Portal.js';
import { useFloating } from '../overlays/useFloating.js';
import type { ComboboxOption } from './comboboxOption.js';

export interface OptionsProps {
  id: string;
  label: string;
  anchor: RefObject<HTMLElement | null>;
  list: RefObject<HTMLDivElement | null>;
  options: readonly ComboboxOption[];
  active: number;
  status: 'ready' | 'loading' | 'failed';
  emptyText: string | undefined;
  onChoose: (value: string) => void;
}

/** The list under a combobox or search field. The focus stays in the field. */
export function Options(props: OptionsProps): ReactElement | null {
  if (props.options.length === 0 && props.status === 'ready' && props.emptyText === undefined) return null;
  return (
    <Portal>
      <List {...props} />
    </Portal>
  );
}

function List({
  id,
  label,
  anchor,
  list,
  options,
  active,
  status,
  emptyText,
  onChoose,
}: OptionsProps): ReactElement {
  const t = useKit(choiceMessages);
  useFloating({ open: true, anchor, floating: list, matchWidth: true });
  useEffect(() => {
    const box = list.current;
    const chosen = box?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!box || !chosen) return;
    // Only the list scrolls: scrollIntoView would move the page as well.
    const above = chosen.offsetTop - box.scrollTop;
    const below = above + chosen.offsetHeight - box.clientHeight;
    if (above < 0) box.scrollTop += above;
    else if (below > 0) box.scrollTop += below;
  });
  return (
    <div className="cb-menu" tabIndex={-1} ref={list}>
      <div id={id} role="listbox" aria-label={label} aria-busy={status === 'loading'} className="cb-options">
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, by aria-activedescendant
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            className="cb-menu-item"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option.value)}
          >
            <span className="cb-menu-text">{option.label ?? option.value}</span>
            {option.detail ? <span className="cb-menu-hint">{option.detail}</span> : null}
          </div>
        ))}
      </div>
      {status === 'loading' ? <p className="cb-menu-label">{t('comboboxLoading')}</p> : null}
      {status === 'failed' ? <p className="cb-menu-label">{t('comboboxFailed')}</p> : null}
      {status === 'ready' && options.length === 0 ? <p className="cb-menu-label">{emptyText}</p> : null}
    </div>
  );
}
