/** The suites of the repository; `npm test` runs them one after the other, `vitest --project <name>` one alone. */
import { defineConfig } from 'vitest/config';

const second = 1000;

/** As Node itself resolves packages: with `development` besides, there would be two copies of graphql, ours and that of our packages. */
const likeNode = ['node', 'module-sync'];

export default defineConfig({
  test: {
    projects: [
      suite(
        'unit',
        [
          '{server,wallboard}/src/**/*.test.ts',
          'schema/**/*.test.ts',
          'test/{support,audit}/**/*.test.ts',
          'scripts/**/*.test.mjs',
        ],
        10,
      ),
      suite('architecture', ['test/architecture/**/*.test.ts'], 10),
      suite('simulation', ['test/simulation/**/*.test.ts'], 300),
      oneByOne(
        'database',
        [
          'test/conformance/**/*.test.ts',
          '!test/conformance/asterisk*',
          '!test/conformance/asterisk/**',
          '!test/conformance/ear/**',
        ],
        60,
      ),
      sideBySide(
        'asterisk',
        [
          'test/peers/**/*.test.ts',
          'test/conformance/asterisk*.test.ts',
          'test/conformance/{asterisk,ear}/**/*.test.ts',
        ],
        180,
      ),
      oneByOne('chaos', ['test/chaos/**/*.test.ts'], 180),
      sideBySide('browser', ['test/e2e/**/*.test.ts'], 180, ['test/support/wallboard.setup.ts']),
    ],
  },
});

function suite(name: string, patterns: readonly string[], timeoutS: number) {
  return {
    ssr: { resolve: { conditions: likeNode } },
    test: {
      name,
      include: patterns.filter((pattern) => !pattern.startsWith('!')),
      exclude: [
        '**/node_modules/**',
        ...patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
      ],
      environment: 'node',
      testTimeout: timeoutS * second,
      hookTimeout: timeoutS * second,
    },
  };
}

/** Each file has servers, phones and a browser of its own, and waits more than it works. */
function sideBySide(name: string, patterns: readonly string[], timeoutS: number, globalSetup: readonly string[] = []) {
  const { test, ...rest } = suite(name, patterns, timeoutS);
  return { ...rest, test: { ...test, maxWorkers: 2, globalSetup: [...globalSetup] } };
}

/** Suites that share a database server or a machine with each other. */
function oneByOne(name: string, patterns: readonly string[], timeoutS: number) {
  const { test, ...rest } = suite(name, patterns, timeoutS);
  return { ...rest, test: { ...test, fileParallelism: false } };
}
