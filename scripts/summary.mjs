/** Adds up what the sections of `npm test` came to. */

/**
 * @typedef {object} Section
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped tests that are marked as skipped or to do
 * @property {string} [lacks] why the section as a whole was not run
 * @property {string} [note] what else a reader should know
 * @property {number} [tookMs]
 */

/**
 * What one run of vitest came to, from its JSON report; `undefined` when it wrote none.
 * @param {string} name
 * @param {string | undefined} report
 * @param {number} exitCode
 * @returns {Section}
 */
export function sectionOf(name, report, exitCode) {
  if (report === undefined) return { name, passed: 0, failed: 1, skipped: 0, note: 'no report' };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report);
  /** @param {{ status: string, assertionResults: unknown[] }} file a file that could not even be loaded has no tests */
  const broken = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0;
  const failed = numFailedTests + testResults.filter(broken).length;
  const nothing = numPassedTests + failed === 0;
  return {
    name,
    passed: numPassedTests,
    // vitest also fails for what happens between tests, such as a rejection that nobody waits for
    failed: failed === 0 && (exitCode !== 0 || nothing) ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
    ...(nothing && { note: 'nothing ran' }),
  };
}

/**
 * @param {readonly Section[]} sections
 * @param {{ readonly strict: boolean }} options strict: what was skipped counts as failed
 * @returns {{ readonly lines: readonly string[], readonly ok: boolean }} the last line is `N passed, N failed`
 */
export function summary(sections, { strict }) {
  const notRun = sections.filter((section) => section.lacks !== undefined);
  const passed = sum(sections, (section) => section.passed);
  const skipped = sum(sections, (section) => section.skipped) + notRun.length;
  const failed = sum(sections, (section) => section.failed) + (strict ? skipped : 0);
  const lines = [
    ...sections.map(lineOf),
    ...(skipped > 0 ? [`${skipped} skipped${strict ? ', which counts as failed because CI is true' : ''}`] : []),
    `${passed} passed, ${failed} failed`,
  ];
  return { lines, ok: failed === 0 && passed > 0 };
}

/** @param {Section} section */
function lineOf({ name, passed, failed, skipped, lacks, note, tookMs = 0 }) {
  const time = `${(tookMs / 1000).toFixed(1)} s`.padStart(8);
  if (lacks !== undefined) return `  - ${name.padEnd(12)} ${time}  not run: ${lacks}`;
  const more = [skipped > 0 ? `, ${skipped} skipped` : '', note === undefined ? '' : ` (${note})`].join('');
  return `  ${failed === 0 ? '✓' : '×'} ${name.padEnd(12)} ${time}  ${passed} passed, ${failed} failed${more}`;
}

/** @param {readonly Section[]} sections @param {(section: Section) => number} part */
function sum(sections, part) {
  return sections.reduce((total, section) => total + part(section), 0);
}
