/** What can be done with recordings. */
import { GraphQLError } from 'graphql';
import { actorOf } from '../auth/viewer.ts';
import { askingDatabase } from '../calls/callSearch.graphql.ts';
import { ofCall } from '../calls/callCommands.graphql.ts';
import type { CallCommand } from '../calls/commandLog.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { enumOf } from '../graphql/enum.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { submit } from '../graphql/submit.ts';
import { Check } from '../kernel/check.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type CallId, type Instant, type RecordingId } from '../kernel/ids.ts';
import type { Unsigned } from '../people/reach.ts';
import { GOOD_FOR_MS } from './address.ts';
import { deleteForGood, type DeletionStep } from './deletion.commands.ts';
import { Recording } from './recording.graphql.ts';
import { recordingSeen, recordingsOf } from './recordingSearch.graphql.ts';
import { type Rendition, VaultError } from './vault.ts';

const REASON_LIMIT = 200;

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly callId: CallId;
}

const RecordingChange = builder.objectRef<ChangeShape>('RecordingChange').implement({
  description: 'The recording of a call was begun, ended, paused or resumed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    callId: t.exposeID('callId', { description: 'Which call.' }),
    recording: t.field({
      extensions: askingDatabase,
      type: Recording,
      nullable: true,
      description: 'The last recording of the call.',
      resolve: async ({ callId }, _args, context) => (await recordingsOf(context, callId)).at(-1),
    }),
  }),
});

async function change(
  context: Context,
  command: Extract<Unsigned<CallCommand>, { callId: unknown }>,
): Promise<ChangeShape> {
  const { outcome } = await submit(context, command);
  return { outcome, callId: command.callId };
}

const RenditionEnum = enumOf<Rendition>('RecordingRendition', 'In which form a recording is sent.', {
  original: 'As it was recorded: WAV in stereo, for keeping and for proof.',
  compact: 'A tenth of the size, for listening: Ogg Opus in stereo.',
});

interface AddressShape {
  readonly path: string;
  readonly expiresAt: Instant;
}

const RecordingAddress = builder.objectRef<AddressShape>('RecordingAddress').implement({
  description:
    'Where a recording can be listened to for a while, by parts if that is wanted. It is for the asker alone.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Path and query of the address, at this server.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When it is good no longer.' }),
  }),
});

interface KeptShape {
  readonly id: RecordingId;
  readonly outcome: Success['outcome'];
}

const RecordingKept = builder.objectRef<KeptShape>('RecordingKept').implement({
  description: 'It was decided whether a recording is kept.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    recording: t.field({
      extensions: askingDatabase,
      type: Recording,
      nullable: true,
      description: 'The recording as it stands now.',
      resolve: ({ id }, _args, context) => recordingSeen(context, id),
    }),
  }),
});

const notThere = (): RefusedError =>
  new RefusedError('RECORDING_NOT_FOUND', 'There is no such recording, or nothing of it is kept.');

function checkReason(reason: string): string {
  const check = new Check();
  const text = check.text('reason', reason, { max: REASON_LIMIT });
  check.done();
  return text;
}

/** R14. */
async function setLegalHold(context: Context, id: RecordingId, held: boolean, why: string): Promise<KeptShape> {
  const reason = checkReason(why);
  const recording = await recordingSeen(context, id);
  if (!recording || recording.state === 'deleted' || recording.state === 'failed') throw notThere();
  const { callId } = recording;
  const { outcome } = await submit(context, { type: 'setLegalHold', recordingId: id, callId, held, reason });
  return { id, outcome };
}

/** R15, R26. */
export async function deleteRecording(context: Context, id: RecordingId, why: string): Promise<KeptShape> {
  const reason = checkReason(why);
  const recording = await recordingSeen(context, id);
  if (!recording?.stored) throw notThere();
  const toBeKept = 'It was ordered to keep this recording. Lift that order first.';
  if (recording.legalHold) throw new RefusedError('RECORDING_NOT_ALLOWED', toBeKept);
  const { callId } = recording;
  const parts = { ...context, submit: (step: DeletionStep) => submit(context, step) };
  const end = await deleteForGood(parts, { recordingId: id, callId, reason }, context.signal).catch(unreachable);
  if (end === 'kept') throw new RefusedError('RECORDING_NOT_ALLOWED', toBeKept);
  if (end === 'gone') throw notThere();
  return { id, outcome: 'done' };
}

/** While the storage is away. */
export function unreachable(error: unknown): never {
  if (!(error instanceof VaultError)) throw error;
  throw new GraphQLError('The storage of recordings can not be reached, so nothing is certain. Try again later.', {
    extensions: { code: 'UNAVAILABLE', retryable: error.retryable },
    originalError: error,
  });
}

/** R13. */
async function addressOf(context: Context, id: string, rendition: Rendition): Promise<AddressShape> {
  const recording = await recordingSeen(context, asId(id));
  if (!recording?.stored) throw new RefusedError('RECORDING_NOT_FOUND', 'There is no such recording, or not yet.');
  const expiresAt = context.clock.now() + GOOD_FOR_MS;
  const grant = { recordingId: recording.id, rendition, expiresAt, by: actorOf(context.viewer) };
  return { path: context.addresses.sign(grant), expiresAt };
}

builder.mutationFields((t) => {
  const args = {
    callId: t.arg.id({ required: true, description: 'Which call.' }),
    key: t.arg.string({
      description:
        'Of your making, up to 100 characters: the same key on the same call does it once, however often it is sent.',
    }),
    expectedVersion: t.arg.int({
      description: 'The version of the call that you saw; refused as CALL_CHANGED when it is another one by now.',
    }),
  };
  const errors = refusable('The recording');
  return {
    startRecording: t.field({
      type: RecordingChange,
      description: 'Records a conversation from now on, where its queue or number allows that.',
      errors,
      args,
      resolve: (_root, given, context) => change(context, { type: 'startRecording', ...ofCall(given) }),
    }),
    stopRecording: t.field({
      type: RecordingChange,
      description: 'Ends the recording of a conversation. What is always recorded is not ended by agents.',
      errors,
      args,
      resolve: (_root, given, context) => change(context, { type: 'stopRecording', ...ofCall(given) }),
    }),
    pauseRecording: t.field({
      type: RecordingChange,
      description:
        'Leaves out of the recording what is said from now on, until it is resumed or the queue allows no more.',
      errors,
      args: {
        ...args,
        reason: t.arg.string({ required: true, description: `Why; ${REASON_LIMIT} characters at most.` }),
      },
      resolve: (_root, { reason, ...given }, context) => {
        const text = checkReason(reason);
        return change(context, { type: 'pauseRecording', reason: text, ...ofCall(given) });
      },
    }),
    resumeRecording: t.field({
      type: RecordingChange,
      description: 'Goes on recording after a pause.',
      errors,
      args,
      resolve: (_root, given, context) => change(context, { type: 'resumeRecording', ...ofCall(given) }),
    }),
    setLegalHold: t.field({
      type: RecordingKept,
      description: 'Orders to keep a recording whatever its queue says, or lifts that order.',
      authScopes: { can: 'configure' },
      errors,
      args: {
        id: t.arg.id({ required: true, description: 'Which recording.' }),
        held: t.arg.boolean({ required: true, description: 'Whether it is to be kept.' }),
        reason: t.arg.string({ required: true, description: `Why; ${REASON_LIMIT} characters at most.` }),
      },
      resolve: (_root, { id, held, reason }, context) => setLegalHold(context, asId(id), held, reason),
    }),
    deleteRecording: t.field({
      type: RecordingKept,
      description:
        'Destroys the key of a recording, so that nobody can listen to it ever again. The certificate stands in the audit.',
      authScopes: { can: 'configure' },
      errors,
      args: {
        id: t.arg.id({ required: true, description: 'Which recording.' }),
        reason: t.arg.string({ required: true, description: `Why; ${REASON_LIMIT} characters at most.` }),
      },
      resolve: (_root, { id, reason }, context) => deleteRecording(context, asId(id), reason),
    }),
    recordingAddress: t.field({
      extensions: askingDatabase,
      type: RecordingAddress,
      description:
        'An address at which a recording can be listened to for five minutes. Its use is written down in the audit.',
      authScopes: { can: 'command' },
      errors: refusable('The address'),
      args: {
        id: t.arg.id({ required: true, description: 'Which recording.' }),
        rendition: t.arg({ type: RenditionEnum, description: 'In which form; COMPACT when not given.' }),
      },
      resolve: (_root, { id, rendition }, context) => addressOf(context, id, rendition ?? 'compact'),
    }),
  };
});
