/** A server that runs for this command alone. */
export interface LiveServer {
  /** Column of the table. */
  readonly name: string;
  /** With its version. */
  readonly title: string;
  readonly vendor: string;
  readonly baseUrl: string;
  readonly organization: string;
  readonly token: string;
  /** Slugs of the projects that are fed. */
  readonly nodeProject: string;
  readonly pythonProject: string;
  dsn(slug: string): string;
  /** Makes the server throw events of a project away until few are left. Absent where it keeps all of them. */
  evict?(slug: string): Promise<void>;
  stop(): Promise<void>;
}
