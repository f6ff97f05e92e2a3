import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, run, start, untilReady } from './processes.js';
import { CACHE, PACKAGES, pythonPrograms } from './python.js';
import type { LiveServer } from './server.js';

/** Its SQLite files with all tables, made once per version. */
async function emptyDatabase(programs: string): Promise<string> {
  const folder = join(CACHE, `bugsink-${PACKAGES.bugsink}`);
  const marker = join(folder, 'migrated');
  if (existsSync(marker)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await writeConfiguration(programs, folder, 1);
  const manage = join(programs, 'bugsink-manage');
  await run(manage, ['migrate'], { cwd: folder });
  await run(manage, ['migrate', 'snappea', '--database=snappea'], { cwd: folder });
  writeFileSync(marker, '');
  return folder;
}

async function writeConfiguration(programs: string, folder: string, port: number): Promise<void> {
  const file = join(folder, 'bugsink_conf.py');
  rmSync(file, { force: true });
  await run(
    join(programs, 'bugsink-create-conf'),
    ['--template=local', '--host=localhost', `--port=${port}`],
    { cwd: folder },
  );
  // It tells nobody that it runs.
  const text = readFileSync(file, 'utf8').replace('BUGSINK = {', 'BUGSINK = {\n    "PHONEHOME": False,');
  writeFileSync(file, text);
}

/** What the server does by itself once a project holds more events than it may. */
const EVICT = `
from django.db import transaction
from django.utils import timezone
from events.models import Event
from events.retention import evict_for_max_events
from issues.models import Issue
from projects.models import Project

project = Project.objects.get(slug="SLUG")
usual = project.retention_max_event_count
project.retention_max_event_count = 1
project.save()
with transaction.atomic():
    stored = Event.objects.filter(project=project).count()
    evicted = evict_for_max_events(project, timezone.now(), stored)
    for issue, count in evicted.per_issue.items():
        Issue.objects.filter(id=issue).update(stored_event_count=Event.objects.filter(issue_id=issue).count())
Project.objects.filter(id=project.id).update(retention_max_event_count=usual)
`;

/** A Bugsink of its own on loopback, with two empty projects. Stopping it takes its files along. */
export async function startBugsink(): Promise<LiveServer> {
  const programs = await pythonPrograms();
  const template = await emptyDatabase(programs);
  const folder = mkdtempSync(join(CACHE, 'bugsink-run-'));
  cpSync(template, folder, { recursive: true });
  const port = await freePort();
  await writeConfiguration(programs, folder, port);
  const token = (await run(join(programs, 'bugsink-manage'), ['create_auth_token'], { cwd: folder })).trim();
  const child = start(
    join(programs, 'gunicorn'),
    [`--bind=127.0.0.1:${port}`, '--workers=2', '--timeout=60', 'bugsink.wsgi'],
    join(folder, 'server.log'),
    { cwd: folder },
  );
  const stop = async (): Promise<void> => {
    await child.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const baseUrl = `http://127.0.0.1:${port}`;
    await untilReady(`${baseUrl}/health/ready`, child);
    const projects = await createProjects(`${baseUrl}/api/canonical/0`, token, [
      'node-service',
      'python-service',
    ]);
    return {
      name: 'bugsink',
      title: `Bugsink ${PACKAGES.bugsink}`,
      vendor: 'bugsink',
      baseUrl,
      organization: 'local',
      token,
      nodeProject: 'node-service',
      pythonProject: 'python-service',
      dsn: (slug) => (projects.get(slug) ?? '').replace('localhost', '127.0.0.1'),
      async evict(slug) {
        await run(join(programs, 'bugsink-manage'), ['shell', '-c', EVICT.replace('SLUG', slug)], {
          cwd: folder,
        });
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface ProjectRow {
  readonly slug: string;
  readonly dsn: string;
}

/** The DSN of each project, by slug. The answer to creating one does not tell it. */
async function createProjects(
  api: string,
  token: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const response = await fetch(`${api}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(`Bugsink answered ${response.status} to ${path}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const team = await ask<{ readonly id: string }>('/teams/', { name: 'live' });
  for (const name of names) await ask('/projects/', { team: team.id, name });
  const { results } = await ask<{ readonly results: readonly ProjectRow[] }>('/projects/');
  return new Map(results.map(({ slug, dsn }) => [slug, dsn]));
}
