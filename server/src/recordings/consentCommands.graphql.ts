/** What can be said of the consent of a party to being recorded. */
import { CallChange, callArgs, changeCall, ofCall } from '../calls/callCommands.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { refusable } from '../graphql/refused.ts';
import { asId } from '../kernel/ids.ts';

builder.mutationFields((t) => {
  const about = (type: 'giveConsent' | 'withdrawConsent' | 'askForConsent', description: string) =>
    t.field({
      type: CallChange,
      description,
      errors: refusable('The changed call'),
      args: { ...callArgs(t.arg), legId: t.arg.id({ required: true, description: 'Which party.' }) },
      resolve: (_root, args, context) =>
        changeCall(context, { type, ...ofCall(args), legId: asId(args.legId) }, args.callId),
    });
  return {
    giveConsent: about('giveConsent', 'Notes that a party of a conversation has said that it may be recorded.'),
    withdrawConsent: about(
      'withdrawConsent',
      'Notes that a party does not agree, or not any more. Where every party has to, a recording that goes on ends at once.',
    ),
    askForConsent: about(
      'askForConsent',
      'Plays the announcement to a party of a conversation, who alone hears it, and waits for the key where one is needed.',
    ),
  };
});
