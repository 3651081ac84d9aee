/** What must hold for every part of the schema: it is the manual, and no door of it stands open by mistake. */
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../kernel/refusal.ts';
import { buildSchema } from './schema.ts';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
/** What a description says besides the name of what it describes, so that a name in words counts as nothing. */
const says = (name: string, description: string): string => {
  const words = (text: string): string[] =>
    text
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/);
  const known = new Set([...words(name), '', 'a', 'an', 'the', 'its', 'it', 'is', 'of', 'this', 'their', 'in']);
  return words(description)
    .filter((word) => !known.has(word))
    .join(' ');
};
const builtIn = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

describe('the schema', () => {
  it('describes every type, field, argument and value in a sentence that says more than its name', () => {
    const missing: string[] = [];
    const look = (path: string, description: string | null | undefined): void => {
      const name = /\w+(?=\)?$)/.exec(path)?.[0] ?? '';
      if (!description || !/^[A-Z0-9`].*\.$/s.test(description) || says(name, description) === '') missing.push(path);
    };
    for (const type of types.filter(({ name }) => !builtIn.has(name))) {
      look(type.name, type.description);
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field.description);
        if ('args' in field)
          for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
    expect(missing).toEqual([]);
  });

  it('asks for a right on each root type', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const rights = roots.map(
      (root) => (root?.extensions['pothosOptions'] as { authScopes?: unknown } | undefined)?.authScopes,
    );
    expect(rights).toEqual([{ can: 'watch' }, { can: 'command' }, { can: 'watch' }]);
  });

  it('asks for the right to configure wherever the centre is changed', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    const calls = ['hangUp', 'moveCall', 'placeCall', 'setDisposition', 'setTags'];
    const commands = [...calls, 'endWrapUp', 'extendWrapUp', 'pauseMember', 'setAgentStatus', 'unpauseMember'];
    const messages = ['setVoicemailHeard', 'deleteVoicemail', 'recordGreeting'];
    const hands = ['holdCall', 'resumeCall', 'muteCall', 'dropParty', 'sendDtmf', 'transferCall', 'parkCall'];
    const consult = ['startConsult', 'swapConsult', 'mergeConsult', 'completeConsult', 'cancelConsult'];
    const more = [
      'retrieveCall',
      'startRecording',
      'stopRecording',
      'pauseRecording',
      'resumeRecording',
      'recordingAddress',
    ];
    const consent = ['giveConsent', 'withdrawConsent', 'askForConsent'];
    // S1: each of these asks for a right of its own.
    const supervision = ['superviseCall', 'changeSupervision', 'endSupervision', 'takeOverCall', 'handBackCall'];
    // Everybody's own, which their resolvers see to; and for admins all.
    const own = ['endSession', 'setPassword'];
    const open = fields.filter(
      ({ extensions }) =>
        (extensions['pothosOptions'] as { authScopes?: { can?: string } }).authScopes?.can !== 'configure',
    );
    expect(open.map(({ name }) => name).toSorted()).toEqual(
      [...commands, ...hands, ...consult, ...more, ...consent, ...supervision, ...messages, ...own].toSorted(),
    );
  });

  it('answers every mutation with what was done or a refusal', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    for (const { name, type } of fields) {
      const result = getNamedType(type);
      const members = isUnionType(result) ? result.getTypes().map((member) => member.name) : [];
      expect([name, ...members]).toContain('Refused');
    }
  });

  it('names every refusal, and no password anywhere in what is sent; P1: one secret, that of a key just made', () => {
    const codes = schema.getType('RefusalCode');
    expect(
      isEnumType(codes) &&
        codes
          .getValues()
          .map(({ name }) => name)
          .toSorted(),
    ).toEqual(refusalCodes.toSorted());
    const sent = types.filter((type) => isObjectType(type)).flatMap((type) => Object.keys(type.getFields()));
    expect(sent.filter((name) => /password|secret|sealed|hash/i.test(name))).toEqual([
      'setPassword',
      'secret',
      'hasPassword',
    ]);
  });

  it('gives every duration its unit', () => {
    const fields = types
      .filter((type) => isObjectType(type) || isInputObjectType(type))
      .flatMap((type) => Object.values(type.getFields()).map(({ name, description }) => ({ name, description })));
    const durations = fields.filter(({ description }) => /millisecond/.test(description ?? '')).map(({ name }) => name);
    expect(durations.length).toBeGreaterThan(5);
    expect(durations.filter((name) => !name.endsWith('Ms'))).toEqual([]);
  });
});
