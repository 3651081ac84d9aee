/**
 * Seeds that have failed once, each with what was wrong. A seed brings back its bug only as long as the scripts are drawn in
 * the same order, so each of these bugs has a unit test beside the code as well, under the rule that is named here.
 */
import { expect, test } from 'vitest';
import { play } from './play.ts';

test.each([
  [13, 'F6: deadlines went on when a link was opened anew without having been lost, and a thawed floor had none'],
  [115, 'Q5: who goes away while their phone is being hung up let a higher penalty be asked, and nobody looked'],
  [246, 'Q4: of callers who had come in the same millisecond, one who came back from an agent stood behind the others'],
  [2745, 'O5: without a retry time a busy phone was rung again in the same millisecond, for ever'],
  [30, 'O5: one who had missed a call kept a higher penalty waiting until the phone was really hung up'],
  [67, 'C27: a consultation that began while the one before was being cancelled left the caller out of hold'],
  [5789, 'C24: a number outside that had just answered was put into the queue of the caller who hung up'],
  [6749, 'C26: who was given to a queue while the link broke stayed alone in the bridge of the agent who left'],
  [46, 'Q10: a caller who was moved into an empty queue left it with a wait of nought'],
  [2, 'C9: when the overflow queue was full as well, phones that rang were told to hang up twice in one breath'],
  [
    544,
    'C7: a caller who came back from an agent was turned away because the queue had become full or empty meanwhile',
  ],
  [1927, 'A6: after a call placed in wrap-up that nobody took, idle counted from before the last conversation'],
  [382, 'Q7: who signed in as away kept the count of calls of the shift before'],
  [
    5742,
    'F4: a caller whom we took to be answered, and the PBX had not answered, stayed unanswered after the snapshot',
  ],
])('seed %i: %s', (seed) => {
  expect(() => play(seed)).not.toThrow();
});
