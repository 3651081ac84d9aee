import { expect, test } from 'vitest';
import { csv } from './csv.ts';
import { exportColumns, exportLine } from './exportLine.ts';
import { asked, historyFilterOf, type Standing } from './historyFilter.ts';

test('the address is read with care, and a number in it is not heard', () => {
  const query = { queue: 'q', from: '2026-02-30', to: '2026-11-21', state: 'over', direction: 'UP', number: '555' };
  expect(historyFilterOf(query)).toEqual({ queue: 'q', to: '2026-11-21', state: 'over' });
});

test('days are those of the centre, the last one included', () => {
  const filter = { from: '2026-11-20', to: '2026-11-21' };
  expect(asked(filter, '555', 'Europe/Berlin')).toEqual({
    from: '2026-11-19T23:00:00.000Z',
    to: '2026-11-21T23:00:00.000Z',
    number: '555',
  });
});

test('notes, ends and times are asked for as the server takes them, and nonsense in the address is left out', () => {
  const address = {
    tag: 'VIP',
    disposition: 'sold',
    disposed: 'no',
    ended: 'BUSY',
    waited: '60000',
    talkedFor: '300000',
  };
  expect(asked(historyFilterOf(address), undefined, 'UTC', ' angry ')).toEqual({
    tags: ['VIP'],
    dispositions: ['sold'],
    hasDisposition: false,
    ends: ['BUSY'],
    waitedAtLeastMs: 60_000,
    talkedAtLeastMs: 300_000,
    note: 'angry',
  });
  expect(asked(historyFilterOf({ disposed: 'missing' }), undefined, 'UTC')).toEqual({ dispositionMissing: true });
  const nonsense = { tag: '', disposed: 'maybe', ended: 'BORED', waited: '7', talkedFor: '-1', note: 'secret' };
  expect(historyFilterOf(nonsense)).toEqual({});
});

test('a call that is transferred, parked, asked or leaves a message goes on; only one that has ended is over', () => {
  const statesOf = (state: Standing) => asked({ state }, undefined, 'UTC').states;
  expect(statesOf('over')).toEqual(['ENDED']);
  const going = statesOf('going');
  expect(going).toEqual(expect.arrayContaining(['ARRIVED', 'TRANSFERRING', 'PARKED', 'ASKING', 'LEAVING_MESSAGE']));
  expect(going).not.toContain('ENDED');
});

test.each(['=1+1', '+49 30', '-1', '@a', '\tx', '＝1'])('no cell begins a formula: %j', (text) => {
  expect(csv([[text]])).toBe(`\u{FEFF}'${text}\r\n`);
});

test('commas, quotes and line breaks stay in their cell', () => {
  expect(csv([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe('\u{FEFF}"a,b","say ""x""","two\nlines",plain\r\n');
  expect(csv([['\r=1']])).toBe('\u{FEFF}"\'\r=1"\r\n');
});

test('a call is one line with a cell for each column', () => {
  const line = exportLine(
    {
      id: 'c1',
      direction: 'INBOUND',
      state: 'ENDED',
      end: 'COMPLETED',
      dialled: '100',
      remoteNumber: '+4930',
      remoteName: '=A1',
      priority: 0,
      arrivedAt: '2026-11-21T09:00:00.000Z',
      connectedAt: '2026-11-21T09:00:10.000Z',
      endedAt: '2026-11-21T09:01:12.400Z',
      queueName: 'Sales',
      agentName: null,
      dispositionMissing: false,
      tags: ['VIP', 'Late'],
      disposition: {
        code: 'sold',
        label: 'Sold',
        followUpAt: null,
        note: '=2',
        at: '2026-11-21T09:02:00.000Z',
        by: { kind: 'USER', id: 'u', name: 'Anna' },
      },
    },
    { direction: () => 'in', end: () => 'talked', state: () => 'over' },
  );
  expect(line).toHaveLength(exportColumns.length);
  expect(line[exportColumns.indexOf('seconds')]).toBe('62');
  expect(line[exportColumns.indexOf('end')]).toBe('talked');
  expect(line.slice(exportColumns.indexOf('tags'))).toEqual(['VIP; Late', 'sold', 'Sold', '', '=2', 'Anna']);
});

test.each([
  ['due', { followUpTo: '2026-11-21T23:00:00.000Z' }],
  ['week', { followUpTo: '2026-11-27T23:00:00.000Z' }],
  ['any', { followUpFrom: '1970-01-01T00:00:00.000Z' }],
  ['whenever', {}],
] as const)('follow-ups that are %s are asked for by the days of the centre', (followUp, wanted) => {
  const now = Date.parse('2026-11-20T23:30:00Z');
  expect(asked(historyFilterOf({ followUp }), undefined, 'Europe/Berlin', '', now)).toEqual(wanted);
});
