/** English: the screen of numbers. */
export const numbers = {
  title: 'Numbers',
  intro: 'What people dial, and the queue it leads to.',
  create: 'New number',
  change: 'Change {name}',
  emptyTitle: 'No numbers yet',
  emptyText: 'A number leads callers into a queue. It needs a phone system and a queue first.',
  column: { number: 'Number', queue: 'Leads to', answer: 'Answered', provider: 'Phone system' },
  gone: 'removed',
  field: { number: 'Number', providerId: 'Phone system', queueId: 'Queue', answer: 'When the call is answered' },
  hint: {
    number: 'As people write it, such as +49 30 1234567 or 100.',
    providerId: 'Where it is called.',
    queueId: 'Where its callers wait.',
  },
  answer: { AT_ONCE: 'At once', WITH_AGENT: 'By the agent' },
  answerHint: {
    AT_ONCE: 'Callers hear music while they wait, and pay from the start.',
    WITH_AGENT: 'Callers hear it ring, and pay only once an agent takes the call.',
  },
  noProvider: 'There is no phone system yet. Add one on the page of phone systems.',
  noQueue: 'There is no queue yet. Create one on the page of queues.',
  removeTitle: 'Remove {name}?',
  removeText: 'Whoever dials this number from now on is turned away. Callers who are in already stay where they are.',
};
