/** What a password has to be. Length counts, not signs of every kind; what everybody chooses first is refused. */
import type { InputFault } from '../kernel/errors.ts';

/** In characters as people count them. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;

/** Bare of case and of what is not a letter or a digit. Short ones need no place here: they are too short anyway. */
const common = new Set(
  `1234567890 0123456789 12345678910 123456789012 9876543210 0987654321 1111111111 0000000000 1212121212 1q2w3e4r5t
  1q2w3e4r5t6y 1qaz2wsx3edc qwertyuiop qwertzuiop qwertyuiopasdf asdfghjkl1 qwerty1234 qwerty12345 qwerty123456
  abcd123456 abc1234567 abcdefghij abcdefghijk password12 password123 password1234 password12345 passwordpassword
  passw0rd123 p4ssw0rd123 administrator adminadmin admin12345 admin123456 letmein123 letmeinplease welcome123
  welcome1234 changeme123 changemenow iloveyou12 iloveyou123 iloveyouforever trustno1trustno1 sunshine123 football123
  baseball123 superman123 batman12345 michael123 princess123 monkey12345 dragon12345 master12345 computer123 secret12345
  starwars123 whatever123 internet123 passwort123 passwort1234 hallo12345 geheim12345 ringside123 ringsideringside
  callcenter callcentre callcenter1 callcentre1 callcenter123 callcentre123`.split(/\s+/),
);

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Everything that is wrong with a password that somebody chose; nothing when it may be had. `about` is what others know of
 * its owner, such as the login and the name.
 */
export function checkPassword(field: string, password: string, about: readonly string[] = []): readonly InputFault[] {
  const { min, max } = PASSWORD_LENGTH;
  const length = [...password.slice(0, 4 * max)].length;
  const word = bare(password);
  const faults = [
    length < min && `needs at least ${min} characters`,
    length > max && `may have no more than ${max} characters`,
    !password.isWellFormed() && 'holds half of a character',
    length >= min && new Set(password).size < 4 && 'repeats too few characters',
    common.has(word) && 'is one that many people choose',
    word !== '' && about.some((known) => bare(known) === word) && 'is the login or the name itself',
  ];
  return faults.flatMap((message) => (message === false ? [] : [{ field, message }]));
}
