import { parseSync, Visitor } from 'oxc-parser';

/** One element of a component that carries classes of ours. */
export interface PartUse {
  /** The source that draws it, e.g. `src/components/StackTrace/frames/FrameItem.tsx`. */
  readonly file: string;
  readonly classes: readonly string[];
  /** Attributes of the same element that tell a state, e.g. `data-kind`, `aria-pressed`. */
  readonly states: readonly string[];
}

/** What a set of sources (path → text) says about classes. */
export interface Parts {
  readonly uses: readonly PartUse[];
  /** Classes that programs look for, e.g. in `closest('.cb-list-row')`. */
  readonly sought: ReadonlySet<string>;
}

const CLASS = /(?<![\w.-])cb-[a-z\d]+(?:-[a-z\d]+)*(?![\w-])/g;
const SOUGHT = /\.(cb-[a-z\d]+(?:-[a-z\d]+)*)(?![\w-])/g;
const STATE = /^(data-[a-z-]+|aria-(busy|checked|current|disabled|expanded|pressed|selected|sort)|hidden)$/;

/** What a component of the kit puts on its element besides the class it is given. */
const WEARS: Readonly<Record<string, string>> = {
  Root: 'cb-root',
  ListPanel: 'cb-root',
  Button: 'cb-button',
  IconButton: 'cb-button',
  Icon: 'cb-icon',
  Pill: 'cb-pill',
  SafeLink: 'cb-link',
};

type Node = { readonly type: string; readonly start: number; readonly end: number };
type Named = { readonly key: string; readonly value: Node | null };

/** Reads the parts that components draw: every element or props object with a class of ours. */
export function readParts(sources: ReadonlyMap<string, string>): Parts {
  const uses: PartUse[] = [];
  const sought = new Set<string>();
  for (const [file, code] of sources) {
    const { program, errors } = parseSync(file, code);
    if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
    for (const [, name = ''] of code.matchAll(SOUGHT)) sought.add(name);
    const note = (members: readonly Named[], tag = ''): void => {
      const states = members.map(({ key }) => key).filter((key) => STATE.test(key));
      const own = members.flatMap(({ key, value }) => classesOf(code, key, value, tag));
      const worn = WEARS[tag];
      const classes = worn && (own.length > 0 || states.length > 0) ? [worn, ...own] : own;
      if (classes.length === 0) return;
      uses.push({ file, classes: [...new Set(classes)], states: [...new Set(states)] });
    };
    new Visitor({
      JSXOpeningElement: (node) => note(attributesOf(node), code.slice(node.name.start, node.name.end)),
      ObjectExpression: (node) => note(propertiesOf(node)),
    }).visit(program);
  }
  return { uses, sought };
}

/** The attributes of an element, those in objects spread over it included. */
function attributesOf(element: Node): Named[] {
  const { attributes } = element as Node & { readonly attributes: readonly Node[] };
  return attributes.flatMap((attribute): Named[] => {
    if (attribute.type !== 'JSXAttribute') return spreadOf(attribute);
    const { name, value } = attribute as Node & { name: { name: unknown }; value: Node | null };
    return [{ key: String(name.name), value }];
  });
}

function spreadOf(spread: Node): Named[] {
  const found: Named[] = [];
  new Visitor({ ObjectExpression: (node) => void found.push(...propertiesOf(node)) }).visit({
    type: 'Program',
    body: [{ type: 'ExpressionStatement', expression: (spread as Node & { argument: Node }).argument }],
  } as unknown as Parameters<Visitor['visit']>[0]);
  return found.filter(({ key }) => key !== 'className');
}

function propertiesOf(object: Node): Named[] {
  const { properties } = object as Node & { readonly properties: readonly Node[] };
  return properties.flatMap((property): Named[] => {
    if (property.type !== 'Property') return [];
    const { key, value } = property as Node & { key: Node & { name?: string; value?: unknown }; value: Node };
    return [{ key: key.name ?? String(key.value), value }];
  });
}

function classesOf(code: string, key: string, value: Node | null, tag: string): string[] {
  const text = value ? code.slice(value.start, value.end) : '';
  if (key === 'className' || key === 'cellClass') return [...text.matchAll(CLASS)].map(([name]) => name);
  // `part={part}` passes on what is named elsewhere.
  return key === 'part' && (tag === 'Root' || tag === 'ListPanel') && /^["']/.test(text)
    ? [`cb-${text.slice(1, -1)}`]
    : [];
}
