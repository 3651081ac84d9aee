/** Habits that hold in every file: L8, the types and errors of the house style, and the size of a file. */
import { type ESTree, Visitor } from 'vite';
import { isServer } from './names.ts';
import { type Source, at } from './source.ts';

export const maxLines = 400;

const mayReadEnvironment = ['server/src/main.ts', 'server/src/config.ts'];

export function hygieneFaults(source: Source): string[] {
  const faults: string[] = [];
  const fault = (node: { readonly start: number }, what: string) => faults.push(at(source, node.start, what));
  const envIsFault = isServer(source.path) && !mayReadEnvironment.includes(source.path);
  new Visitor({
    CatchClause: (node) => node.body.body.length === 0 && fault(node, 'an empty catch'),
    TSAsExpression: (node) => node.typeAnnotation.type === 'TSAnyKeyword' && fault(node, 'as any'),
    TSTypeAssertion: (node) => fault(node, 'an assertion in angle brackets'),
    CallExpression: (node) => calls(node.callee, 'setInterval') && fault(node, 'setInterval'),
    MemberExpression: (node) => {
      if (envIsFault && isEnvironment(node)) fault(node, 'process.env outside main.ts and config.ts');
    },
    ImportDeclaration: (node) => {
      const names = node.specifiers.map((specifier) => specifier.local.name);
      if (envIsFault && /^(node:)?process$/.test(node.source.value) && names.includes('env')) {
        fault(node, 'process.env outside main.ts and config.ts');
      }
    },
  }).visit(source.program);
  for (const comment of source.comments) {
    if (/@ts-(ignore|nocheck)/.test(comment.value)) fault(comment, 'a comment that silences the compiler');
  }
  return faults;
}

export function sizeFaults(path: string, text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > maxLines ? [`${path} has ${lines} lines; ${maxLines} is the limit`] : [];
}

function calls(callee: ESTree.Expression, name: string): boolean {
  if (callee.type === 'Identifier') return callee.name === name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === name;
}

function isEnvironment({ object, property }: ESTree.MemberExpression): boolean {
  const named =
    (property.type === 'Identifier' && property.name === 'env') ||
    (property.type === 'Literal' && property.value === 'env');
  return named && object.type === 'Identifier' && object.name === 'process';
}
