/** Finds the Debian mirror that this machine's own apt uses, in both formats of apt's source lists. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface Source {
  readonly uri: string;
  readonly suite: string;
  readonly components: readonly string[];
  readonly signedBy: string | undefined;
}

/** The one-line format: `deb [signed-by=…] http://… bookworm main contrib`. */
export function parseOneLine(text: string): Source[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*([^#]*)/.exec(line);
    if (match === null) return [];
    const [, options = '', uri = '', suite = '', components = ''] = match;
    const signedBy = /(?:^|\s)signed-by=(\S+)/i.exec(options)?.[1];
    return [{ uri, suite, components: components.split(/\s+/).filter(Boolean), signedBy }];
  });
}

/** The deb822 format: stanzas of `Key: value`, continued by indented lines. */
export function parseDeb822(text: string): Source[] {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return lines
    .join('\n')
    .split(/\n\s*\n/)
    .flatMap((stanza) => {
      const fields = new Map<string, string>();
      for (const [, key = '', value = ''] of stanza.matchAll(/^([A-Za-z-]+):((?:.*)(?:\n[ \t].*)*)/gm)) {
        fields.set(key.toLowerCase(), value.trim());
      }
      const list = (key: string) => (fields.get(key) ?? '').split(/\s+/).filter(Boolean);
      if (!list('types').includes('deb') || fields.get('enabled')?.toLowerCase() === 'no') return [];
      const signedBy = fields.get('signed-by');
      return list('uris').flatMap((uri) =>
        list('suites').map((suite) => ({ uri, suite, components: list('components'), signedBy })),
      );
    });
}

/**
 * The addresses of Debian's own archive among the sources, the likeliest first. A third party may also call its suite
 * after the release, so the caller has to check that what it gets is signed by Debian.
 */
export function debianMirrors(sources: readonly Source[], codename: string): string[] {
  const fitting = sources.filter((source) => source.suite === codename && source.components.includes('main'));
  const likelihood = ({ uri, signedBy }: Source) =>
    Number(signedBy?.includes('debian-archive') ?? false) * 2 + Number(/\/debian\/?$/.test(uri));
  const ordered = fitting.toSorted((a, b) => likelihood(b) - likelihood(a));
  return [...new Set(ordered.map(({ uri }) => uri.replace(/\/+$/, '')))];
}

/** Everything apt is told to read under `root`. A `mirror+file:` list counts as the mirrors that it names. */
export async function aptSources(root = '/etc/apt'): Promise<Source[]> {
  const folder = join(root, 'sources.list.d');
  const names = await readdir(folder).catch(absent);
  const files = [join(root, 'sources.list'), ...names.toSorted().map((name) => join(folder, name))];
  const sources: Source[] = [];
  for (const file of files) {
    if (file.endsWith('.sources')) sources.push(...parseDeb822(await read(file)));
    else if (file.endsWith('.list')) sources.push(...parseOneLine(await read(file)));
  }
  const expanded = sources.map(async (source) => {
    if (!source.uri.startsWith('mirror+file:')) return [source];
    const list = await read(source.uri.replace(/^mirror\+file:(\/\/)?/, ''));
    const uris = list.split('\n').flatMap((line) => /^\s*(https?:\S+)/.exec(line)?.[1] ?? []);
    return uris.map((uri) => ({ ...source, uri }));
  });
  return (await Promise.all(expanded)).flat();
}

const read = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    absent(error);
    return '';
  }
};

/** A list that is not there is an empty list; anything else is a fault. */
function absent(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
