import type { Breadcrumb } from '../../model/index.js';
import { maskUrl } from '../../redact/maskUrl.js';
import { crumbConsole, crumbNavigation, crumbRequest } from './crumbShapes.js';
import { crumbTarget } from './selector.js';

const LONGEST = 160;

/** A step in a few words: its request, its way, what was acted on, what it said. */
export function crumbTitle(crumb: Breadcrumb): string {
  const request = crumbRequest(crumb);
  const navigation = crumbNavigation(crumb);
  const text =
    (request &&
      [request.method, request.url && maskUrl(request.url), request.status].filter(Boolean).join(' ')) ??
    (navigation && `${maskUrl(navigation.from ?? '?')} → ${maskUrl(navigation.to ?? '?')}`) ??
    crumbTarget(crumb)?.text ??
    crumbConsole(crumb)?.text ??
    (crumb.message || firstText(crumb) || crumb.category || crumb.type);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Steps without a message mostly say what they are in one word of their data. */
function firstText({ data, category }: Breadcrumb): string | undefined {
  const said = data?.action ?? data?.screen ?? data?.state ?? data?.connectivity;
  return typeof said === 'string' && said !== '' ? [category, said].filter(Boolean).join(' ') : undefined;
}
