/** One intent is one command: what a double click or a second try sends is the first one again. */

/** Within this a second click on the same button is the first one, whatever the button says by then. */
export const doubleClickMs = 500;

export interface Intent {
  /** What is wanted of what; buttons that turn into each other, as hold and resume do, share one. */
  readonly subject: string;
  /** All that is sent with it. */
  readonly content: string;
  readonly key: string;
  readonly at: number;
  /** Whether the server has said what became of it. */
  readonly isAnswered: boolean;
}

export type Next = { readonly kind: 'again' } | { readonly kind: 'send'; readonly key: string };

/** `again`: nothing is to be sent. A command of which nobody knows what became of it is sent with its own key. */
export function nextIntent(
  last: Intent | undefined,
  { subject, content }: Pick<Intent, 'subject' | 'content'>,
  { now, isRunning, newKey }: { readonly now: number; readonly isRunning: boolean; readonly newKey: () => string },
): Next {
  if (last?.subject !== subject) return { kind: 'send', key: newKey() };
  if (isRunning || now - last.at < doubleClickMs) return { kind: 'again' };
  return { kind: 'send', key: !last.isAnswered && last.content === content ? last.key : newKey() };
}
