import { type Finder, finderOf, joinRuns } from './run.js';

const PREFIXED = [
  'gh[pousr]_\\w{20,}',
  'github_pat_\\w{20,}',
  'gl(?:pat|ptt|dt|rt)-[\\w-]{20,}',
  'xox[abeoprs]-[\\w-]{10,}',
  '[rs]k_(?:live|test)_\\w{10,}',
  'whsec_[\\w+/=]{16,}',
  'sntry[a-z]_[\\w=+/-]{20,}',
  'npm_\\w{30,}',
  'pypi-[\\w-]{20,}',
  'hf_[a-z]{30,}',
  'dop_v1_[\\da-f]{40,}',
  'shp(?:at|ca|pa|ss)_[\\da-f]{32}',
  'a(?:kia|sia)[\\da-z]{16}',
  'aiza[\\w-]{35}',
  'ya29\\.[\\w-]{20,}',
  'sg\\.[\\w-]{16,64}\\.[\\w-]{16,64}',
  'sk-[\\w-]{20,}',
];
const KEYS = finderOf(new RegExp(`(?<![\\w-])(?:${PREFIXED.join('|')})`, 'gi'));

const SCHEMES = finderOf(/(?<![\w-])(?:bearer|basic|token)[\s:]{1,3}[\w.~+/=-]{8,}/gi, (run) =>
  isOpaque(run.replace(/^\w+[\s:]+/, '')),
);

/** Words of prose and names of functions have neither digits nor padding. */
function isOpaque(value: string): boolean {
  return /[\d=+~]/.test(value) || (value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value.slice(1)));
}

/** What stands before the host of an address: a name with a password, or a key alone. */
const USER_INFO = finderOf(/(?<=:\/\/)[^\s/@?"'<>\\]{1,400}(?=@)/g, (run) => run.includes(':') || isKey(run));

function isKey(name: string): boolean {
  return name.length >= 16 && /\d/.test(name) && /[a-z]/i.test(name);
}

/** A block may be cut off; then all that is left is hidden. */
const PEM = finderOf(
  /-----BEGIN [A-Z\d ]{1,60}-----(?:(?!-----(?:BEGIN|END) )[\s\S])*(?:-----END [A-Z\d ]{1,60}-----)?/g,
  (run) => /BEGIN [A-Z\d ]*(?:KEY|PGP|CERTIFICATE)/.test(run),
);

/** Addresses that are a key themselves: who knows one may write. */
const HOOKS = finderOf(
  /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api\/webhooks\/|api\.telegram\.org\/bot|webhook\.office\.com\/webhookb2\/)[\w@:/-]{16,}/gi,
);

/** What command lines and drivers take without a name: `curl -u ann:…`, `mysql -p…`, `jdbc:oracle:thin:scott/…@db`. */
const COMMANDS = finderOf(
  /(?<=\bcurl\b[^\r\n]{0,200}\s(?:-u|--user)[ =]?["']?)[^\s:"']{1,100}:[^\s"']{1,200}|(?<=\b(?:mysql\w{0,10}|mariadb[\w-]{0,10}|sshpass)\b[^\r\n]{0,200}\s-p)[^\s\d"'-][^\s"']{2,200}|(?<=jdbc:oracle:(?:thin|oci):)[^\s/@"']{1,100}\/[^\s@"']{1,200}(?=@)/g,
);

const FINDERS = [KEYS, SCHEMES, USER_INFO, PEM, HOOKS, COMMANDS];

/** Access tokens and keys of known looks, credentials in addresses, and blocks of PEM. */
export const findTokens: Finder = (text) => joinRuns(FINDERS.map((find) => find(text)));
