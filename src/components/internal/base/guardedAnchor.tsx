'use client';
import type { ComponentType, ReactElement } from 'react';
import { unfilled } from '../../config/slots.js';
import type { AnchorProps, Slots } from '../../config/types.js';
import { Guarded } from './Guarded.js';

const guarded = /* @__PURE__ */ new WeakMap<ComponentType<AnchorProps>, ComponentType<AnchorProps>>();

/** The slots with a host's anchor that, where it throws, gives way to a plain link. */
export function withGuardedAnchor(slots: Slots): Slots {
  const { Anchor } = slots;
  if (Anchor === unfilled.Anchor) return slots;
  const known = guarded.get(Anchor) ?? guard(Anchor);
  return known === Anchor ? slots : { ...slots, Anchor: known };
}

function guard(Own: ComponentType<AnchorProps>): ComponentType<AnchorProps> {
  function Anchor(props: AnchorProps): ReactElement {
    return (
      <Guarded
        component="slots"
        section="Anchor"
        draw={() => <Own {...props} />}
        fallback={<a {...props} />}
      />
    );
  }
  guarded.set(Own, Anchor);
  // A panel inside another one gets what is guarded already.
  guarded.set(Anchor, Anchor);
  return Anchor;
}
