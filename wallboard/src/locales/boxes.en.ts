/** English: boxes for messages, as they are set up. */
export const boxes = {
  title: 'Voicemail',
  about: {
    queue:
      'For callers who would be let go: after the longest wait, when nobody is at work, and when the queue is full.',
    agent: 'For callers who are transferred to it, and for colleagues who do not get them.',
  },
  field: {
    hasVoicemail: 'Takes messages',
    greeting: 'Greeting',
    longestMessage: 'Longest message',
    messageSilence: 'Silence that ends it',
    mailbox: 'Lamp on phones',
    messageDays: 'Days to keep',
  },
  hint: {
    queue: 'An overflow queue goes before it.',
    agent: 'Messages are for this agent alone.',
    greeting: 'A sound of the phone system, such as sound:vm-intro. A tone follows.',
    longestMessage: 'From 5 s to 15 min.',
    messageSilence: 'From 1 s to 1 min.',
    mailbox: 'The mailbox of the phone system that shows new messages. Empty for none.',
    messageDays: 'Then messages are deleted for good. Empty to keep them until somebody deletes them.',
  },
};
