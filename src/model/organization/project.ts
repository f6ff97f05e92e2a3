/** A project as lists and pickers name it. */
export interface Project {
  /** The server's id. */
  readonly id: string;
  /** Its name in scopes, references and addresses. */
  readonly slug: string;
  /** Name to show. */
  readonly name?: string;
  /** Language or platform. */
  readonly platform?: string;
  /** Name of its server, in a list of several. */
  readonly server?: string;
  /** Names of environments the server has seen. `undefined` where the server does not say. */
  readonly environments?: readonly string[];
  /** Whether the project sends sessions. `undefined` where the server does not say. */
  readonly hasSessions?: boolean;
}

/** The part of a project that issues and events carry. */
export type ProjectRef = Pick<Project, 'id' | 'slug' | 'name' | 'platform' | 'server'>;

/** What people call a project, e.g. `Shop`; in a list of several servers `EU / Shop`. */
export function projectName({ slug, name = slug, server }: ProjectRef): string {
  return server === undefined ? name : `${server} / ${name}`;
}
