/**
 * Phones and callers by the hundred in one process, behind one SIP port: each rings, answers, talks and hangs up as it is
 * told, and notes what became of every call. That log is what the auditor believes; nothing of the product is in it.
 */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { CallAttempt } from '../../peers/sip/messages.ts';
import { type Media, now, type Voice } from './media.ts';
import {
  aboutOf,
  addressIn,
  callIdOf,
  header,
  mediaPort,
  type Message,
  offer,
  parse,
  request,
  response,
  type Sides,
  userOf,
} from './wire.ts';

/** Nobody listens there, so that who is not heard costs nothing. */
const NO_MEDIA = 9;
const REPEAT_MS = 500;
const REPEATS = 6;

export interface Line {
  /** The number of the other side. */
  readonly with: string;
  readonly attempt: CallAttempt;
  hangUp(): void;
}

export interface PhoneManner {
  readonly answerAfterMs: () => number;
  /** Both sides are on the line as far as the phone knows. */
  readonly talking: (line: Line) => void;
}

interface Dialog {
  readonly attempt: { -readonly [K in keyof CallAttempt]: CallAttempt[K] };
  readonly sides: Sides;
  readonly ended: (dialog: Dialog) => void;
  branch: string;
  remote: string;
  cseq: number;
  /** The last thing said, again and again until it is answered. */
  repeat: NodeJS.Timeout | undefined;
  /** What the other side is told when it asks the same again. */
  lastAnswer: string;
  voice: Voice | undefined;
}

export interface SwitchboardOptions {
  /** Where everybody calls. */
  readonly sipPort: number;
  readonly port: number;
  readonly media: Media;
  /** Whether the voice of a caller with that number is sent and listened to. */
  readonly isHeard: (number: string) => boolean;
}

export class Switchboard implements AsyncDisposable {
  readonly phones = new Map<string, CallAttempt[]>();
  readonly callers: CallAttempt[] = [];
  readonly #options: SwitchboardOptions;
  readonly #socket: Socket;
  readonly #manners = new Map<string, PhoneManner>();
  readonly #dialogs = new Map<string, Dialog>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #made = 0;
  #closed = false;

  private constructor(options: SwitchboardOptions, socket: Socket) {
    this.#options = options;
    this.#socket = socket;
    socket.on('message', (bytes) => this.#hear(bytes.toString()));
  }

  static async open(options: SwitchboardOptions): Promise<Switchboard> {
    const socket = createSocket({ type: 'udp4', recvBufferSize: 4 * 1024 * 1024 });
    socket.bind(options.port, '127.0.0.1');
    await once(socket, 'listening');
    return new Switchboard(options, socket);
  }

  /** A phone with a fixed contact at this port; it takes one call at a time. */
  phone(extension: string, manner: PhoneManner): void {
    this.phones.set(extension, []);
    this.#manners.set(extension, manner);
  }

  /** Places a call. `ended` is called once, whoever ended it and however. */
  call(from: string, number: string, ended: () => void): Line {
    const callId = `${process.pid}-${(this.#made += 1)}@127.0.0.1`;
    const contact = `sip:${from}@127.0.0.1:${this.#options.port}`;
    const target = `sip:${number}@127.0.0.1:${this.#options.sipPort}`;
    const sides = { from: `<${contact}>;tag=${this.#made}`, to: `<${target}>`, callId, contact };
    const attempt: Dialog['attempt'] = { callId, from, to: number, inviteAt: now() };
    const dialog = this.#open(attempt, sides, ended);
    this.callers.push(attempt);
    if (this.#options.isHeard(from)) dialog.voice = this.#options.media.voice(from);
    this.#insist(dialog, this.#request(dialog, 'INVITE', target, offer(dialog.voice?.port ?? NO_MEDIA)));
    return this.#line(dialog, number);
  }

  /** Whose calls go on. */
  get open(): readonly CallAttempt[] {
    return [...this.#dialogs.values()]
      .filter(({ attempt }) => attempt.endedAt === undefined)
      .map(({ attempt }) => attempt);
  }

  hangUpAll(): void {
    for (const dialog of this.#dialogs.values()) this.#hangUp(dialog);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const dialog of this.#dialogs.values()) {
      clearTimeout(dialog.repeat);
      dialog.voice?.close();
    }
    const closed = once(this.#socket, 'close');
    this.#socket.close();
    await closed;
  }

  #open(attempt: Dialog['attempt'], sides: Sides, ended: () => void): Dialog {
    const dialog: Dialog = {
      ...{
        attempt,
        sides,
        ended,
        branch: '',
        remote: '',
        cseq: 0,
        repeat: undefined,
        lastAnswer: '',
        voice: undefined,
      },
    };
    this.#dialogs.set(sides.callId, dialog);
    return dialog;
  }

  #line(dialog: Dialog, other: string): Line {
    return { with: other, attempt: dialog.attempt, hangUp: () => this.#hangUp(dialog) };
  }

  #hangUp(dialog: Dialog): void {
    const { attempt } = dialog;
    const isOurs = dialog.cseq > 0;
    if (attempt.endedAt !== undefined || (attempt.answeredAt === undefined && !isOurs)) return;
    this.#over(dialog, 'us');
    if (attempt.answeredAt !== undefined) this.#insist(dialog, this.#request(dialog, 'BYE', dialog.remote));
    else this.#insist(dialog, this.#request(dialog, 'CANCEL', /<([^>]*)>/.exec(dialog.sides.to)![1]!));
  }

  #request(dialog: Dialog, method: string, target: string, body = ''): string {
    const isNew = method === 'INVITE' || method === 'BYE';
    if (isNew) {
      dialog.cseq += 1;
      dialog.branch = `${dialog.sides.callId.replace('@', '-')}-${method}`;
    }
    const { cseq, branch, sides } = dialog;
    return request(method, target, sides, { branch, cseq, port: this.#options.port, body });
  }

  #say(text: string): void {
    this.#socket.send(text, this.#options.sipPort, '127.0.0.1');
  }

  /** Until it is answered, at most so many times. */
  #insist(dialog: Dialog, text: string, left = REPEATS): void {
    clearTimeout(dialog.repeat);
    if (this.#closed) return;
    this.#say(text);
    dialog.repeat = left === 0 ? undefined : setTimeout(() => this.#insist(dialog, text, left - 1), REPEAT_MS);
  }

  #over(dialog: Dialog, by: 'us' | 'them'): void {
    const { attempt } = dialog;
    if (attempt.endedAt !== undefined) return;
    attempt.endedAt = now();
    attempt.endedBy = by;
    dialog.voice?.close();
    dialog.ended(dialog);
  }

  #hear(text: string): void {
    const message = parse(text);
    if (!message) return;
    const dialog = this.#dialogs.get(callIdOf(message));
    if (message.status !== undefined) {
      if (dialog) this.#answered(dialog, message, message.status);
    } else if (dialog) this.#asked(dialog, message);
    else if (message.method === 'INVITE') this.#rung(message);
    else if (message.method !== 'ACK') this.#say(response(message.method === 'OPTIONS' ? 200 : 481, message, stranger));
  }

  /** To a call that we placed, or to a BYE. */
  #answered(dialog: Dialog, message: Message, status: number): void {
    const about = aboutOf(message);
    if (about === 'INVITE' && dialog.attempt.answeredAt === undefined && status < 200) {
      clearTimeout(dialog.repeat);
      if (status > 100) dialog.attempt.ringingAt ??= now();
      return;
    }
    if (about === 'INVITE') this.#decided(dialog, message, status);
    else if (status >= 200 && about !== 'CANCEL') clearTimeout(dialog.repeat);
  }

  #decided(dialog: Dialog, message: Message, status: number): void {
    const { attempt, sides } = dialog;
    const first = attempt.status === undefined;
    const isAnswer = status < 300;
    const remote = isAnswer ? addressIn(header(message, 'contact')) : message.target;
    const acknowledged = { ...sides, to: header(message, 'to') };
    const branch = isAnswer ? `${dialog.branch}-ack` : dialog.branch;
    const target = isAnswer ? remote : /<([^>]*)>/.exec(sides.to)![1]!;
    this.#say(request('ACK', target, acknowledged, { branch, cseq: 1, port: this.#options.port }));
    if (!first) return;
    clearTimeout(dialog.repeat);
    attempt.status = status;
    if (!isAnswer) return this.#over(dialog, 'them');
    const wasGivenUp = attempt.endedAt !== undefined;
    Object.assign(dialog, { remote, sides: acknowledged });
    attempt.answeredAt = now();
    if (wasGivenUp) return this.#insist(dialog, this.#request(dialog, 'BYE', remote));
    dialog.voice?.sendTo(mediaPort(message) ?? NO_MEDIA);
  }

  /** Within a call. */
  #asked(dialog: Dialog, message: Message): void {
    const { attempt, sides } = dialog;
    const self = { tag: `${sides.callId.split('@')[0]}`, contact: sides.contact };
    const isPhone = this.#manners.has(attempt.to);
    switch (message.method) {
      case 'ACK':
        clearTimeout(dialog.repeat);
        if (attempt.status === 200 && isPhone && attempt.endedAt === undefined)
          this.#manners.get(attempt.to)!.talking(this.#line(dialog, attempt.from));
        return;
      case 'INVITE':
        if (attempt.answeredAt !== undefined && attempt.endedAt === undefined)
          return this.#say(response(200, message, self, offer(dialog.voice?.port ?? NO_MEDIA)));
        return this.#say(dialog.lastAnswer);
      case 'CANCEL':
        this.#say(response(200, message, self));
        if (attempt.answeredAt !== undefined || attempt.endedAt !== undefined) return;
        attempt.status = 487;
        this.#over(dialog, 'them');
        this.#say(dialog.lastAnswer.replace(/^SIP\/2\.0 .*/, 'SIP/2.0 487 Request Terminated'));
        return;
      case 'BYE':
        clearTimeout(dialog.repeat);
        this.#over(dialog, 'them');
        this.#say(response(200, message, self));
        return;
      default:
        this.#say(response(200, message, self));
    }
  }

  /** A phone has a new call. */
  #rung(message: Message): void {
    const extension = userOf(message.target);
    const manner = this.#manners.get(extension);
    const from = userOf(header(message, 'from'));
    const self = { tag: `p${(this.#made += 1)}`, contact: `sip:${extension}@127.0.0.1:${this.#options.port}` };
    if (!manner) return this.#say(response(404, message, self));
    const log = this.phones.get(extension)!;
    const isBusy = log.some(({ endedAt }) => endedAt === undefined);
    const callId = callIdOf(message);
    const attempt: Dialog['attempt'] = { callId, from, to: extension, inviteAt: now() };
    log.push(attempt);
    const to = `${header(message, 'to')};tag=${self.tag}`;
    const sides = { from: to, to: header(message, 'from'), callId, contact: self.contact };
    const dialog = this.#open(attempt, sides, () => undefined);
    dialog.remote = addressIn(header(message, 'contact'));
    const say = (status: number, body = ''): void =>
      this.#say((dialog.lastAnswer = response(status, message, self, body)));
    if (isBusy) {
      attempt.status = 486;
      this.#over(dialog, 'us');
      return say(486);
    }
    say(180);
    attempt.ringingAt = now();
    this.#later(manner.answerAfterMs(), () => {
      if (attempt.endedAt !== undefined) return;
      if (this.#options.isHeard(from)) dialog.voice = this.#options.media.voice(`${extension}<${from}`);
      dialog.voice?.sendTo(mediaPort(message) ?? NO_MEDIA);
      attempt.status = 200;
      attempt.answeredAt = now();
      dialog.lastAnswer = response(200, message, self, offer(dialog.voice?.port ?? NO_MEDIA));
      this.#insist(dialog, dialog.lastAnswer);
    });
  }

  #later(ms: number, then: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      then();
    }, ms);
    this.#timers.add(timer);
  }
}

const stranger = { tag: 'stranger', contact: 'sip:127.0.0.1' };
