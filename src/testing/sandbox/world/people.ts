import { mix } from './random.js';

const NAMES = [
  'robin', 'alex', 'sam', 'noa', 'kim', 'mika', 'jules', 'remy', 'toni', 'ari',
  'ines', 'luca', 'yuki', 'omar', 'lena', 'ravi', 'nina', 'pau', 'eli', 'zoe',
] as const; // biome-ignore format: a word list

const CITIES = [
  { city: 'Porto', country_code: 'PT', region: 'Portugal' },
  { city: 'Berlin', country_code: 'DE', region: 'Germany' },
  { city: 'Austin', country_code: 'US', region: 'United States' },
  { city: 'Osaka', country_code: 'JP', region: 'Japan' },
  { city: 'São Paulo', country_code: 'BR', region: 'Brazil' },
];

/** Someone who met an error. */
export interface Visitor {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly ip_address: string;
  readonly geo: { readonly city: string; readonly country_code: string; readonly region: string };
}

export function visitor(number: number): Visitor {
  let known = visitors.get(number);
  if (known === undefined) {
    known = meet(number);
    visitors.set(number, known);
  }
  return known;
}

/** The number of the visitor with an id. */
export function visitorNumber(id: string): number | undefined {
  return /^\d{4,7}$/.test(id) && Number(id) >= 1000 ? Number(id) - 1000 : undefined;
}

const visitors = new Map<number, Visitor>();

function meet(number: number): Visitor {
  const name = NAMES[mix(number, 3) % NAMES.length] ?? 'robin';
  const username = `${name}${number}`;
  return {
    id: String(1000 + number),
    username,
    email: `${username}@example.com`,
    ip_address: `198.51.100.${number % 254}`,
    geo: CITIES[mix(number, 5) % CITIES.length] as Visitor['geo'],
  };
}

/** A person of the organization. */
export interface Member {
  readonly membership: string;
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly email: string;
}

export const MEMBERS: readonly Member[] = ['Robin Vale', 'Alex Moreau', 'Sam Okafor', 'Noa Lindqvist'].map(
  (name, index) => {
    const username = name.split(' ')[0]?.toLowerCase() ?? name;
    return {
      membership: String(301 + index),
      id: String(9 + index),
      name,
      username,
      email: `${username}@acme.example`,
    };
  },
);

/** Whom the API's token stands for. */
export const ME: Member = MEMBERS[0] as Member;

export interface Team {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

export const TEAMS: readonly Team[] = [
  { id: '7', slug: 'shop', name: 'Shop' },
  { id: '8', slug: 'platform', name: 'Platform' },
  { id: '11', slug: 'identity', name: 'Identity' },
];
