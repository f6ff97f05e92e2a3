'use client';
import type { ReactElement } from 'react';
import { useUIConfig } from '../../config/useUIConfig.js';
import { SafeLink } from './SafeLink.js';
import { safeUrl } from './safeUrl.js';

/** A link that the host gave: a web address like any other, or one of the schemes that it allows, e.g. an editor's. */
export function HostLink({ label, href }: { label: string; href: string }): ReactElement {
  const { linkSchemes } = useUIConfig();
  const url = safeUrl(href, linkSchemes);
  if (url === undefined) return <span>{label}</span>;
  if (/^https?:$/.test(url.protocol)) return <SafeLink href={href}>{label}</SafeLink>;
  // The page stays: such an address opens a program.
  return (
    <a className="cb-link" href={url.href}>
      {label}
    </a>
  );
}
