import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';
import { pii } from './pii.ts';

function captured(level: 'info' | 'debug') {
  const lines: string[] = [];
  const log = createLog({ level, destination: { write: (line: string) => void lines.push(line) } });
  return { log, lines };
}

describe('log', () => {
  it('blanks personal data at info and above', () => {
    const { log, lines } = captured('debug');
    const about = { callId: 'abcd-1', caller: pii('+49 30 1234567'), party: { name: pii('Erika Mustermann') } };
    log.info(about, 'a call came in');
    log.warn(about, 'a call came in');
    log.error(about, 'a call came in');
    log.fatal(about, 'a call came in');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).not.toMatch(/1234567|Mustermann/);
      expect(JSON.parse(line)).toMatchObject({ callId: 'abcd-1', caller: '[personal]', party: { name: '[personal]' } });
    }
  });

  it('shows it at debug, which is off unless asked for', () => {
    const { log, lines } = captured('debug');
    log.debug({ caller: pii('+49301234567') }, 'a call came in');
    expect(lines[0]).toContain('+49301234567');
    const quiet = captured('info');
    quiet.log.debug({ caller: pii('+49301234567') }, 'a call came in');
    expect(quiet.lines).toEqual([]);
  });

  it('writes pii nowhere by accident', () => {
    const value = pii('Erika');
    expect(`${String(value)} ${JSON.stringify({ value })}`).toBe('[personal] {"value":"[personal]"}');
  });

  it('lets no number and no quoted parameter of an error through, and none of its other fields', () => {
    const { log, lines } = captured('info');
    const cause = Object.assign(new Error("duplicate key 'Erika Mustermann'"), {
      detail: 'Key (number)=(+49301234567)',
    });
    const error = Object.assign(new Error("insert … values ('+49 30 1234567', 'O''Neil') failed", { cause }), {
      parameters: ['+49301234567'],
    });
    log.error({ err: error }, 'a query failed');
    expect(lines[0]).not.toMatch(/1234567|Mustermann|Neil/);
    expect(JSON.parse(lines[0]!)).toMatchObject({ err: { name: 'Error', cause: { name: 'Error' } } });
    expect(lines[0]).toContain('log.test.ts');
  });
});
