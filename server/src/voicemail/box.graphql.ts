/** How a box is set up, in the schema. */
import { builder } from '../graphql/builder.ts';
import { ofFloor } from '../graphql/keeping.ts';
import { shared } from '../graphql/sharing.ts';
import { GREETING_LENGTH } from './boxInput.ts';
import { agentBoxDefaults, boxDefaults, type BoxSettings } from './voicemail.ts';

export const VoicemailBox = builder.objectRef<BoxSettings>('VoicemailBox').implement({
  extensions: { ...shared, ...ofFloor },
  description: 'How messages are left for a queue or an agent.',
  fields: (t) => ({
    greeting: t.exposeString('greeting', {
      description: 'What callers hear before the tone: a sound of the provider, such as `sound:vm-intro`.',
    }),
    greetingSaidAt: t.expose('greetingSaidAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the greeting was said by phone with `recordGreeting`; null for one that somebody has named.',
    }),
    longestMs: t.exposeInt('longestMs', { description: 'The longest message, in milliseconds.' }),
    silenceMs: t.exposeInt('silenceMs', {
      description: 'How long nobody has to say anything for a message to be over, in milliseconds.',
    }),
    mailbox: t.exposeString('mailbox', {
      nullable: true,
      description:
        "Of a queue: which of the provider's mailboxes shows on phones that there are messages; null for none. That of an agent has the name of their extension.",
    }),
    keepDays: t.exposeInt('keepDays', {
      nullable: true,
      description:
        'Of an agent: for how many days messages are kept; null until somebody deletes them. Those of a queue are kept like its recordings.',
    }),
  }),
});

export const VoicemailBoxInput = builder.inputType('VoicemailBoxInput', {
  description: 'How messages are left for a queue or an agent. What is left out stays, or is as usual for a new box.',
  fields: (t) => ({
    greeting: t.string({
      description: `What callers hear before the tone: \`sound:\` or \`recording:\` with the name of what the provider has, ${GREETING_LENGTH} characters at most. ${boxDefaults.greeting} for a new box.`,
    }),
    longestMs: t.int({
      description: `The longest message, in milliseconds, 5,000 to 900,000. ${boxDefaults.longestMs} for a new box.`,
    }),
    silenceMs: t.int({
      description: `How long nobody has to say anything for a message to be over, in milliseconds, 1,000 to 60,000. ${boxDefaults.silenceMs} for a new box.`,
    }),
    mailbox: t.string({
      description:
        "Of a queue: which of the provider's mailboxes shows on phones that there are messages. Null takes it away.",
    }),
    keepDays: t.int({
      description: `Of an agent: for how many days messages are kept, 1 to 36,500. ${agentBoxDefaults.keepDays} for a new box; null keeps them until somebody deletes them.`,
    }),
  }),
});
