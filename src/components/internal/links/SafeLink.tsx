'use client';
import type { ReactElement, ReactNode } from 'react';
import { linkMessages } from '../../../i18n/kit/en/link.js';
import { cx } from '../base/cx.js';
import { useKit } from '../base/useKit.js';
import { Icon } from '../icons/Icon.js';
import { externalIcon } from '../icons/icons.js';
import { safeUrl } from './safeUrl.js';

export interface SafeLinkProps {
  href: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A link out of the page: only `http(s)`, in a new tab, its host in the title. Anything else stays plain text. */
export function SafeLink({ href, className, children }: SafeLinkProps): ReactElement {
  const t = useKit(linkMessages);
  const url = safeUrl(href);
  if (!url) return <span className={className}>{children}</span>;
  return (
    <a
      className={cx('cb-link', className)}
      href={url.href}
      target="_blank"
      rel="noopener noreferrer"
      title={t('opensHost', { host: url.host })}
    >
      {children}
      <Icon icon={externalIcon} className="cb-link-icon" />
    </a>
  );
}
