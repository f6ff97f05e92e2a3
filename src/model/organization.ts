/** An account on a server that holds projects. */
export interface Organization {
  readonly id: string;
  readonly slug: string;
  readonly name?: string;
}
