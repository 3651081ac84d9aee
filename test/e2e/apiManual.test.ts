/** The manual of the API, docs/api.md: every example in it is done as it stands there, and must come out as it says. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { ExecutionResult } from 'graphql';
import type { Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { connect, post } from '../support/apiClient.ts';
import { type Ask, differences, fitsText, type Section, sectionsOf, type Step, templateOf } from '../support/manual.ts';
import { type Happenings, openManualCentre } from '../support/manualCentre.ts';

const here = (path: string): URL => new URL(path, import.meta.url);
const sections = sectionsOf(readFileSync(here('../../docs/api.md'), 'utf8'));
const WITHIN_MS = 10_000;

let server: ApiServer;
let happenings: Happenings;
let folder: string;
/** What the examples know by name: `$KEY`, and what they have named. */
const names = new Map<string, unknown>();

beforeAll(async () => {
  server = await startApi();
  happenings = await openManualCentre(server);
  folder = await mkdtemp(join(tmpdir(), 'ringside-manual-'));
  names.set('RINGSIDE', server.origin);
  names.set('KEY', server.keys.admin);
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  if (folder) await rm(folder, { recursive: true });
});

/** What was asked last, which gives one answer after the other. */
interface Source extends AsyncDisposable {
  next(): Promise<unknown>;
  /** Whether answers may come in between of which the manual says nothing. */
  readonly skips: boolean;
}

const within = async <T>(promise: Promise<T>): Promise<T> => {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer came')), WITHIN_MS);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

const environment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  ...Object.fromEntries(Array.from(names, ([name, value]) => [name, String(value)])),
});

async function runShell(text: string): Promise<Source> {
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', text], {
    cwd: folder,
    env: environment(),
  });
  const answer: unknown = JSON.parse(stdout);
  return { next: () => Promise.resolve(answer), skips: false, [Symbol.asyncDispose]: () => Promise.resolve() };
}

/** Found here are the packages that an example imports. */
function runScript(text: string): Source {
  const args = ['--input-type=module', '--eval', text];
  const child: ChildProcess = spawn(process.execPath, args, { cwd: here('..'), env: environment() });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const said: string[] = [];
  child.stderr?.on('data', (data: Buffer) => said.push(data.toString()));
  return {
    next: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the script ended: ${said.join('')}`);
      return value;
    },
    skips: false,
    [Symbol.asyncDispose]: () => Promise.resolve(void child.kill()),
  };
}

async function askFor({ text, variables, key }: Ask): Promise<Source> {
  const named = variables.replaceAll(/"\$([A-Z_]+)"/g, (_all, name: string) => JSON.stringify(names.get(name) ?? null));
  const given = JSON.parse(named) as Record<string, unknown>; // checked by the server
  const secret = String(names.get(key));
  if (!text.trimStart().startsWith('subscription')) {
    const { body } = await post(server.origin, secret, { query: text, variables: given });
    return { next: () => Promise.resolve(body), skips: false, [Symbol.asyncDispose]: () => Promise.resolve() };
  }
  const client: Client = connect(server.origin, secret);
  const source = client.iterate({ query: text, variables: given });
  return {
    next: async () => {
      const { value, done } = await source.next();
      if (done) throw new Error('the subscription ended');
      return value as ExecutionResult; // graphql-ws has a type of its own for it
    },
    skips: true,
    [Symbol.asyncDispose]: async () => await client.dispose(),
  };
}

/** What is not as the manual says of the next answer, or of every next one of a subscription. */
async function answerFaults(source: Source, { text, line }: Step): Promise<string[]> {
  const template = templateOf(text);
  let faults: string[] = [];
  do {
    const answer = await within(source.next()).catch((error: unknown) => ({ error: String(error) }));
    const found = differences(template, answer, names);
    if ('error' in Object(answer)) return [...faults, ...found].map((fault) => `docs/api.md:${line}: ${fault}`);
    faults = found;
  } while (source.skips && faults.length > 0);
  return faults.map((fault) => `docs/api.md:${line}: ${fault}`);
}

async function lineFaults(source: Source, { text, line }: Step): Promise<string[]> {
  const faults: string[] = [];
  for (const wanted of text.split('\n')) {
    const found = await within(source.next()).catch(String);
    if (!fitsText(wanted, found))
      faults.push(`docs/api.md:${line}: the manual says ${wanted}, the script ${String(found)}`);
  }
  return faults;
}

/** Does what a section says, up to the first thing that is not as it says. */
async function faultsOf({ steps }: Section): Promise<string[]> {
  let source: Source | undefined;
  let unanswered: number | undefined;
  const nobody = (line: number): string[] => [`docs/api.md:${line}: an example without an answer`];
  try {
    for (const step of steps) {
      if (step.kind === 'meanwhile') {
        const happen = happenings[step.text];
        if (!happen) return [`docs/api.md:${step.line}: this can not happen: ${step.text}`];
        await happen();
      } else if (step.kind === 'json' || step.kind === 'text') {
        if (!source) return [`docs/api.md:${step.line}: an answer to nothing`];
        const faults = await (step.kind === 'json' ? answerFaults(source, step) : lineFaults(source, step));
        if (faults.length > 0) return faults;
        unanswered = undefined;
      } else {
        if (unanswered !== undefined) return nobody(unanswered);
        await source?.[Symbol.asyncDispose]();
        source = await begin(step);
        unanswered = step.line;
      }
    }
    return unanswered === undefined ? [] : nobody(unanswered);
  } finally {
    await source?.[Symbol.asyncDispose]();
  }
}

function begin(step: Exclude<Step, { kind: 'meanwhile' | 'json' | 'text' }>): Promise<Source> | Source {
  if (step.kind === 'ask') return askFor(step);
  return step.kind === 'sh' ? runShell(step.text) : runScript(step.text);
}

describe('docs/api.md', () => {
  test('has ten examples and more', () => {
    expect(sections.filter(({ title }) => /^\d+\. /.test(title)).length).toBeGreaterThanOrEqual(10);
  });

  test.each(sections.map((section) => [section.title, section] as const))('%s', async (_title, section) => {
    expect(await faultsOf(section)).toEqual([]);
  });
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  expect(server.lines.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
