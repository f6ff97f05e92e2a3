'use client';
import type { CSSProperties, MouseEvent, ReactElement, ReactNode } from 'react';
import { useFormat } from '../../config/format.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { Count } from './Count.js';

export interface BarItem {
  key: string;
  label: ReactNode;
  /** `undefined` where nobody counted. */
  count: number | undefined;
  /** 0–1 of the whole. Left out, it is `count` of `total`. */
  share?: number | undefined;
  href?: string | undefined;
  onSelect?: ((event: MouseEvent) => void) | undefined;
  selected?: boolean | undefined;
  title?: string | undefined;
}

export interface BarListProps {
  items: readonly BarItem[];
  total?: number | undefined;
  label?: string | undefined;
}

/** Values with their counts, shares and a bar behind each. The bar repeats the share, it adds nothing. */
export function BarList({ items, total, label }: BarListProps): ReactElement {
  return (
    <ul className="cb-bars" aria-label={label}>
      {items.map((item) => (
        <li className="cb-bars-item" key={item.key} title={item.title}>
          <Bar item={item} total={total} />
        </li>
      ))}
    </ul>
  );
}

function shareOf(item: BarItem, total: number | undefined): number | undefined {
  if (item.share !== undefined) return item.share;
  return item.count !== undefined && total !== undefined && total > 0 ? item.count / total : undefined;
}

function Bar({ item, total }: { item: BarItem; total: number | undefined }): ReactElement {
  const format = useFormat();
  const { components } = useUIConfig();
  const share = shareOf(item, total);
  const style = { '--cb-share': Math.min(Math.max(share ?? 0, 0), 1) } as CSSProperties;
  const inner = (
    <>
      <span className="cb-bars-fill" aria-hidden="true" style={style} />
      <span className="cb-bars-label">{item.label}</span>
      <span className="cb-bars-count">
        <Count value={item.count} />
      </span>
      <span className="cb-bars-share">{share === undefined ? '' : format.percent(share)}</span>
    </>
  );
  if (item.href !== undefined) {
    return (
      <components.Anchor className="cb-bars-row" href={item.href} onClick={item.onSelect}>
        {inner}
      </components.Anchor>
    );
  }
  if (!item.onSelect) return <span className="cb-bars-row">{inner}</span>;
  return (
    <button type="button" className="cb-bars-row" aria-pressed={item.selected} onClick={item.onSelect}>
      {inner}
    </button>
  );
}
