import { describe, expect, it } from 'vitest';
import { readErrorBody } from '../../src/client/http/errorBody.js';
import { nextCursor } from '../../src/client/http/linkHeader.js';
import { readBody } from '../../src/client/http/readJson.js';
import { fillTemplate } from '../../src/client/normalize/event/fillTemplate.js';
import { splitCookies, splitQuery } from '../../src/client/normalize/read/pairs.js';
import { readProse } from '../../src/client/normalize/read/prose.js';
import * as insights from '../../src/insights/index.js';
import { firstLine } from '../../src/model/event/eventTitle.js';
import { rewriteLink } from '../../src/proxy/answers/link.js';
import { readSearch, searchedProjects } from '../../src/proxy/request/search.js';
import { parseTarget } from '../../src/proxy/request/target.js';
import { defaultRedaction } from '../../src/redact/policy.js';
import { createRedactor } from '../../src/redact/redactor.js';
import * as search from '../../src/search/index.js';
import { growthOf, MOST_GROWTH } from './growth.js';
import { HOSTILE_TEXTS } from './hostileTexts.js';

const redactor = createRedactor(defaultRedaction);

const ignoringRefusals =
  (work: (text: string) => unknown) =>
  (text: string): unknown => {
    try {
      return work(text);
    } catch {
      return undefined;
    }
  };

/** Everything that reads a text of a payload, a server or a reader. */
const READERS: { readonly [name: string]: (text: string) => unknown } = {
  redaction: (text) => redactor.leaf(['message'], text),
  'redaction by key': (text) => redactor.leaf(['extra', 'password'], text),
  'a name': (text) => redactor.leaf(['extra', text], 'x'),
  prose: readProse,
  'first line': firstLine,
  template: (text) => fillTemplate(text, ['a']),
  cookies: splitCookies,
  query: splitQuery,
  'JSON body': readBody,
  'error body': (text) => readErrorBody({ detail: text }),
  'Link header': nextCursor,
  'Link header of the proxy': rewriteLink,
  search: (text) => search.formatQuery(search.parseQuery(text)),
  'search in words': (text) => search.parseQuery(text).tokens.map(search.describeToken),
  'operators of a search': (text) => search.operatorsOf(search.parseQuery(text).tokens),
  'compiled search': search.compileQuery,
  'token under the caret': (text) => search.tokenAt(text, text.length),
  'completed token': (text) => search.completeToken(text, search.tokenAt(text, text.length), 'is:unresolved'),
  'removed token': (text) => search.removeToken(text, 0),
  'set filter': (text) => search.setFilter(text, 'is', 'is:unresolved'),
  'toggled tag': (text) => search.toggleTagFilter(text, 'browser', 'Chrome', 'include'),
  'free text': (text) => search.setFreeText(text, search.freeTextOf(text)),
  'quoted value': (text) => [search.quoteValue(text), search.quoteFreeText(text)],
  'search at the proxy': readSearch,
  'projects of a search': searchedProjects,
  'address at the proxy': (text) => parseTarget(`/api/${text}`, '/api'),
  'release version': insights.parseReleaseVersion,
  'body as JSON': (text) => insights.requestBody({ body: text }),
  'library of a frame': (text) =>
    insights.frameLibrary(
      { filename: text, absPath: text, module: text, package: text, context: [] },
      'node',
    ),
  'place of a frame': (text) =>
    insights.frameLocation({ filename: text, absPath: text, module: text, context: [] }, 'java'),
  'language of a frame': (text) => insights.frameLanguage({ filename: text, context: [] }, undefined),
  'minified frame': (text) =>
    insights.looksMinified({ filename: text, context: [{ number: 1, text }], line: 1 }, 'javascript'),
};

describe('work on a text grows with the text, and not faster', () => {
  it.for(Object.entries(READERS))('%s', ([, work]) => {
    for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
      expect(growthOf(make, ignoringRefusals(work), 2000), name).toBeLessThan(MOST_GROWTH);
    }
  });
});
