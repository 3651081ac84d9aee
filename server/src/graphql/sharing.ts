/** Which subscriptions many may share, and who shares with whom. Rules K1–K3 in RULES.md. */
import {
  type DocumentNode,
  getOperationAST,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type ArgumentNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Viewer } from '../auth/viewer.ts';

/**
 * For the `extensions` of a type: its fields tell the same to everybody of one scope. Of a field: that it does, or (false)
 * that it depends on who asks. What says nothing is taken to depend on that.
 */
export const shared = { shared: true } as const;
export const ownToViewer = { shared: false } as const;

/** What may matter of a viewer to a shared subscription. */
export type Scope = Pick<Viewer, 'kind' | 'role' | 'sight'>;

export interface Place {
  /** The same for all who are sent the same. */
  readonly key: string;
  readonly since: number | undefined;
}

interface Plan {
  readonly id: number;
  /** The variables that matter, by name. */
  readonly variables: readonly string[];
  /** The variable with the place to go on from, which each member has for itself. */
  readonly since: string | undefined;
}

export interface SharingAsked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variableValues?: Readonly<Record<string, unknown>> | null;
}

/** Judges each document once. */
export class Sharing {
  readonly #plans = new WeakMap<OperationDefinitionNode, { readonly plan: Plan | undefined }>();
  #ids = 0;

  /** With whom this is shared; undefined when it is for the asker alone. The document is valid. */
  placeOf({ schema, document, operationName, variableValues }: SharingAsked, viewer: Viewer): Place | undefined {
    const operation = getOperationAST(document, operationName);
    const plan = operation && this.#planOf(schema, document, operation);
    if (!plan) return undefined;
    const values = variableValues ?? {};
    const since = plan.since === undefined ? undefined : (values[plan.since] ?? undefined);
    // What is no position is refused to its sender alone.
    if (since !== undefined && !isPosition(since)) return undefined;
    const named = plan.variables.flatMap((name) => (Object.hasOwn(values, name) ? [[name, values[name]]] : []));
    return {
      key: `${plan.id} ${canonical(scopeOf(viewer))} ${canonical(named)}`,
      // Who sees a part only is always sent all of it first.
      since: viewer.sight.kind === 'everything' ? since : undefined,
    };
  }

  #planOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan | undefined {
    const known = this.#plans.get(operation);
    if (known) return known.plan;
    const plan = this.#judge(schema, document, operation);
    this.#plans.set(operation, { plan });
    return plan;
  }

  #judge(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan | undefined {
    if (operation.operation !== 'subscription' || !isSharedThroughout(schema, document)) return undefined;
    const since = sinceOf(schema, document, operation);
    if (since === unclear) return undefined;
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    return { id: (this.#ids += 1), variables: names.filter((name) => name !== since).toSorted(), since };
  }
}

export const scopeOf = ({ kind, role, sight }: Viewer): Scope => ({ kind, role, sight });

/** Somebody of this scope, and nobody in particular: to ask for more than the scope is a bug, and throws. */
export function anyoneOf(scope: Scope): Viewer {
  return new Proxy(scope as Viewer, {
    get(target, name) {
      if (name === 'kind' || name === 'role' || name === 'sight') return target[name];
      throw new Error(`A field of a shared subscription asks for ${String(name)} of the viewer.`);
    },
    has: (_target, name) => {
      throw new Error(`A field of a shared subscription asks whether the viewer has ${String(name)}.`);
    },
    ownKeys: () => {
      throw new Error('A field of a shared subscription takes the viewer apart.');
    },
  }); // the union's other members are what must not be asked for
}

const unclear = Symbol('unclear');

/** Judged over the whole document: nobody has a document with several operations for a board. */
function isSharedThroughout(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isShared = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        if (name.value !== '__typename') isShared &&= isSharedField(types.getParentType(), types.getFieldDef());
      },
    }),
  );
  return isShared;
}

export function isSharedField(
  parent: GraphQLCompositeType | null | undefined,
  field: GraphQLField<unknown, unknown> | null | undefined,
): boolean {
  const own: unknown = field?.extensions['shared'];
  return own === undefined ? isObjectType(parent) && parent.extensions['shared'] === true : own === true;
}

/** The variable that says where to go on. A place that stands in the document, or a variable of several uses, is nothing to share. */
function sinceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): string | typeof unclear | undefined {
  const types = new TypeInfo(schema);
  const given: ArgumentNode[] = [];
  const uses: string[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument: (node) => {
        if (node.name.value === 'since' && types.getParentType() === schema.getSubscriptionType()) given.push(node);
      },
      Variable: ({ name }) => void uses.push(name.value),
    }),
  );
  const [value] = given.map((node) => node.value);
  if (!value) return undefined;
  if (value.kind !== Kind.VARIABLE || given.length > 1) return unclear;
  const name = value.name.value;
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  const isPlain = definition && !definition.defaultValue && definition.type.kind !== Kind.NON_NULL_TYPE;
  // Once where it is declared, once where it is used.
  return isPlain && uses.filter((use) => use === name).length === 2 ? name : unclear;
}

const isPosition = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** One text for each value: the order of keys does not matter, and a number that is none in JSON stays itself. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}
