/**
 * The names that a piece of code takes from its surroundings (`document`, `browser`, `fetch`, …) rather than declares itself.
 * A parameter or a property called `document` is not one of them. A name that is declared anywhere in a function counts as local
 * in all of that function: coarser than the language's own block scopes, which no rule of ours turns on.
 */
import { visitorKeys } from 'oxc-parser';
import type { Syntax } from './modules.ts';

export interface FreeName {
  name: string;
  /** Offset in the source, UTF-16 units. */
  start: number;
}

/** Parts of a node that are types and so gone at run time. */
const TYPE_PARTS = new Set([
  'typeAnnotation',
  'typeArguments',
  'typeParameters',
  'returnType',
  'superTypeArguments',
  'implements',
]);
const TYPE_NODES = new Set(['TSTypeAliasDeclaration', 'TSInterfaceDeclaration', 'TSDeclareFunction']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
/** Where an identifier is a label for something, not a reference to it. */
const LABELS: Record<string, string[]> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  AccessorProperty: ['key'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
  MetaProperty: ['meta', 'property'],
  TSEnumMember: ['id'],
};

export const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The parts of a node that run, in source order. */
export function* parts(node: Syntax): Generator<{ key: string; part: Syntax }> {
  for (const key of visitorKeys[node.type] ?? []) {
    if (TYPE_PARTS.has(key)) continue;
    const value = node[key];
    for (const part of Array.isArray(value) ? value : [value]) {
      if (isSyntax(part) && !TYPE_NODES.has(part.type) && part.declare !== true) yield { key, part };
    }
  }
}

function patternNames(pattern: unknown, into: Set<string>): void {
  if (!isSyntax(pattern)) return;
  if (pattern.type === 'Identifier') into.add(String(pattern.name));
  else if (pattern.type === 'AssignmentPattern') patternNames(pattern.left, into);
  else if (pattern.type === 'RestElement') patternNames(pattern.argument, into);
  else if (pattern.type === 'Property') patternNames(pattern.value, into);
  else if (pattern.type === 'TSParameterProperty') patternNames(pattern.parameter, into);
  else for (const { part } of parts(pattern)) patternNames(part, into);
}

/** Every name declared in `scope`, not looking into functions that stand inside it. */
function declaredIn(scope: Syntax): Set<string> {
  const names = new Set<string>();
  const look = (node: Syntax): void => {
    if (node.type === 'VariableDeclarator') patternNames(node.id, names);
    else if (node.type === 'CatchClause') patternNames(node.param, names);
    else if (node.type.startsWith('Import') && isSyntax(node.local)) patternNames(node.local, names);
    else if (/^(Function|Class|TSEnum|TSModule)/.test(node.type) && isSyntax(node.id)) patternNames(node.id, names);
    if (FUNCTIONS.has(node.type) && node !== scope) return;
    for (const { part } of parts(node)) look(part);
  };
  look(scope);
  if (FUNCTIONS.has(scope.type)) {
    for (const parameter of scope.params as unknown[]) patternNames(parameter, names);
    names.add('arguments');
  }
  return names;
}

/** `globalThis.document` is `document` by another road. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'self', 'window']);

export function freeNames(program: Syntax): FreeName[] {
  const found: FreeName[] = [];
  const visit = (node: Syntax, scopes: Set<string>[]): void => {
    const inner = FUNCTIONS.has(node.type) || node.type === 'Program' ? [...scopes, declaredIn(node)] : scopes;
    const isFree = (name: string): boolean => !inner.some((scope) => scope.has(name));
    if (node.type === 'Identifier' && isFree(String(node.name))) {
      found.push({ name: String(node.name), start: node.start });
    }
    const { object, property } = node;
    if (node.type === 'MemberExpression' && isSyntax(object) && isSyntax(property) && node.computed !== true) {
      const whole = String(object.name);
      if (object.type === 'Identifier' && GLOBAL_OBJECTS.has(whole) && isFree(whole)) {
        found.push({ name: String(property.name), start: property.start });
      }
    }
    const labels = node.computed === true ? [] : (LABELS[node.type] ?? []);
    for (const { key, part } of parts(node)) {
      if (!(labels.includes(key) && part.type === 'Identifier')) visit(part, inner);
    }
  };
  visit(program, []);
  return found;
}
