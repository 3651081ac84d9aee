/** Every setting of the server: read once from the environment, all faults reported together. */
import { z } from 'zod';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const documentRules = ['all', 'persisted'] as const;
const stages = ['development', 'test', 'production'] as const;

interface Setting {
  readonly name: string;
  /** What applies when the variable is missing or empty, in the words of the table in README.md. */
  readonly default: string;
  readonly description: string;
  readonly expects: string;
  /** A secret's value appears in no fault, log or help text. */
  readonly secret?: true;
  readonly schema: z.ZodType;
}

const oneOf = (values: readonly string[]): string => `one of ${values.join(', ')}`;

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const table = {
  port: {
    name: 'PORT',
    default: '4000',
    description: 'Port of the HTTP and WebSocket server; 0 takes any free one.',
    expects: 'a whole number from 0 to 65535',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .default('4000')
      .transform(Number)
      .pipe(z.number().max(65_535)),
  },
  host: {
    name: 'HOST',
    default: '127.0.0.1',
    description: 'Address to listen on; `0.0.0.0` is every IPv4 address of the machine.',
    expects: 'a host name or an IP address, without http:// and without a port',
    schema: z
      .union([z.ipv4(), z.ipv6(), z.string().regex(/^(?![\d.]+$)[a-z\d_-]+(\.[a-z\d_-]+)*$/i)])
      .default('127.0.0.1'),
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    default: 'none: PGlite in the data folder',
    description: 'PostgreSQL to use, as `postgresql://user:password@host:5432/database`.',
    expects: 'a postgres:// or postgresql:// address',
    secret: true,
    schema: url(['postgres:', 'postgresql:']).optional(),
  },
  redisUrl: {
    name: 'REDIS_URL',
    default: 'none: other nodes read the journal every 100 ms',
    description: 'Redis that carries what happens to the other nodes, as `redis://user:password@host:6379`.',
    expects: 'a redis:// or rediss:// address, and a DATABASE_URL beside it, as nodes share one database',
    secret: true,
    schema: url(['redis:', 'rediss:']).optional(),
  },
  dataFolder: {
    name: 'RINGSIDE_DATA',
    default: './data',
    description: 'Folder of the embedded database, the recordings and the secret that was made at the first start.',
    expects: 'a path',
    schema: z
      .string()
      .regex(/^[^\0]+$/)
      .default('./data'),
  },
  recordingsFolder: {
    name: 'RINGSIDE_RECORDINGS',
    default: '`recordings` in the data folder',
    description: 'Folder where recordings are kept, when they are not kept in S3.',
    expects: 'a path',
    schema: z
      .string()
      .regex(/^[^\0]+$/)
      .optional(),
  },
  s3Bucket: {
    name: 'RINGSIDE_S3_BUCKET',
    default: 'none: recordings are kept in a folder',
    description:
      'Bucket of S3, or of what speaks like it, where recordings are kept: one for them alone that keeps no old versions.',
    expects: 'the name of a bucket: 3 to 63 small letters, digits, dots and hyphens',
    schema: z
      .string()
      .regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/)
      .optional(),
  },
  s3Endpoint: {
    name: 'RINGSIDE_S3_ENDPOINT',
    default: 'that of AWS',
    description: 'Address of the S3 server, without the bucket.',
    expects: 'an http:// or https:// address without user name, query and fragment',
    schema: url(['http:', 'https:'])
      .refine((text) => !/[@?#]/.test(text))
      .optional(),
  },
  s3Region: {
    name: 'RINGSIDE_S3_REGION',
    default: 'us-east-1',
    description: 'Region of the bucket, as eu-central-1.',
    expects: 'the name of a region: letters, digits and hyphens',
    schema: z
      .string()
      .regex(/^[a-z\d-]+$/i)
      .default('us-east-1'),
  },
  s3KeyId: {
    name: 'RINGSIDE_S3_KEY_ID',
    default: 'none',
    description: 'Id of the access key. Required with a bucket.',
    expects: 'letters, digits and signs of ASCII without spaces',
    secret: true, // not one itself, but the two are easily mixed up
    schema: z
      .string()
      .regex(/^[!-~]+$/)
      .optional(),
  },
  s3Secret: {
    name: 'RINGSIDE_S3_SECRET',
    default: 'none',
    description: 'Secret of the access key. Required with a bucket.',
    expects: 'letters, digits and signs of ASCII without spaces',
    secret: true,
    schema: z
      .string()
      .regex(/^[!-~]+$/)
      .optional(),
  },
  s3PathStyle: {
    name: 'RINGSIDE_S3_PATH_STYLE',
    default: '0',
    description:
      '1 names the bucket in the path, as MinIO, Ceph and others want it; 0 in the host’s name, as AWS does.',
    expects: '0 or 1',
    schema: z
      .enum(['0', '1'])
      .default('0')
      .transform((text) => text === '1'),
  },
  secret: {
    name: 'RINGSIDE_SECRET',
    default: 'made once and kept in the data folder',
    description:
      'Encrypts passwords, tokens and recordings at rest: without it they are lost. Required when `NODE_ENV` is `production`.',
    expects: 'at least 32 characters',
    secret: true,
    schema: z.string().min(32).optional(),
  },
  adminKey: {
    name: 'RINGSIDE_ADMIN_KEY',
    default: 'none: the first start makes a user `admin` and prints the password once',
    description: 'When set, an API key with this value and the admin role exists, and no user is made.',
    expects: 'letters, digits and signs of ASCII without spaces, because it travels in an HTTP header',
    secret: true,
    schema: z
      .string()
      .regex(/^[!-~]+$/)
      .optional(),
  },
  demo: {
    name: 'RINGSIDE_DEMO',
    default: '1',
    description:
      '1 makes a demo centre at the first start and lets its simulated people call at each one, until it is taken away; 0 starts without.',
    expects: '0 or 1',
    schema: z
      .enum(['0', '1'])
      .default('1')
      .transform((text) => text === '1'),
  },
  publicUrl: {
    name: 'RINGSIDE_PUBLIC_URL',
    default: 'http://localhost and the port',
    description: 'Address under which browsers and providers reach this server, when a proxy stands before it.',
    expects: 'an http:// or https:// address without user name, query and fragment',
    schema: url(['http:', 'https:'])
      .refine((text) => !/[@?#]/.test(text))
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
  },
  traces: {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    default: 'none: nothing is traced',
    description:
      'Where traces are sent to, by OTLP over HTTP, such as `http://collector:4318`. The variables of OpenTelemetry for headers, names and sampling hold as well.',
    expects: 'an http:// or https:// address without user name, query and fragment',
    schema: url(['http:', 'https:'])
      .refine((text) => !/[@?#]/.test(text))
      .optional(),
  },
  documents: {
    name: 'RINGSIDE_DOCUMENTS',
    default: '`persisted` when `NODE_ENV` is `production`, otherwise `all`',
    description:
      'Which GraphQL documents are taken: `all`, or `persisted`: only those that are known by their id, which are the wallboard’s and the files `documents/*.graphql` in the data folder.',
    expects: oneOf(documentRules),
    schema: z.enum(documentRules).optional(),
  },
  logLevel: {
    name: 'LOG_LEVEL',
    default: 'info',
    description: `How much is logged: ${oneOf(logLevels)}.`,
    expects: oneOf(logLevels),
    schema: z.enum(logLevels).default('info'),
  },
  stage: {
    name: 'NODE_ENV',
    default: 'development',
    description: '`production` makes `RINGSIDE_SECRET` a duty, and takes only documents that are known by their id.',
    expects: oneOf(stages),
    schema: z.enum(stages).default('development'),
  },
} as const satisfies Record<string, Setting>;

type Key = keyof typeof table;

type Given = { readonly [K in Key]: z.output<(typeof table)[K]['schema']> };

export type Config = Given & { readonly documents: (typeof documentRules)[number] };

/** The settings as README.md and `--help` show them, in that order. */
export const settings: readonly Pick<Setting, 'name' | 'default' | 'description'>[] = Object.values(table).map(
  ({ name, default: fallback, description }) => ({ name, default: fallback, description }),
);

export interface Fault {
  /** The variable or argument at fault. */
  readonly name: string;
  /** What was given, in words that are fit for a log. */
  readonly given: string;
  readonly expected: string;
}

export type Parsed =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'help'; readonly text: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads nothing but its arguments. An empty variable counts as one that is not set; `0` is a value like any other. */
export function parseConfig(env: Environment, argv: readonly string[]): Parsed {
  if (argv.includes('--help') || argv.includes('-h')) return { kind: 'help', text: helpText() };
  const keys = Object.keys(table) as Key[]; // the keys of a literal are known
  const shape = z.object(Object.fromEntries(keys.map((key) => [key, table[key].schema])));
  const result = shape.safeParse(Object.fromEntries(keys.map((key) => [key, env[table[key].name] || undefined])));
  const atFault = new Set(result.error?.issues.map((issue) => issue.path[0]));
  const faults = [
    ...keys.filter((key) => atFault.has(key)).map((key) => faultOf(table[key], env)),
    ...missingSecret(env),
    ...lonelyRedis(env),
    ...storageFaults(env),
    ...unknownVariables(env),
    ...argv.map((argument) => ({
      name: argument,
      given: 'an argument that does not exist',
      expected: 'none but --help',
    })),
  ];
  if (faults.length > 0 || !result.success) return { kind: 'faults', faults };
  const given = result.data as Given; // the shape is made of the same table as the type
  const documents = given.documents ?? (given.stage === 'production' ? 'persisted' : 'all');
  return { kind: 'config', config: { ...given, documents } };
}

/** All faults as lines for a person at a terminal. */
export function faultText(faults: readonly Fault[]): string {
  const lines = faults.map(({ name, given, expected }) => `  ${name}: ${given}; expected ${expected}.`);
  const count = faults.length === 1 ? 'One setting is wrong' : `${faults.length} settings are wrong`;
  return [`${count}, so Ringside did not start:`, ...lines, 'All settings: npm start -- --help'].join('\n');
}

function faultOf(setting: Setting, env: Environment): Fault {
  return { name: setting.name, given: shown(env[setting.name] ?? '', setting.secret), expected: setting.expects };
}

function shown(value: string, secret?: true): string {
  if (secret) return `a value of ${value.length} characters was given, which is not shown`;
  const withoutPassword = value.replace(/\/\/.*@/, '//…@');
  return `${JSON.stringify(withoutPassword.slice(0, 80))} was given`;
}

function missingSecret(env: Environment): Fault[] {
  if (env['NODE_ENV'] !== 'production' || env['RINGSIDE_SECRET']) return [];
  const expected = `${table.secret.expects}, because NODE_ENV is production and no secret may be made up there`;
  return [{ name: table.secret.name, given: 'nothing was given', expected }];
}

/** The embedded database has one node. */
function lonelyRedis(env: Environment): Fault[] {
  if (!env[table.redisUrl.name] || env[table.databaseUrl.name]) return [];
  const expected = `${table.databaseUrl.expects}, because ${table.redisUrl.name} is set`;
  return [{ name: table.databaseUrl.name, given: 'nothing was given', expected }];
}

/** Recordings are kept in one place, and S3 is no place without a bucket and a key. */
function storageFaults(env: Environment): Fault[] {
  const { s3Bucket, s3Endpoint, s3Region, s3KeyId, s3Secret, s3PathStyle, recordingsFolder } = table;
  const given = (setting: Setting): boolean => Boolean(env[setting.name]);
  const missing = (setting: Setting, because: Setting): Fault => ({
    name: setting.name,
    given: 'nothing was given',
    expected: `${setting.expects}, because ${because.name} is set`,
  });
  if (!given(s3Bucket)) {
    const because = [s3Endpoint, s3Region, s3KeyId, s3Secret, s3PathStyle].find(given);
    return because ? [missing(s3Bucket, because)] : [];
  }
  const twice = {
    name: recordingsFolder.name,
    given: 'a folder was given',
    expected: `none, because ${s3Bucket.name} is set`,
  };
  return [
    ...[s3KeyId, s3Secret].filter((setting) => !given(setting)).map((setting) => missing(setting, s3Bucket)),
    ...(given(recordingsFolder) ? [twice] : []),
  ];
}

function unknownVariables(env: Environment): Fault[] {
  const known = settings.map(({ name }) => name);
  return Object.keys(env)
    .filter((name) => name.startsWith('RINGSIDE_') && !known.includes(name))
    .toSorted()
    .map((name) => ({
      name,
      given: 'there is no such setting',
      expected: `the name of one, perhaps ${nearest(name, known)}`,
    }));
}

function nearest(name: string, known: readonly string[]): string {
  const bare = (text: string) => text.replace('RINGSIDE_', ''); // so that RINGSIDE_PORT finds PORT
  const byDistance = known.toSorted((a, b) => distance(bare(name), bare(a)) - distance(bare(name), bare(b)));
  return byDistance[0] ?? '';
}

/** Levenshtein's: how many letters to add, drop or change to get from one to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of from.split('').entries()) {
    const next = [i + 1];
    for (const [j, other] of to.split('').entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}

function helpText(): string {
  const rows = settings.flatMap(({ name, default: fallback, description }) => [
    `  ${name}`,
    `      ${description.replaceAll('`', '')}`,
    `      Default: ${fallback}`,
  ]);
  return [
    'Ringside, a call-centre server.',
    '',
    'Usage: npm start [-- --help]',
    '',
    'Settings, from the environment:',
    ...rows,
  ].join('\n');
}
