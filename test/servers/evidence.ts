import { expectThat, type Trial } from './trial.js';

/** Shows by the server's own answer that it does not have something. */
export type Evidence = (trial: Trial) => Promise<string>;

/** Ids and numbers differ from run to run; what the server says does not. */
function plain(text: string, { error, fed, server }: Trial): string {
  return text
    .replaceAll(error.ref.id, '{issue}')
    .replaceAll(fed.run, '{run}')
    .replaceAll(server.organization, '{org}')
    .replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi, '{id}')
    .replace(/\s+/g, ' ')
    .trim();
}

function quoted(trial: Trial, request: string, status: number, text: string): string {
  const said = plain(text, trial).replace(/[|`]/g, ' ').slice(0, 90);
  return `\`${plain(request, trial)}\` → ${status}${said === '' ? '' : ` \`${said}\``}`;
}

/** No such address, or not with this method. */
export function noRoute(method: string, path: (trial: Trial) => string, body?: object): Evidence {
  return async (trial) => {
    const at = path(trial);
    const { status, text } = await trial.ask(method, at, body);
    expectThat(status === 404 || status === 405, `${method} ${plain(at, trial)} is missing`, status);
    return quoted(trial, `${method} ${at}`, status, text);
  };
}

/** The answer has no member of such a name. */
export function noMember(path: (trial: Trial) => string, name: RegExp): Evidence {
  return async (trial) => {
    const at = path(trial);
    const { status, text } = await trial.ask('GET', at);
    const json = JSON.parse(text) as { results?: object[] };
    const names = Object.keys(json);
    expectThat(status === 200 && !names.some((one) => name.test(one)), `no member like ${name}`, names);
    return `\`GET ${plain(at, trial)}\` → ${status}, members: ${names.join(', ')}`;
  };
}

/** A parameter changes nothing: the same rows come, although none fits. */
export function ignoredParameter(path: (trial: Trial) => string, parameter: string): Evidence {
  return async (trial) => {
    const at = path(trial);
    const ids = async (address: string): Promise<{ status: number; ids: string[] }> => {
      const { status, text } = await trial.ask('GET', address);
      return { status, ids: (JSON.parse(text) as { results: { id: string }[] }).results.map(({ id }) => id) };
    };
    const [plainly, asked] = [await ids(at), await ids(`${at}&${parameter}`)];
    expectThat(plainly.ids.length > 0, 'the list has rows', plainly);
    expectThat(plainly.ids.join() === asked.ids.join(), `${parameter} is ignored`, asked);
    return `\`GET ${plain(at, trial)}&${parameter}\` → ${asked.status}, the same rows as without it`;
  };
}

/** A value is refused. */
export function refused(method: string, path: (trial: Trial) => string, body?: object): Evidence {
  return async (trial) => {
    const at = path(trial);
    const { status, text } = await trial.ask(method, at, body);
    expectThat(status >= 400 && status < 500, `${method} ${plain(at, trial)} is refused`, status);
    return quoted(trial, `${method} ${at}`, status, text);
  };
}
