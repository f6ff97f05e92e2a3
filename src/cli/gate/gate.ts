import { createClient, problemOf } from '../../client/index.js';
import { judgeRelease, type ReleaseStatus } from '../../insights/index.js';
import { type Environment, tokenFor } from '../input/token.js';
import { SettingsError } from '../input/values.js';
import { type GateSettings, readGateArguments } from './gateSettings.js';
import { gateJson, gateText } from './gateText.js';
import { readEvidence } from './readEvidence.js';

const HELP = `crashboard gate: judges whether a release can go out to everybody, for pipelines.

  npx crashboard gate --upstream https://… --org <slug> --release shop@4.2.0 --min-crash-free 99.5

  --release         the whole version
  --previous        the release to compare with; the nearest earlier one when omitted
  --project         slug; may be given several times; every project when omitted
  --environment     name; may be given several times; every environment when omitted
  --min-crash-free  percent of sessions that must not crash; default 99.5
  --max-drop        percentage points by which it may be worse than the previous release; default 0
  --users           counts users instead of sessions
  --last            length of the window, e.g. 24h or 14d; default 14d
  --json            one line of JSON instead of text
  --vendor          kind of server; detected when omitted

Exit codes: 0 it can go out, 1 it should not, 2 too few sessions to say, or unknown (any failure included).
The token is taken from CRASHBOARD_TOKEN; --upstream, --org and --vendor, when left out, from CRASHBOARD_UPSTREAM,
CRASHBOARD_ORG and CRASHBOARD_VENDOR.
`;

/** 2 stands for everything that is neither yes nor no, so that a pipeline never takes a failure for either. */
const EXIT_CODES: { readonly [status in ReleaseStatus]: number } = { go: 0, hold: 1, tooFew: 2, unknown: 2 };

/** Judges the release that the arguments name and prints the verdict. Resolves with the exit code. */
export async function gate(args: readonly string[], environment: Environment): Promise<number> {
  try {
    const settings = readGateArguments(args, environment);
    if (settings === 'help') {
      process.stdout.write(HELP);
      return 0;
    }
    return await judge(settings, environment);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    return 2;
  }
}

async function judge(settings: GateSettings, environment: Environment): Promise<number> {
  const { upstream: baseUrl, organization, vendor, isJson, metric, minCrashFree, maxDrop } = settings;
  const token = await tokenFor(baseUrl, environment);
  const client = createClient({ baseUrl, organization, token, ...(vendor && { vendor }) });
  const evidence = await readEvidence(client, settings, Date.now());
  const verdict = judgeRelease(evidence, { metric, minCrashFree, maxDrop });
  process.stdout.write((isJson ? gateJson : gateText)(verdict, evidence, settings));
  return EXIT_CODES[verdict.status];
}

/** Errors of the client hold no secret; of any other nothing is repeated. */
function messageOf(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  const { code, status, hint } = problemOf(error);
  if (code === 'not_found') return 'UNKNOWN: the error tracker has no such release, project or organization.';
  if (code === 'unsupported') return 'UNKNOWN: this error tracker does not report sessions.';
  const why = [code, status, hint].filter((part) => part !== undefined).join(', ');
  return `UNKNOWN: the error tracker could not be asked (${why}).`;
}
