import type { ExceptionNode } from './exceptionTree.js';

/** A place in the drawn list of exceptions. */
export interface DrawnException {
  /** The exception that is drawn. */
  readonly node: ExceptionNode;
  /** A group of one: it says no more than what it holds, which stands behind it on the same level. */
  readonly isLone: boolean;
  /** The only member of the group before it. */
  readonly isOnly: boolean;
  /** What hangs on it, unless it is alone there and stands behind it. */
  readonly children: readonly ExceptionNode[];
}

/** Exceptions of one level, groups of one with what they hold in a row, however many stand in each other. */
export function unwrapLoneGroups(nodes: readonly ExceptionNode[]): readonly DrawnException[] {
  const drawn: DrawnException[] = [];
  for (const start of nodes) {
    let isOnly = false;
    for (let node: ExceptionNode | undefined = start; node !== undefined; ) {
      const only: ExceptionNode | undefined = loneMember(node);
      drawn.push({ node, isLone: only !== undefined, isOnly, children: only ? [] : node.children });
      isOnly = only !== undefined;
      node = only;
    }
  }
  return drawn;
}

function loneMember({ children }: ExceptionNode): ExceptionNode | undefined {
  const [first] = children;
  return children.length === 1 && first?.relation === 'member' ? first : undefined;
}
