/** What the demo's server tells its page. */
export interface DemoConfig {
  /** Where the SDK sends errors. Missing when the panel shows somebody's real server. */
  readonly dsn?: string;
  /** Slug of the organization. */
  readonly organization: string;
  /** What is behind the proxy, in words: `Sandbox`, or the real server's host. */
  readonly upstream?: string;
}

export async function loadConfig(): Promise<DemoConfig> {
  const response = await fetch('/demo-config.json');
  if (!response.ok) throw new Error(`The demo's server answered ${response.status}.`);
  return (await response.json()) as DemoConfig;
}
