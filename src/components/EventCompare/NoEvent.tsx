'use client';
import type { ReactElement } from 'react';
import { slotOr } from '../config/slots.js';
import { useUIConfig } from '../config/useUIConfig.js';
import { Guarded } from '../internal/base/Guarded.js';
import { EmptyState } from '../internal/states/EmptyState.js';

/** Stands where an event would: the host's own part for that, or ours. */
export function NoEvent({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  const { components } = useUIConfig();
  const Empty = slotOr(components, 'Empty', EmptyState);
  const props = { kind: 'nothing', title, text } as const;
  if (Empty === EmptyState) return <EmptyState {...props} />;
  return (
    <Guarded
      component="slots"
      section="Empty"
      draw={() => <Empty {...props} />}
      fallback={<EmptyState {...props} />}
      resetKey={Empty}
    />
  );
}
