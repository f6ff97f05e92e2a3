import type { Route } from '../../client/routes/route.js';
import { isObject, projectOf, type WireObject, type WireProject, word } from '../answers/wire.js';

interface Open {
  has(project: WireProject): boolean;
}

/** How one row, or an object that is the whole answer, is narrowed to open projects. Undefined: left out. */
export function rowKeeper(route: Route, open: Open): (row: unknown) => unknown {
  const ofProjects = route.holds === 'projects' || route.holds === 'project';
  return (row) => {
    if (!isObject(row)) return row;
    const project = ofProjects ? itself(row) : projectOf(row);
    if (project) return open.has(project) ? row : undefined;
    return Array.isArray(row.projects) ? withOpenProjects(row, row.projects, open) : row;
  };
}

function itself(row: WireObject): WireProject {
  return { id: word(row.id), slug: word(row.slug) };
}

/** What spans projects, a release for one, keeps only those that are open. */
function withOpenProjects(row: WireObject, projects: readonly unknown[], open: Open): WireObject | undefined {
  const left = projects.filter((project) => isObject(project) && open.has(itself(project)));
  return left.length > 0 ? { ...row, projects: left } : undefined;
}
