import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Frame } from '../../stories/support/Frame.js';
import { KitPage } from '../../stories/support/KitPage.js';
import { differences, type HostName, type HostPage, looks, openHost } from './page.js';

const panel = (
  <Frame locale="en" colorScheme="light">
    <KitPage />
  </Frame>
);

/** Our parts: one element of each class and role. */
function parts(page: HostPage) {
  const all = page.mount.querySelectorAll('[class^="cb-"]');
  return looks(all, (element) => `${element.tagName}.${element.getAttribute('class')}`);
}

/** The host's own elements. */
function hostElements(page: HostPage) {
  return looks(page.document.querySelectorAll('main, main *'), (element) => {
    const place = [...(element.parentElement?.children ?? [])].indexOf(element);
    return `${element.parentElement?.tagName}>${element.tagName}${place}`;
  });
}

let open: HostPage[] = [];
afterEach(() => {
  for (const page of open) page.close();
  open = [];
});

async function visit(host: HostName, withPanel = true, shadow = false): Promise<HostPage> {
  const page = await openHost(host, withPanel ? panel : undefined, shadow);
  open.push(page);
  return page;
}

let plain: ReturnType<typeof parts>;
beforeAll(async () => {
  plain = parts(await visit('plain'));
  for (const page of open) page.close();
  open = [];
});

const HOSTS = ['Bootstrap 5', 'Tailwind v3', 'Tailwind v4', 'MUI', 'rules for bare elements'] as const;

describe.each(HOSTS)('on a page with %s', (host) => {
  it('every part looks as on a plain page', async () => {
    const here = parts(await visit(host));
    expect(plain.size).toBeGreaterThan(40);
    expect(differences(plain, here)).toEqual([]);
  });

  it('the host’s own elements look as without us (SH-07)', async () => {
    const without = hostElements(await visit(host, false));
    const withUs = hostElements(await visit(host));
    expect(without.size).toBeGreaterThan(20);
    expect(differences(without, withUs)).toEqual([]);
  });
});

it('in a shadow root every part looks as on a plain page', async () => {
  const here = parts(await visit('Bootstrap 5', true, true));
  expect(differences(plain, here)).toEqual([]);
});
