import { fileCircles, roomCircles } from './circles.js';
import { type Graph, readGraph } from './graph.js';
import { rules, vendorRule } from './rules.js';

export interface Violation {
  rule: string;
  at: string;
  what: string;
  reason: string;
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** Judges a set of sources (path from the project's root → text) by the rules table. */
export function checkLayers(sources: ReadonlyMap<string, string>): Violation[] {
  const graph = readGraph(sources);
  return [
    ...brokenRules(graph),
    ...namedVendors(graph),
    ...lostImports(graph),
    ...twins(sources),
    ...circles(graph),
  ];
}

function brokenRules(graph: Graph): Violation[] {
  return rules.flatMap((rule) =>
    graph.edges
      .filter((edge) => rule.bindsTests || !isTest(edge.from))
      .filter((edge) => rule.from(edge.from) && rule.mayNotImport(edge, graph))
      .map((edge) => violation(rule, edge, `imports ${edge.to}`)),
  );
}

function namedVendors({ words }: Graph): Violation[] {
  return words
    .filter((word) => !isTest(word.from) && vendorRule.from(word.from) && vendorRule.names(word.text))
    .map((word) => violation(vendorRule, word, `names ${JSON.stringify(word.text.trim().slice(0, 60))}`));
}

function lostImports({ unresolved }: Graph): Violation[] {
  const rule = { name: 'imports-exist', reason: 'a relative import carries .js and names a source file' };
  return unresolved.map((edge) => violation(rule, edge, `imports ${edge.to}`));
}

/** Two sources that some disks, and the build, take for one file. */
function twins(sources: ReadonlyMap<string, string>): Violation[] {
  const seen = new Map<string, string>();
  return [...sources.keys()].flatMap((path) => {
    const name = path.replace(/\.tsx?$/, '').toLowerCase();
    const first = seen.get(name);
    seen.set(name, path);
    return first === undefined ? [] : [violation(twinRule, { from: path, line: 1 }, `beside ${first}`)];
  });
}

const twinRule = {
  name: 'one-name-one-file',
  reason: 'names that differ by case or by .tsx are one built file, and one file on many disks',
};

function circles(graph: Graph): Violation[] {
  return [
    ...fileCircles(graph).map(({ edge, what }) => violation(fileRule, edge, what)),
    ...roomCircles(graph).map(({ edge, what }) => violation(roomRule, edge, what)),
  ];
}

const fileRule = {
  name: 'no-cycles',
  reason:
    'neither file can be read, moved or loaded without the other; a type or an import() ties them as well',
};

const roomRule = {
  name: 'no-room-cycles',
  reason: 'folders that need each other are one folder; data flow one way',
};

function violation(
  rule: { name: string; reason: string },
  place: { from: string; line: number },
  what: string,
): Violation {
  return { rule: rule.name, at: `${place.from}:${place.line}`, what, reason: rule.reason };
}
