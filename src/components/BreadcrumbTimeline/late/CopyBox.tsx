'use client';
import { type ReactElement, useMemo, useState } from 'react';
import {
  reproductionMarkdown,
  type TimelineItem,
  trailJson,
  trailMarkdown,
} from '../../../insights/index.js';
import type { CrashEvent } from '../../../model/index.js';
import { redactEvent } from '../../../redact/redactEvent.js';
import { LongText } from '../../internal/code/LongText.js';
import { CopyButton } from '../../internal/copying/CopyButton.js';
import { ToggleGroup } from '../../internal/pickers/ToggleGroup.js';
import { useTimeline } from '../timelineContext.js';

interface CopyBoxProps {
  /** The event, or a blank one around a trail that has none. */
  event: CrashEvent;
  /** What is shown, as recorded. */
  items: readonly TimelineItem[];
}

type Form = 'steps' | 'markdown' | 'json';

/** More of a preview than this tells nothing, and slows the page; the copy is whole. */
const MAX_PREVIEW = 20_000;

/** The trail in a form for elsewhere, as it will be copied: everybody sees what leaves the page. */
export function CopyBox({ event, items }: CopyBoxProps): ReactElement {
  const { t } = useTimeline();
  const [form, setForm] = useState<Form>('steps');
  const text = useMemo(() => textOf(form, event, items), [form, event, items]);
  return (
    <section className="cb-box cb-well cb-crumbs-copy" aria-label={t('copyAs')}>
      <div className="cb-toolbar">
        <ToggleGroup<Form>
          label={t('copyAs')}
          value={form}
          onChange={setForm}
          options={[
            { value: 'steps', label: t('copySteps') },
            { value: 'markdown', label: t('copyMarkdown') },
            { value: 'json', label: t('copyJson') },
          ]}
        />
        {text !== undefined && (
          <span className="cb-line-end">
            <CopyButton label={t('copyText')} showLabel text={text} />
          </span>
        )}
      </div>
      {text === undefined ? (
        <p className="cb-note">{t('copyNoSteps')}</p>
      ) : (
        <>
          <LongText className="cb-crumbs-copied" label={t('copyPreview')} text={text.slice(0, MAX_PREVIEW)} />
          <p className="cb-note">
            {text.length > MAX_PREVIEW && `${t('copyCut')} `}
            {t('copyRedacted')}
          </p>
        </>
      )}
    </section>
  );
}

/** Everything that leaves the page in a file or a ticket passes the default policy, on top of the host's own. */
function textOf(form: Form, event: CrashEvent, items: readonly TimelineItem[]): string | undefined {
  if (form === 'steps') return reproductionMarkdown(event);
  const { breadcrumbs } = redactEvent({ ...event, breadcrumbs: items.map(({ crumb }) => crumb) });
  const safe = items.map((item, index) => ({ ...item, crumb: breadcrumbs[index] ?? item.crumb }));
  return form === 'markdown' ? trailMarkdown(safe) : trailJson(safe);
}
