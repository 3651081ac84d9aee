/** Recordings in the schema. */
import { AuditActor } from '../audit/auditLog.graphql.ts';
import { Agent } from '../agents/agent.graphql.ts';
import { Call } from '../calls/call.graphql.ts';
import { askingDatabase, callSeen } from '../calls/callSearch.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageSize } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum.ts';
import { agentSeen, queueSeen } from '../graphql/sight.ts';
import { asId } from '../kernel/ids.ts';
import { Queue } from '../queues/queue.graphql.ts';
import { keepDaysOf } from '../voicemail/voicemail.ts';
import type { RecordingRecord } from './history.ts';
import { type MuteReason, openPause, type RecordingGap, type RecordingState } from './recording.ts';
import {
  type Hearing,
  hearingOf,
  MOST_OF_CALL,
  recordingCursor,
  recordingFilter,
  recordingSeen,
  recordingsOf,
  recordingsPage,
} from './recordingSearch.graphql.ts';
import { expiresAt } from './retention.ts';
import type { Peaks } from './vault.ts';

export const StateEnum = enumOf<RecordingState>('RecordingState', 'Where a recording stands.', {
  running: 'The conversation is being recorded.',
  ending: 'It was ended, and its files are being closed.',
  finished: 'It is complete and waits to be stored.',
  stored: 'It is stored and can be listened to.',
  failed: 'Nothing of it could be kept.',
  deleted: 'Its key was destroyed, so that nobody can listen to it any more.',
});

const HearingEnum = enumOf<Hearing>('RecordingHearing', 'Whether one may listen to a recording.', {
  allowed: 'One may: `recordingAddress` says where.',
  later: 'As soon as it is stored.',
  never: 'Nothing of it is kept.',
  forbidden: 'It is for those who talked in it, and for supervisors of them or of the queue.',
});

const GapReasonEnum = enumOf<MuteReason>('RecordingGapReason', 'Why something is not in a recording.', {
  pause: 'It was paused.',
  consent: 'A party whose consent is needed had not agreed, or not any more.',
  hold: 'The party was on hold.',
  consult: 'The party was away in a consultation.',
  waiting: 'The party was parked or waited for a transfer.',
});

const Gap = builder.objectRef<RecordingGap>('RecordingGap').implement({
  description: 'A span in which a recording is silent because it was not to be recorded.',
  fields: (t) => ({
    fromMs: t.exposeFloat('fromMs', { description: 'Where it begins, in milliseconds from the beginning.' }),
    toMs: t.exposeFloat('toMs', { description: 'Where it ends, in milliseconds from the beginning.' }),
    why: t.field({ type: GapReasonEnum, description: 'Why, for a program.', resolve: ({ why }) => why }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was paused, as it was said: screens offer `card`, `private` and `other`.',
    }),
    legId: t.exposeID('legId', { nullable: true, description: 'Of which party alone; null for all of them.' }),
    missingLegId: t.exposeID('missing', {
      nullable: true,
      description: 'For lack of whose consent; null for another reason.',
    }),
    by: t.field({
      type: AuditActor,
      nullable: true,
      description: 'Who paused it, or noted that the party did not agree.',
      resolve: ({ by }) => by,
    }),
    endedBy: t.field({
      type: AuditActor,
      nullable: true,
      description: 'Who ended the pause; Ringside itself when it was forgotten.',
      resolve: ({ endedBy }) => endedBy,
    }),
  }),
});

const PeaksObject = builder.objectRef<Peaks>('RecordingPeaks').implement({
  description: 'How loud a recording is, in at most 1,000 equally long spans; 0 to 255.',
  fields: (t) => ({
    left: t.intList({ description: 'The customer.', resolve: ({ left }) => [...left] }),
    right: t.intList({ description: 'The agents and all others.', resolve: ({ right }) => [...right] }),
  }),
});

export const Recording = builder.objectRef<RecordingRecord>('Recording').implement({
  description: 'What was said in a call, or in a part of it: the customer on the left, agents and others on the right.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which never changes.' }),
    isVoicemail: t.boolean({
      description: 'Whether it is a message that somebody left: `voicemail` with the same id tells more.',
      resolve: ({ isMessage }) => isMessage ?? false,
    }),
    state: t.field({ type: StateEnum, description: 'Where it stands.', resolve: ({ state }) => state }),
    callId: t.exposeID('callId', { description: 'Of which call.' }),
    call: t.field({
      // All those of a page are one question.
      extensions: { cost: 10 },
      type: Call,
      nullable: true,
      description: 'The call; null when it is out of sight.',
      resolve: ({ callId }, _args, context) => callSeen(context, callId),
    }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'Through which queue the call came; null for none and for one that is out of sight.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId),
    }),
    agents: t.field({
      type: [Agent],
      description: 'Those who can be heard in it, as far as they are in sight.',
      resolve: ({ agentIds }, _args, context) => agentIds.flatMap((id) => agentSeen(context, id) ?? []),
    }),
    by: t.field({
      type: AuditActor,
      description: 'Who began it; Ringside itself where calls are always recorded.',
      resolve: ({ by }) => by,
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true, description: 'When its first sample was.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it was ended.' }),
    storedAt: t.expose('storedAt', { type: 'DateTime', nullable: true, description: 'When it was stored.' }),
    pausedUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the pause that goes on ends by itself; null while it is not paused.',
      resolve: ({ id }, _args, { floor }) => {
        const recording = floor.recordings.get(id);
        return recording && openPause(recording)?.until;
      },
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it is not stored yet or never will be, such as `storage.full`; null when all is well.',
    }),
    lengthMs: t.float({
      nullable: true,
      description: 'How long it is, in milliseconds; null before it is stored.',
      resolve: ({ stored }) => stored?.lengthMs,
    }),
    bytes: t.float({
      nullable: true,
      description: 'How large the original is; null before it is stored.',
      resolve: ({ stored }) => stored?.bytes,
    }),
    sha256: t.string({
      nullable: true,
      description: 'The checksum of the original, in hex; null before it is stored.',
      resolve: ({ stored }) => stored?.sha256,
    }),
    peaks: t.field({
      type: PeaksObject,
      nullable: true,
      description: 'Its waveform; null before it is stored.',
      resolve: ({ stored }) => stored?.peaks,
    }),
    hearing: t.field({
      type: HearingEnum,
      description: 'Whether the viewer may listen to it.',
      resolve: (recording, _args, context) => hearingOf(context, recording),
    }),
    expiresAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When it will be deleted, as its queue or the box of its agent says by now; null while nothing says so.',
      resolve: ({ id, queueId, endedAt, legalHold, stored }, _args, { floor }) => {
        const box = floor.voicemails.get(id)?.box;
        const queue = queueId === undefined ? undefined : floor.queues.get(queueId);
        const keepDays = queue ? queue.settings.keepRecordingsDays : box && keepDaysOf(floor, box);
        return endedAt === undefined || !stored ? undefined : expiresAt({ keepDays }, { endedAt, legalHold });
      },
    }),
    legalHold: t.exposeBoolean('legalHold', {
      description: 'Whether somebody has ordered to keep it, whatever its queue says.',
    }),
    gaps: t.field({
      type: [Gap],
      description: 'What is not in it, with who and why, in its order; known when it is stored.',
      resolve: ({ gaps }) => [...gaps],
    }),
  }),
});

builder.objectField(Call, 'recordings', (t) =>
  t.field({
    extensions: askingDatabase,
    type: [Recording],
    description: `What was recorded of it, in the order in which it began; the last ${MOST_OF_CALL}.`,
    resolve: async ({ id }, _args, context) => [...(await recordingsOf(context, id))],
  }),
);

const RecordingFilterInput = builder.inputType('RecordingFilter', {
  description: 'Which recordings. All given conditions must hold.',
  fields: (t) => ({
    states: t.field({ type: [StateEnum], description: 'Stands in one of these states.' }),
    queueId: t.id({ description: 'Of a call through this queue.' }),
    agentId: t.id({ description: 'This agent can be heard in it.' }),
    callId: t.id({ description: 'Of this call alone, however often it was recorded.' }),
    number: t.string({
      description: 'A number of its call ends with these digits, at least three; punctuation does not matter.',
    }),
    legalHold: t.boolean({ description: 'Whether somebody has ordered to keep it.' }),
    from: t.field({ type: 'DateTime', description: 'Begun at or after.' }),
    to: t.field({ type: 'DateTime', description: 'Begun before.' }),
  }),
});

const RecordingPageObject = connectionOf(Recording, 'recordings');

builder.queryFields((t) => ({
  recordings: t.field({
    extensions: askingDatabase,
    type: RecordingPageObject,
    description: 'The recordings of calls that the viewer sees, newest first.',
    authScopes: { can: 'read' },
    args: { ...pageArgs, filter: t.arg({ type: RecordingFilterInput, description: 'All of them when not given.' }) },
    resolve: async (_root, { filter, ...page }, context) =>
      recordingsPage(
        await context.recordings.find(
          recordingFilter(filter ?? {}, context),
          pageSize(page),
          recordingCursor(page.after),
          context.signal,
        ),
      ),
  }),
  recording: t.field({
    extensions: askingDatabase,
    type: Recording,
    nullable: true,
    description: 'One recording; null when there is none with this id.',
    authScopes: { can: 'read' },
    args: { id: t.arg.id({ required: true, description: 'The id of the recording that is wanted.' }) },
    resolve: (_root, { id }, context) => recordingSeen(context, asId(id)),
  }),
}));
