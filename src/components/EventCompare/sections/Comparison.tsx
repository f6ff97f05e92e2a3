'use client';
import type { ReactElement } from 'react';
import type { EventComparison } from '../../../insights/compare/compared.js';
import { CompareSection } from './CompareSection.js';
import { Stacks } from './Stacks.js';
import { Steps } from './Steps.js';
import { Values } from './Values.js';

/** What most often tells why comes first. */
const FIRST = ['facts', 'tags', 'request', 'user'];

/** Every part of the two events, section by section. */
export function Comparison({ comparison }: { readonly comparison: EventComparison }): ReactElement {
  const { exceptions, crumbs, sections } = comparison;
  const values = (isFirst: boolean): readonly ReactElement[] =>
    sections
      .filter(({ name }) => FIRST.includes(name) === isFirst)
      .map((section) => (
        <CompareSection
          key={section.name}
          name={section.name}
          rows={section.groups.flatMap((group) => group.values)}
        >
          <Values section={section} />
        </CompareSection>
      ));
  const rowsOfStacks = exceptions.flatMap(({ facts, frames }) => [...facts, ...frames]);
  return (
    <>
      {exceptions.length > 0 ? (
        <CompareSection name="stack" rows={rowsOfStacks}>
          <Stacks exceptions={exceptions} />
        </CompareSection>
      ) : null}
      {values(true)}
      {crumbs.length > 0 ? (
        <CompareSection name="crumbs" rows={crumbs}>
          <Steps steps={crumbs} />
        </CompareSection>
      ) : null}
      {values(false)}
    </>
  );
}
