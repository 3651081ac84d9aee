/** English: the demo centre, and what becomes of it. */
export const demo = {
  title: 'The demo centre',
  about: 'Made at the first start, so that there is something to see.',
  hint: 'This is the demo centre. Its callers and agents are simulated.',
  connect: 'Connect my own PBX',
  remove: 'Remove the demo',
  putAway: 'Put this hint away',
  running: 'Simulated people call now and are answered.',
  resting: 'The server was started without its simulated people, so nobody calls.',
  done: 'The demo centre is gone, and nothing remembers it.',
  removeTitle: 'Remove the demo centre?',
  removeText: 'This cannot be undone. A demo is made at the first start only and does not come back.',
  goes: 'What goes, for good',
  parts: 'Queues: {queues}, agents: {agents}, numbers: {numbers}, and the simulated phone system',
  goesCalls: 'all calls that came through them, those that go on now and those of the past',
  goesAudit:
    'every entry of journal and audit about them, boards that show nothing else, and users with the role of an agent who were one of these agents',
  stays: 'What stays',
  staysOwn: 'Your own phone systems with their queues, agents, numbers and calls',
  staysPeople: 'all other users, keys, teams and boards; they no longer name what is gone',
};
