/** A call as a line of the exported file; instants as ISO 8601 in UTC, which every program reads. */
import type { CallSummaryFragment } from '@ringside/schema/documents';

export const exportColumns = [
  'id',
  'arrived',
  'direction',
  'number',
  'name',
  'dialled',
  'queue',
  'agent',
  'connected',
  'ended',
  'seconds',
  'end',
  'tags',
  'disposition',
  'dispositionLabel',
  'followUp',
  'note',
  'disposedBy',
] as const;

export interface ExportWords {
  direction(name: CallSummaryFragment['direction']): string;
  end(name: NonNullable<CallSummaryFragment['end']>): string;
  state(name: CallSummaryFragment['state']): string;
}

export function exportLine(call: CallSummaryFragment, words: ExportWords): readonly string[] {
  const { connectedAt, endedAt } = call;
  const cells: Readonly<Record<(typeof exportColumns)[number], string>> = {
    id: call.id,
    arrived: call.arrivedAt,
    direction: words.direction(call.direction),
    number: call.remoteNumber,
    name: call.remoteName,
    dialled: call.dialled,
    queue: call.queueName ?? '',
    agent: call.agentName ?? '',
    connected: connectedAt ?? '',
    ended: endedAt ?? '',
    seconds: connectedAt && endedAt ? String(Math.round((Date.parse(endedAt) - Date.parse(connectedAt)) / 1000)) : '',
    tags: call.tags.join('; '),
    disposition: call.disposition?.code ?? '',
    dispositionLabel: call.disposition?.label ?? '',
    followUp: call.disposition?.followUpAt ?? '',
    note: call.disposition?.note ?? '',
    disposedBy: call.disposition?.by.name ?? '',
    end: call.end ? words.end(call.end) : words.state(call.state),
  };
  return exportColumns.map((name) => cells[name]);
}
