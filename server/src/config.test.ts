import { describe, expect, test } from 'vitest';
import { type Config, faultText, parseConfig, settings } from './config.ts';

const secret = 'x'.repeat(32);

function configOf(env: Record<string, string>): Config {
  const parsed = parseConfig(env, []);
  if (parsed.kind !== 'config') throw new Error(`expected a config, got ${JSON.stringify(parsed)}`);
  return parsed.config;
}

function faultsOf(env: Record<string, string>, argv: readonly string[] = []) {
  const parsed = parseConfig(env, argv);
  return parsed.kind === 'faults' ? parsed.faults : [];
}

const names = (env: Record<string, string>) => faultsOf(env).map((fault) => fault.name);

describe('parseConfig', () => {
  test('nothing set gives the defaults', () => {
    expect(configOf({ PATH: '/bin' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: './data',
      demo: true,
      documents: 'all',
      logLevel: 'info',
      stage: 'development',
      s3Region: 'us-east-1',
      s3PathStyle: false,
    });
  });

  test('an empty variable counts as one that is not set', () => {
    expect(configOf({ PORT: '', RINGSIDE_DEMO: '', DATABASE_URL: '', RINGSIDE_SECRET: '' })).toEqual(configOf({}));
  });

  test('0 is a value and never turned into the default', () => {
    expect(configOf({ PORT: '0', RINGSIDE_DEMO: '0' })).toMatchObject({ port: 0, demo: false });
  });

  test('every setting is taken over', () => {
    const s3 = {
      RINGSIDE_S3_BUCKET: 'calls.example.org',
      RINGSIDE_S3_ENDPOINT: 'https://s3.example.org:9000',
      RINGSIDE_S3_REGION: 'eu-central-1',
      RINGSIDE_S3_KEY_ID: 'AKIA0',
      RINGSIDE_S3_SECRET: 'abc/+=',
      RINGSIDE_S3_PATH_STYLE: '1',
    };
    const env = {
      PORT: '65535',
      HOST: '::1',
      DATABASE_URL: 'postgresql://u:p@db:5432/ringside',
      REDIS_URL: 'rediss://u:p@redis:6380',
      RINGSIDE_DATA: '/var/lib/ringside',
      RINGSIDE_SECRET: secret,
      RINGSIDE_ADMIN_KEY: 'key-1',
      RINGSIDE_DEMO: '1',
      RINGSIDE_PUBLIC_URL: 'https://calls.example.org/ringside/',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      RINGSIDE_DOCUMENTS: 'persisted',
      LOG_LEVEL: 'debug',
      NODE_ENV: 'production',
    };
    const names = [...Object.keys(env), ...Object.keys(s3), 'RINGSIDE_RECORDINGS'];
    expect(names.toSorted()).toEqual(settings.map(({ name }) => name).toSorted());
    expect(configOf({ RINGSIDE_RECORDINGS: '/srv/recordings' }).recordingsFolder).toBe('/srv/recordings');
    expect(configOf(s3)).toMatchObject({
      s3Bucket: 'calls.example.org',
      s3Endpoint: 'https://s3.example.org:9000',
      s3Region: 'eu-central-1',
      s3KeyId: 'AKIA0',
      s3Secret: 'abc/+=',
      s3PathStyle: true,
    });
    expect(configOf(env)).toEqual({
      port: 65_535,
      host: '::1',
      databaseUrl: 'postgresql://u:p@db:5432/ringside',
      redisUrl: 'rediss://u:p@redis:6380',
      dataFolder: '/var/lib/ringside',
      secret,
      adminKey: 'key-1',
      demo: true,
      publicUrl: 'https://calls.example.org/ringside',
      traces: 'http://collector:4318',
      documents: 'persisted',
      logLevel: 'debug',
      stage: 'production',
      s3Region: 'us-east-1',
      s3PathStyle: false,
    });
  });

  test('H6: documents are those that are known in production, unless it is said otherwise', () => {
    const production = { NODE_ENV: 'production', RINGSIDE_SECRET: secret };
    expect(configOf(production).documents).toBe('persisted');
    expect(configOf({ ...production, RINGSIDE_DOCUMENTS: '' }).documents).toBe('persisted');
    expect(configOf({ ...production, RINGSIDE_DOCUMENTS: 'all' }).documents).toBe('all');
    expect(configOf({ NODE_ENV: 'test' }).documents).toBe('all');
  });

  test.each([
    ['PORT', ['-1', '65536', '4000x', ' 4000', '4e3', '0x10', 'null', '1.5']],
    ['HOST', ['http://localhost', 'localhost:4000', 'a b', '1.2.3', '256.1.1.1', '[::1]']],
    ['DATABASE_URL', ['mysql://db/ringside', 'db', 'postgres//db']],
    ['RINGSIDE_SECRET', ['x'.repeat(31)]],
    ['RINGSIDE_ADMIN_KEY', ['two words', 'schlüssel', 'line\nbreak']],
    ['RINGSIDE_DEMO', ['yes', 'false', '00', '2']],
    [
      'RINGSIDE_PUBLIC_URL',
      ['example.org', 'ftp://example.org', 'https://u:p@example.org', 'https://example.org/?a=1'],
    ],
    ['RINGSIDE_DOCUMENTS', ['none', 'ALL']],
    ['RINGSIDE_RECORDINGS', ['a\0b']],
    ['LOG_LEVEL', ['verbose', 'INFO']],
    ['NODE_ENV', ['prodution']],
  ])('%s refuses %j', (name, values) => {
    for (const value of values) expect([value, names({ [name]: value })]).toEqual([value, [name]]);
  });

  test.each(['0.0.0.0', '::', 'localhost', 'pbx-1.example.org', '3cx.example.org'])('HOST takes %s', (host) => {
    expect(configOf({ HOST: host }).host).toBe(host);
  });

  test('all faults are reported together, those of unknown names and arguments too', () => {
    const env = { PORT: 'x', LOG_LEVEL: 'loud', NODE_ENV: 'production', RINGSIDE_DMEO: '0' };
    const faults = faultsOf(env, ['--port=1']);
    expect(faults.map((fault) => fault.name)).toEqual([
      'PORT',
      'LOG_LEVEL',
      'RINGSIDE_SECRET',
      'RINGSIDE_DMEO',
      '--port=1',
    ]);
  });

  test('a Redis between nodes needs the database that they share', () => {
    const redis = { REDIS_URL: 'redis://127.0.0.1:6379' };
    expect(names(redis)).toEqual(['DATABASE_URL']);
    const database = { DATABASE_URL: 'postgres://db/ringside' };
    expect(names({ ...redis, ...database })).toEqual([]);
    expect(names({ REDIS_URL: 'http://redis', ...database })).toEqual(['REDIS_URL']);
    expect(JSON.stringify(faultsOf({ REDIS_URL: 'http://u:geheim@redis', ...database }))).not.toContain('geheim');
  });

  test('production without a secret is refused, and only then', () => {
    expect(names({ NODE_ENV: 'production' })).toEqual(['RINGSIDE_SECRET']);
    expect(names({ NODE_ENV: 'production', RINGSIDE_SECRET: '' })).toEqual(['RINGSIDE_SECRET']);
    expect(names({ NODE_ENV: 'production', RINGSIDE_SECRET: 'short' })).toEqual(['RINGSIDE_SECRET']);
    expect(names({ NODE_ENV: 'production', RINGSIDE_SECRET: secret })).toEqual([]);
    expect(names({ NODE_ENV: 'test' })).toEqual([]);
  });

  const s3 = { RINGSIDE_S3_BUCKET: 'calls', RINGSIDE_S3_KEY_ID: 'id', RINGSIDE_S3_SECRET: 'secret' };

  test.each([
    ['RINGSIDE_S3_BUCKET', ['a', 'Calls', 'calls/2026', '-calls', 'x'.repeat(64)]],
    [
      'RINGSIDE_S3_ENDPOINT',
      ['s3.example.org', 's3://calls', 'https://u:p@s3.example.org', 'https://s3.example.org/?a'],
    ],
    ['RINGSIDE_S3_REGION', ['eu central', 'eu/central']],
    ['RINGSIDE_S3_KEY_ID', ['two words']],
    ['RINGSIDE_S3_SECRET', ['two words', 'line\nbreak']],
    ['RINGSIDE_S3_PATH_STYLE', ['yes', '2']],
  ])('%s refuses %j', (name, values) => {
    expect(names(s3)).toEqual([]);
    for (const value of values) expect([value, names({ ...s3, [name]: value })]).toEqual([value, [name]]);
  });

  test('S3 is no place without a bucket and a key, and there is one place for recordings', () => {
    expect(names({ RINGSIDE_S3_REGION: 'eu-central-1', RINGSIDE_S3_SECRET: 'x' })).toEqual(['RINGSIDE_S3_BUCKET']);
    expect(names({ RINGSIDE_S3_BUCKET: 'calls' })).toEqual(['RINGSIDE_S3_KEY_ID', 'RINGSIDE_S3_SECRET']);
    expect(names({ ...s3, RINGSIDE_RECORDINGS: '/srv' })).toEqual(['RINGSIDE_RECORDINGS']);
  });

  test('neither the secret of S3 nor the id of its key is shown', () => {
    const text = faultText(faultsOf({ ...s3, RINGSIDE_S3_KEY_ID: 'my id', RINGSIDE_S3_SECRET: 'my secret' }));
    expect(text).toContain('RINGSIDE_S3_SECRET: a value of 9 characters was given, which is not shown');
    expect(text).not.toMatch(/my id|my secret/);
  });

  test('an unknown name is answered with the nearest known one', () => {
    expect(faultsOf({ RINGSIDE_DMEO: '0' })[0]?.expected).toContain('RINGSIDE_DEMO');
    expect(faultsOf({ RINGSIDE_PUBLICURL: 'x' })[0]?.expected).toContain('RINGSIDE_PUBLIC_URL');
    expect(faultsOf({ RINGSIDE_PORT: '1' })[0]?.expected).toContain('PORT');
  });
});

describe('faultText', () => {
  test('says what was given and what is expected, in plain words', () => {
    expect(faultText(faultsOf({ PORT: '99999', RINGSIDE_DEMO: 'no' })).split('\n')).toEqual([
      '2 settings are wrong, so Ringside did not start:',
      '  PORT: "99999" was given; expected a whole number from 0 to 65535.',
      '  RINGSIDE_DEMO: "no" was given; expected 0 or 1.',
      'All settings: npm start -- --help',
    ]);
  });

  test('never shows the value of a secret', () => {
    const hidden = 'hunter2 ü';
    const env = {
      DATABASE_URL: `mysql://root:${hidden}@db`,
      RINGSIDE_SECRET: hidden,
      RINGSIDE_ADMIN_KEY: hidden,
      RINGSIDE_PUBLIC_URL: `https://root:${hidden}@example.org`,
      RINGSIDE_SECERT: hidden,
    };
    const faults = faultsOf(env);
    expect(faults.map((fault) => fault.name)).toEqual([
      'DATABASE_URL',
      'RINGSIDE_SECRET',
      'RINGSIDE_ADMIN_KEY',
      'RINGSIDE_PUBLIC_URL',
      'RINGSIDE_SECERT',
    ]);
    expect(faultText(faults)).not.toContain('hunter2');
  });
});

test('--help names every setting, whatever else is wrong', () => {
  const parsed = parseConfig({ PORT: 'x' }, ['--help']);
  expect(parsed.kind).toBe('help');
  for (const { name } of settings) expect(parsed.kind === 'help' && parsed.text).toContain(name);
});
