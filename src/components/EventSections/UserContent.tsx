'use client';
import type { ReactElement } from 'react';
import type { EventUser } from '../../model/index.js';
import type { SectionContentProps } from './EventSections.types.js';
import { KeyValues } from './KeyValues.js';
import { Value } from './Value.js';

const FIELDS = [
  ['id', 'userId'],
  ['username', 'userUsername'],
  ['name', 'userName'],
  ['email', 'userEmail'],
  ['ipAddress', 'userIpAddress'],
] as const;

export function UserContent({ event, t }: SectionContentProps): ReactElement {
  const user: EventUser = event.user ?? {};
  const { annotations } = event;
  const isThere = (field: string): boolean =>
    Object.hasOwn(user, field) || annotations.some(({ path }) => path === `/user/${field}`);
  const known = FIELDS.filter(([field]) => isThere(field)).map(([field, label]) => ({
    id: field,
    name: t(label),
    value: <Value value={user[field]} annotations={annotations} path={`/user/${field}`} label={t(label)} />,
  }));
  const place = [user.geo?.city, user.geo?.region, user.geo?.countryCode].filter(Boolean).join(', ');
  const geo = place === '' ? [] : [{ id: 'geo', name: t('userGeo'), value: <bdi>{place}</bdi> }];
  const data = Object.entries(user.data ?? {}).map(([name, value]) => ({
    id: `data ${name}`,
    name,
    value: (
      <Value name={name} value={value} annotations={annotations} path={`/user/data/${name}`} label={name} />
    ),
  }));
  return <KeyValues t={t} rows={[...known, ...geo, ...data]} />;
}
