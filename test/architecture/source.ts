/** The repository's source files, parsed once: what the architecture checks look at. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, type ParseResult, parseSync } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** A path from the repository's root for a relative import, otherwise the package as it is written. */
  readonly target: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface Source {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: ParseResult['comments'];
  readonly imports: readonly Import[];
}

const notOurs = new Set(['node_modules', 'dist', 'data', 'generated', 'test-results']);
const parsed = new Set(['.ts', '.mjs', '.vue']);

/** Every file below the named folders of the repository, as paths from its root. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) => walk(folder)).toSorted();
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name) || entry.name.startsWith('.')) return [];
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [path] : [];
  });
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** All code of the repository; a test of a check makes its own small sources with `sourceOf` instead. */
export function allSources(): Source[] {
  return filesIn('server', 'wallboard', 'schema', 'test', 'scripts')
    .filter((path) => parsed.has(extname(path)))
    .map((path) => sourceOf(path, textOf(path)));
}

export function sourceOf(path: string, text: string): Source {
  const code = extname(path) === '.vue' ? scriptsOf(text) : text;
  const result = parseSync(`${path}.ts`, code);
  if (result.errors.length > 0) throw new Error(`${path} can't be parsed: ${result.errors[0]?.message}`);
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  const folder = posix.dirname(path);
  const resolve = (target: string) => (target.startsWith('.') ? posix.join(folder, target) : target);
  const imports = [
    ...result.module.staticImports.map(({ moduleRequest, entries }) => ({
      target: resolve(moduleRequest.value),
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
      line: lineAt(moduleRequest.start),
    })),
    ...result.module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest
          ? [{ target: resolve(moduleRequest.value), typeOnly: isType, line: lineAt(moduleRequest.start) }]
          : [],
      ),
    ),
    ...result.module.dynamicImports.map(({ moduleRequest }) => ({
      target: resolve(code.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, '')),
      typeOnly: false,
      line: lineAt(moduleRequest.start),
    })),
  ];
  return { path, text, program: result.program, comments: result.comments, imports };
}

/** The scripts of a Vue component with everything else blanked, so that line numbers stay. */
function scriptsOf(component: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const pieces = component.split(/(<script[^>]*>[\s\S]*?<\/script>)/);
  return pieces
    .map((piece) => {
      const script = /^(<script[^>]*>)([\s\S]*)(<\/script>)$/.exec(piece);
      return script ? blank(script[1]!) + script[2]! + blank(script[3]!) : blank(piece);
    })
    .join('');
}

/** `path:line what`, for the reader of a failed check. */
export function at(source: Source, offset: number, what: string): string {
  return `${source.path}:${source.text.slice(0, offset).split('\n').length} ${what}`;
}
