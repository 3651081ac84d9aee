/** Which of the two media types of GraphQL over HTTP an answer has, for requests as nearly all clients send them. */
import type { IncomingHttpHeaders } from 'node:http';

const json = 'application/json';
const ofGraphql = 'application/graphql-response+json';

const accepted: Readonly<Record<string, string>> = {
  '*/*': json,
  [json]: json,
  [`${json},text/plain,*/*`]: json,
  [ofGraphql]: ofGraphql,
  [`${ofGraphql},${json}`]: ofGraphql,
  [`${ofGraphql},${json};q=0.9`]: ofGraphql,
};

/** Undefined for a request that is not plain JSON or accepts something unusual: Yoga knows what to do with those. */
export function plainMediaTypeOf({
  accept = '*/*',
  'content-type': sent = '',
}: IncomingHttpHeaders): string | undefined {
  if (sent !== json && !sent.startsWith(`${json};`)) return undefined;
  const asked = accept.replaceAll(', ', ',');
  return Object.hasOwn(accepted, asked) ? accepted[asked] : undefined;
}
