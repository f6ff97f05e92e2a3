'use client';
import { type ReactElement, useMemo } from 'react';
import { type Explanation, explain, whyHere } from '../../../insights/index.js';
import { isSecretName } from '../../../redact/policy.js';
import { useMessages } from '../../config/useMessages.js';
import { Button } from '../../internal/buttons/Button.js';
import { explanationMessages } from '../../internal/explain/Explanations.messages.js';
import { Icon } from '../../internal/icons/Icon.js';
import { infoIcon } from '../../internal/icons/icons.js';
import { SafeLink } from '../../internal/links/SafeLink.js';
import { useTrace } from '../traceContext.js';

/** What the error means, and what to do about it. Draws nothing where nothing is known. */
export function Explanations(): ReactElement | null {
  const { event, t } = useTrace();
  const found = useMemo(() => explain(event), [event]);
  if (found.length === 0) return null;
  return (
    <ul className="cb-explanations" aria-label={t('explanations')}>
      {found.map((explanation) => (
        <li key={explanation.key} className="cb-box cb-explanation">
          <Icon icon={infoIcon} className="cb-explanation-icon" />
          <ExplanationText explanation={explanation} />
        </li>
      ))}
    </ul>
  );
}

function ExplanationText({ explanation }: { explanation: Explanation }): ReactElement {
  const { onCrumbOpen } = useTrace();
  const t = useMessages('Explanations', explanationMessages);
  const { key, link, crumb, variable } = explanation;
  const { variable: name, value, ...others } = explanation.values;
  const isShown = name !== undefined && value !== undefined && !isSecret(variable?.path ?? []);
  const values = isShown ? explanation.values : others;
  return (
    <div className="cb-explanation-text">
      <p className="cb-explanation-means">{t(key, values)}</p>
      {isShown && <p className="cb-prose">{t('variableIs', values)}</p>}
      <p className="cb-prose">{t(`${key}Do`, values)}</p>
      {(link !== undefined || (crumb !== undefined && onCrumbOpen)) && (
        <p className="cb-line">
          {link !== undefined && <SafeLink href={link}>{t('more')}</SafeLink>}
          {crumb !== undefined && onCrumbOpen && (
            <Button variant="ghost" size="sm" onClick={() => onCrumbOpen(crumb)}>
              {t('seeCrumb')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** Why the trace starts at its frame, as sentences that everybody can reach. */
export function WhyHere(): ReactElement | null {
  const { event, start, onCrumbOpen } = useTrace();
  const t = useMessages('Explanations', explanationMessages);
  const reasons = useMemo(() => (start === undefined ? [] : whyHere(event, start)), [event, start]);
  const shown = reasons.filter(
    ({ key, values }) => key !== 'startVariable' || !isSecret(String(values.variable).split('.')),
  );
  if (shown.length === 0) return null;
  return (
    <div className="cb-frame-why">
      {shown.map(({ key, values, crumb }) =>
        crumb !== undefined && onCrumbOpen ? (
          <button key={key} type="button" className="cb-link" onClick={() => onCrumbOpen(crumb)}>
            {t(key, values)}
          </button>
        ) : (
          <span key={key} className="cb-plain">
            {t(key, values)}
          </span>
        ),
      )}
    </div>
  );
}

/** A value that panels hide by its name is not told in a sentence either. */
function isSecret(path: readonly string[]): boolean {
  return path.some(isSecretName);
}
