import { type FilterToken, type ParsedQuery, parseQuery, type SearchToken } from '../../search/index.js';
import { refused } from '../answers/failure.js';

/** Fields that hold people, in every spelling known or to come: `assigned_to`, `bookmarked_by`, `owner` … */
const PERSON = /(?:^|[^a-z])(?:assign|bookmark|subscri|suggest|owner|seen_?by|viewed)/i;
const PROJECT = /^project(?:[._]?(?:id|name|slug))?$/i;
/** Either kind of field with its colon, quoted or not. */
const HIDDEN =
  /(?:^|[^a-z])(?:assign|bookmark|subscri|suggest|owner|seen_?by|viewed|project)[\w.-]*["\]]?\s*:/i;

/**
 * A search in the parts that the panels see in it. Refuses one that may hold a filter on people or projects in a
 * place where the panels see none, since the server might see one there.
 */
export function readSearch(query: string): ParsedQuery {
  const parsed = parseQuery(query);
  for (const token of parsed.tokens) {
    if (unread(token).some((text) => HIDDEN.test(text))) throw refused(400);
  }
  return parsed;
}

/** Texts of a token that another reader of the same grammar might divide in another way. */
function unread(token: SearchToken): readonly string[] {
  if (token.kind === 'text') return isSurelyOne(token.quoted, token.raw) ? [] : [token.raw];
  return token.values.filter(({ quoted, text }) => !isSurelyOne(quoted, text)).map(({ text }) => text);
}

/** Quoted, and without an escape that could end it sooner. */
function isSurelyOne(quoted: boolean, text: string): boolean {
  return quoted && !text.includes('\\');
}

/** A filter that asks for issues by who they belong to. */
export function isPersonFilter(token: SearchToken): token is FilterToken {
  return token.kind === 'filter' && token.keyKind === 'plain' && PERSON.test(token.key);
}

/** Names and ids of projects that a search asks for. */
export function searchedProjects(query: string): readonly string[] {
  return readSearch(query).tokens.flatMap((token) =>
    token.kind === 'filter' && token.keyKind === 'plain' && PROJECT.test(token.key)
      ? token.values.map(({ text }) => text)
      : [],
  );
}
