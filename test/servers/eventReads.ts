import type { Check } from './checks.js';
import { expectThat, same } from './trial.js';

/** Events, their stacks and their tags. */
export const eventReads: readonly Check[] = [
  {
    title: 'Events of an issue, by the SDK’s ids',
    capability: 'events.list',
    async run({ client, error, fed }) {
      const { items } = await client.listEvents(error.ref, {});
      same(
        items.map(({ id }) => id),
        [...fed.node].reverse(),
        'ids, newest first',
      );
      same(
        items[0]?.environment ?? items[0]?.tags.find(({ key }) => key === 'environment')?.value,
        `env-${fed.run}`,
        'environment',
      );
    },
  },
  {
    title: 'Search among events',
    capability: 'events.search',
    async run({ client, error }) {
      same((await client.listEvents(error.ref, { query: 'shop.plan:free' })).items.length, 1, 'events');
    },
  },
  {
    title: 'Latest and oldest event',
    async run({ client, error, fed }) {
      same((await client.getEvent(error.ref, 'latest')).id, fed.node[2], 'latest');
      same((await client.getEvent(error.ref, 'oldest')).id, fed.node[0], 'oldest');
    },
  },
  {
    title: 'Recommended event',
    capability: 'events.recommended',
    async run({ client, error, fed }) {
      const { id } = await client.getEvent(error.ref, 'recommended');
      expectThat(fed.node.includes(id), 'one of the three', id);
    },
  },
  {
    title: 'Event by id, with its neighbours',
    capability: 'events.neighbours',
    async run({ client, error, fed }) {
      const {
        id,
        olderEventId: older,
        newerEventId: newer,
      } = await client.getEvent(error.ref, fed.node[1] ?? '');
      same([older, id, newer], fed.node, 'older, itself, newer');
    },
  },
  {
    title: 'Stack trace with source, of a Node service',
    async run({ client, error, fed }) {
      const { exceptions, platform } = await client.getEvent(error.ref, 'latest');
      same(
        exceptions.map(({ type }) => type),
        ['SyntaxError', 'RangeError'],
        'exceptions, cause first',
      );
      same([exceptions[1]?.value, platform], [`order 7 of ${fed.run}`, 'node'], 'value and platform');
      const frame = exceptions[1]?.stacktrace?.frames.findLast((one) => one.function?.includes('placeOrder'));
      const line = frame?.context.find(({ number }) => number === frame.line)?.text;
      expectThat(line?.includes('throw new RangeError') ?? false, 'the line that threw', frame);
    },
  },
  {
    title: 'Stack trace with source and variables, of a Python service',
    async run({ client, python, fed }) {
      const { exceptions, id } = await client.getEvent(python.ref, 'latest');
      same(id, fed.python, 'id');
      same(
        exceptions.map(({ type }) => type),
        ['ZeroDivisionError', 'ValueError'],
        'exceptions, cause first',
      );
      const frame = exceptions[0]?.stacktrace?.frames.at(-1);
      same([frame?.function, frame?.vars?.weight], ['ship_order', '0'], 'function and variable');
      const line = frame?.context.find(({ number }) => number === frame.line)?.text;
      expectThat(line?.includes('order["total"] / weight') ?? false, 'the line that threw', frame?.context);
    },
  },
  {
    title: 'Breadcrumbs',
    async run({ client, error, fed }) {
      const { breadcrumbs } = await client.getEvent(error.ref, 'latest');
      const crumb = breadcrumbs.find(({ message }) => message === `opened the cart of ${fed.run}`);
      same([crumb?.category, crumb?.level], ['cart', 'info'], 'the crumb');
    },
  },
  {
    title: 'User, contexts, release, level',
    async run({ client, error, message, fed }) {
      const event = await client.getEvent(error.ref, 'latest');
      same(event.user?.id, `u1-${fed.run}`, 'user');
      same(event.contexts.find(({ name }) => name === 'basket')?.data.lines, 2, 'context');
      same(
        [event.release, event.environment, event.level],
        [`node-service@1.0.0+${fed.run}`, `env-${fed.run}`, 'error'],
        'release, environment, level',
      );
      same((await client.getEvent(message.ref, 'latest')).level, 'warning', 'level of a message');
    },
  },
  {
    title: 'Payload as it was sent',
    capability: 'events.raw',
    async run({ client, error, fed }) {
      const raw = JSON.stringify(await client.getRawEvent(error.ref, fed.node[0] ?? ''));
      expectThat(raw.includes(`order 7 of ${fed.run}`), 'the message');
    },
  },
  {
    title: 'Tag facets',
    capability: 'tags.facets',
    async run({ client, error }) {
      const facet = (await client.listTagFacets(error.ref, {})).find(({ key }) => key === 'shop.plan');
      same(
        facet?.values.map(({ value, count }) => [value, count]),
        [
          ['pro', 2],
          ['free', 1],
        ],
        'values of shop.plan',
      );
    },
  },
  {
    title: 'Values of one tag, in pages',
    capability: 'tags.values',
    async run({ client, error }) {
      const { items } = await client.listTagValues(error.ref, 'shop.plan', {});
      same(
        items.map(({ value, count }) => [value, count]),
        [
          ['pro', 2],
          ['free', 1],
        ],
        'values',
      );
    },
    refuses: ({ client, error }) => client.listTagValues(error.ref, 'shop.plan', {}),
  },
];
