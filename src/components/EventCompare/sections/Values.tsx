'use client';
import { type ReactElement, useMemo } from 'react';
import type { ComparedGroup, ComparedSection, ComparedValue } from '../../../insights/compare/compared.js';
import { showControls } from '../../internal/code/showControls.js';
import { useCompare } from '../compareContext.js';
import { factName } from '../factName.js';
import { Many, Row, Same, WideRow } from './Row.js';
import { ValueOf } from './Text.js';

const GROUPS = {
  query: 'groupQuery',
  headers: 'groupHeaders',
  cookies: 'groupCookies',
  body: 'groupBody',
  env: 'groupEnv',
} as const;

/** Named values, group by group: what differs, then what is the same as one line. */
export function Values({ section }: { readonly section: ComparedSection }): ReactElement {
  const { t } = useCompare();
  const { name: part, groups } = section;
  const parted = useMemo(
    () =>
      [
        split(groups, ({ state }) => state !== 'same'),
        split(groups, ({ state }) => state === 'same'),
      ] as const,
    [groups],
  );
  const [others, same] = parted;
  const titleOf = ({ name }: ComparedGroup): string | undefined =>
    part === 'request' && name !== undefined && Object.hasOwn(GROUPS, name)
      ? t(GROUPS[name as keyof typeof GROUPS])
      : name;
  const draw = (group: ComparedGroup): ReactElement => (
    <Group
      key={group.name ?? ''}
      title={titleOf(group)}
      values={group.values}
      nameOf={({ name }) =>
        part === 'facts' ? factName(name, t) : name === '' ? (titleOf(group) ?? t('unnamed')) : name
      }
    />
  );
  const count = same.reduce((sum, { values }) => sum + values.length, 0);
  return (
    <>
      <Many items={others} draw={draw} />
      {count > 0 ? (
        <Same label={t('foldValues', { count })} rows={() => <Many items={same} draw={draw} />} />
      ) : null}
    </>
  );
}

/** The groups with some of their values, without those that have none of them. */
function split(
  groups: readonly ComparedGroup[],
  isWanted: (value: ComparedValue) => boolean,
): readonly ComparedGroup[] {
  return groups.flatMap((group) => {
    const values = group.values.filter(isWanted);
    return values.length === 0 ? [] : [{ ...group, values }];
  });
}

interface GroupProps {
  readonly title: string | undefined;
  readonly values: readonly ComparedValue[];
  readonly nameOf: (value: ComparedValue) => string;
}

function Group({ title, values, nameOf }: GroupProps): ReactElement {
  return (
    <>
      {title === undefined ? null : (
        <WideRow isHeading>
          <bdi>{showControls(title.slice(0, 300))}</bdi>
        </WideRow>
      )}
      <Many
        items={values}
        draw={(value, index) => (
          <ValueRow key={`${value.name} ${index}`} value={value} name={nameOf(value)} />
        )}
      />
    </>
  );
}

interface ValueRowProps {
  readonly value: ComparedValue;
  readonly name: string;
  readonly isNested?: boolean | undefined;
}

/** A named value on both sides. */
export function ValueRow({ value, name, isNested }: ValueRowProps): ReactElement {
  return (
    <Row
      state={value.state}
      isNested={isNested}
      name={<bdi>{showControls(name.length > 300 ? `${name.slice(0, 300)}…` : name)}</bdi>}
      left={<ValueOf value={value} side="left" />}
      right={<ValueOf value={value} side="right" />}
    />
  );
}
