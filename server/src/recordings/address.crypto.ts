/** Addresses are signed, so that nothing has to be remembered of them (R13). */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { asId } from '../kernel/ids.ts';
import type { AddressBook, Grant } from './address.ts';
import { renditions } from './vault.ts';

const actorKinds = ['user', 'key'] as const;

export function createAddressBook(secret: string): AddressBook {
  const key = Buffer.from(hkdfSync('sha256', secret, 'ringside', 'addresses of recordings', 32));
  const signatureOf = ({ recordingId, rendition, expiresAt, by }: Grant): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([recordingId, rendition, expiresAt, by.kind, by.id]))
      .digest();
  return {
    sign(grant) {
      const { recordingId, rendition, expiresAt, by } = grant;
      const query = new URLSearchParams({
        rendition,
        until: String(expiresAt),
        for: `${by.kind}.${by.id}`,
        signature: signatureOf(grant).toString('base64url'),
      });
      return `/recordings/${encodeURIComponent(recordingId)}?${query}`;
    },
    read(path, query) {
      const grant = grantIn(path, query);
      if (!grant) return undefined;
      const given = Buffer.from(query.get('signature') ?? '', 'base64url');
      const right = signatureOf(grant);
      return given.length === right.length && timingSafeEqual(given, right) ? grant : undefined;
    },
  };
}

function grantIn(path: string, query: URLSearchParams): Grant | undefined {
  const [, id] = /^\/recordings\/([\w-]{1,100})$/.exec(path) ?? [];
  const rendition = renditions.find((each) => each === query.get('rendition'));
  const [, until] = /^(\d{1,15})$/.exec(query.get('until') ?? '') ?? [];
  const [, kind, actorId] = /^(\w+)\.([\w-]{1,100})$/.exec(query.get('for') ?? '') ?? [];
  const actorKind = actorKinds.find((each) => each === kind);
  if (id === undefined || !rendition || until === undefined || !actorKind || actorId === undefined) return undefined;
  return { recordingId: asId(id), rendition, expiresAt: Number(until), by: { kind: actorKind, id: actorId } };
}
