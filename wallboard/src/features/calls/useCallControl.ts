/** Hands on one call: sends what is asked for, each intent once, and tells in words what did not come off. */
import type { TypedDocumentNode } from '@apollo/client';
import {
  AskForConsentDocument,
  CancelConsultDocument,
  CompleteConsultDocument,
  DropPartyDocument,
  GiveConsentDocument,
  HangUpDocument,
  HoldCallDocument,
  MergeConsultDocument,
  MuteCallDocument,
  ParkCallDocument,
  PauseRecordingDocument,
  ResumeCallDocument,
  ResumeRecordingDocument,
  SendDtmfDocument,
  StartConsultDocument,
  StartRecordingDocument,
  StopRecordingDocument,
  SwapConsultDocument,
  TransferCallDocument,
  WithdrawConsentDocument,
} from '@ringside/schema/documents';
import { computed, shallowReadonly, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useGraphql } from '../../graphql/graphql.ts';
import { problemOf } from '../../graphql/problem.ts';
import { type Intent, nextIntent } from './intent.ts';
import { useRefusalWords } from './useRefusalWords.ts';

/** What is sent for each order, and which share a button: these are never sent one right after the other. */
const orders = {
  hold: { document: HoldCallDocument, subject: 'hold' },
  resume: { document: ResumeCallDocument, subject: 'hold' },
  mute: { document: MuteCallDocument, subject: 'mute' },
  keypad: { document: SendDtmfDocument, subject: 'keypad' },
  drop: { document: DropPartyDocument, subject: 'drop' },
  give: { document: TransferCallDocument, subject: 'transfer' },
  consult: { document: StartConsultDocument, subject: 'transfer' },
  swap: { document: SwapConsultDocument, subject: 'swap' },
  merge: { document: MergeConsultDocument, subject: 'merge' },
  complete: { document: CompleteConsultDocument, subject: 'complete' },
  cancel: { document: CancelConsultDocument, subject: 'cancel' },
  park: { document: ParkCallDocument, subject: 'park' },
  hangUp: { document: HangUpDocument, subject: 'hangUp' },
  agree: { document: GiveConsentDocument, subject: 'consent' },
  withdraw: { document: WithdrawConsentDocument, subject: 'consent' },
  ask: { document: AskForConsentDocument, subject: 'ask' },
  record: { document: StartRecordingDocument, subject: 'record' },
  stopRecord: { document: StopRecordingDocument, subject: 'record' },
  pauseRecord: { document: PauseRecordingDocument, subject: 'pauseRecord' },
  resumeRecord: { document: ResumeRecordingDocument, subject: 'resumeRecord' },
} as const;

export type Order = keyof typeof orders;
type VariablesOf<O extends Order> =
  (typeof orders)[O]['document'] extends TypedDocumentNode<infer _D, infer V> ? V : never;
/** What an order needs besides the call, the key and the version. */
export type Wish<O extends Order> = Omit<VariablesOf<O>, 'callId' | 'key' | 'expectedVersion'>;

interface Answer {
  readonly __typename: string;
  readonly outcome?: 'DONE' | 'PENDING';
  readonly code?: string;
  readonly message?: string;
}

/** What a change by somebody else must not turn into something that was not meant. */
const versioned: ReadonlySet<Order> = new Set([
  'give',
  'consult',
  'swap',
  'merge',
  'complete',
  'park',
  'drop',
  'hangUp',
]);

export interface Handled {
  readonly id: string;
  readonly version: number;
}

export function useCallControl(call: () => Handled | undefined) {
  const { t } = useI18n();
  const { client } = useGraphql();
  const { ofRefusal, ofProblem } = useRefusalWords();
  const intents = new Map<string, Intent>();
  const running = shallowRef<readonly Order[]>([]);
  const fault = shallowRef<{ readonly order: Order; readonly text: string }>();
  const pending = shallowRef<Order>();

  // Whatever comes next shows how far it is.
  watch(
    () => call()?.version,
    () => (pending.value = undefined),
  );

  const tell = (order: Order, text: string): false => {
    fault.value = { order, text };
    return false;
  };
  const send = async (order: Order, variables: Record<string, unknown>): Promise<boolean> => {
    try {
      const { data } = await client.mutate<Record<string, Answer>>({
        mutation: orders[order].document as unknown as TypedDocumentNode<Record<string, Answer>>, // each has one field, a union with Refused
        variables,
        fetchPolicy: 'no-cache',
      });
      const [answer] = Object.values(data ?? {});
      const subject = intents.get(orders[order].subject);
      if (subject) intents.set(subject.subject, { ...subject, isAnswered: true });
      if (answer?.code !== undefined)
        return tell(order, ofRefusal({ code: answer.code, message: answer.message ?? '' }));
      pending.value = answer?.outcome === 'PENDING' ? order : undefined;
      return answer !== undefined;
    } catch (error) {
      return tell(order, ofProblem(problemOf(error)));
    }
  };
  return {
    /** Resolves to whether it was done, or is about to be; `error` says why not. A double click is one order. */
    async run<O extends Order>(order: O, wish: Wish<O>): Promise<boolean> {
      const at = call();
      if (!at) return false;
      const { subject } = orders[order];
      const content = JSON.stringify([order, at.id, wish]);
      const isRunning = running.value.some((each) => orders[each].subject === subject);
      // Keys are pressed as fast as they are, and each counts.
      const last = order === 'keypad' ? undefined : intents.get(subject);
      const now = performance.now();
      const next = nextIntent(last, { subject, content }, { now, isRunning, newKey: () => crypto.randomUUID() });
      if (next.kind === 'again') return false;
      intents.set(subject, { subject, content, key: next.key, at: now, isAnswered: false });
      fault.value = undefined;
      pending.value = undefined;
      running.value = [...running.value, order];
      const version = versioned.has(order) ? { expectedVersion: at.version } : {};
      try {
        return await send(order, { callId: at.id, ...wish, key: next.key, ...version });
      } finally {
        const done = running.value.indexOf(order);
        running.value = running.value.filter((_, n) => n !== done);
      }
    },
    /** What was refused, and why. */
    fault: shallowReadonly(fault),
    /** Committed, but not confirmed by the phone system. */
    note: computed(() => pending.value && t('calls.control.pending')),
    running: shallowReadonly(running),
    forget: () => void (fault.value = undefined),
  };
}

export type CallControlling = ReturnType<typeof useCallControl>;
