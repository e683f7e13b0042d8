/** The catalogues of sentences (`lib/words/en.ts`, `es.ts`, `fr.ts`): whole in every language, and nothing in them that nobody shows. */
import { isSyntax, parts } from './free-names.ts';
import { type Module, readModules, type Syntax } from './modules.ts';
import type { Files } from './tree.ts';

/** One sentence of a catalogue. */
interface Entry {
  /** Keys from the outside in: `['tabs', 'lookFors']`. */
  path: string[];
  /** Its text; null when a function builds it. */
  text: string | null;
  /** How many values the function that builds it takes. */
  parameters: number;
}

const SOURCE = 'en';

const keyOf = (property: Syntax): string =>
  isSyntax(property.key) ? String(property.key.name ?? property.key.value) : '';

/** What stands inside `… satisfies T`, `… as const` and parentheses. */
const bare = (node: Syntax): Syntax =>
  /^(TS\w+Expression|ParenthesizedExpression)$/.test(node.type) && isSyntax(node.expression)
    ? bare(node.expression)
    : node;

function entriesOf(object: Syntax, path: string[] = []): Entry[] {
  return (object.properties as Syntax[]).flatMap((property): Entry[] => {
    const here = [...path, keyOf(property)];
    if (!isSyntax(property.value)) return [];
    const value = bare(property.value);
    if (value.type === 'ObjectExpression') return entriesOf(value, here);
    const text = value.type === 'Literal' ? String(value.value) : null;
    return [{ path: here, text, parameters: Array.isArray(value.params) ? value.params.length : 0 }];
  });
}

/** The first object that a catalogue file declares is the catalogue. */
function catalogueIn({ syntax }: Module): Entry[] {
  const objects: Syntax[] = [];
  const visit = (node: Syntax): void => {
    const value = node.type === 'VariableDeclarator' && isSyntax(node.init) ? bare(node.init) : null;
    if (value?.type === 'ObjectExpression') objects.push(value);
    else for (const { part } of parts(node)) visit(part);
  };
  visit(syntax);
  return objects[0] ? entriesOf(objects[0]) : [];
}

const dotted = (entry: Entry): string => entry.path.join('.');

/** What one file takes from catalogues. */
interface Reading {
  /** Properties it reads, of whatever. */
  properties: Set<string>;
  /** Groups it reads by a key that is only known at run time (`words.reasons[reason]`). */
  open: Set<string>;
  /** Properties it reads of something called `words`: a group that was handed to it keeps that name. */
  ofWords: Set<string>;
}

function readingOf({ syntax }: Module): Reading {
  const reading: Reading = { properties: new Set(), open: new Set(), ofWords: new Set() };
  const visit = (node: Syntax): void => {
    const { object, property } = node;
    if (node.type === 'MemberExpression' && isSyntax(object) && isSyntax(property)) {
      const owner = isSyntax(object.property) ? String(object.property.name) : String(object.name);
      const key = String(property.name ?? property.value);
      if (node.computed === true && property.type !== 'Literal') reading.open.add(owner);
      else reading.properties.add(key);
      if (owner === 'words') reading.ofWords.add(key);
    }
    if (node.type === 'ObjectPattern') {
      for (const part of node.properties as Syntax[]) reading.properties.add(keyOf(part));
    }
    for (const { part } of parts(node)) visit(part);
  };
  visit(syntax);
  return reading;
}

/** A sentence is shown when a file reads both its group and its key, or the group by a run-time key, or is handed the group. */
function isShown({ path }: Entry, readings: readonly Reading[]): boolean {
  const key = path.at(-1) ?? '';
  const group = path.at(-2);
  if (group === undefined) return readings.some(({ properties }) => properties.has(key));
  const isRead = readings.some(({ properties }) => properties.has(group));
  return readings.some(
    ({ properties, open, ofWords }) =>
      open.has(group) || (properties.has(group) && properties.has(key)) || (isRead && ofWords.has(key)),
  );
}

function compare(english: Entry[], other: Entry[], path: string): string[] {
  const theirs = new Map(other.map((entry) => [dotted(entry), entry]));
  const ours = new Set(english.map(dotted));
  return [
    ...english.flatMap((entry) => {
      const twin = theirs.get(dotted(entry));
      if (!twin) return [`${path} lacks ${dotted(entry)}.`];
      if (twin.parameters !== entry.parameters)
        return [`${path} ${dotted(entry)} takes other values than the English one.`];
      // One or two words may be the same in two languages; a sentence was forgotten.
      const isSentence = (entry.text ?? '').trim().split(/\s+/).length > 2;
      return isSentence && twin.text === entry.text ? [`${path} ${dotted(entry)} is still English: ${entry.text}`] : [];
    }),
    ...other
      .filter((entry) => !ours.has(dotted(entry)))
      .map((entry) => `${path} has ${dotted(entry)}, which English does not.`),
  ];
}

/** What is missing, left in English, empty or never shown. */
export function wrongWords(files: Files): string[] {
  const modules = readModules(files);
  const product = [...modules.values()].filter(({ path }) => /^(entrypoints|components|lib)\//.test(path));
  const readings = product.filter(({ path }) => !path.startsWith('lib/words/')).map(readingOf);
  return product
    .filter(({ path }) => path.startsWith('lib/words/') && path.endsWith(`/${SOURCE}.ts`))
    .flatMap((source) => {
      const english = catalogueIn(source);
      if (english.length === 0) return [`${source.path} holds no catalogue that can be read.`];
      const translations = ['es', 'fr'].flatMap((language) => {
        const path = source.path.replace(`/${SOURCE}.ts`, `/${language}.ts`);
        const module = modules.get(path);
        if (!module) return [`${path} is not there.`];
        const other = catalogueIn(module);
        return [
          ...compare(english, other, path),
          ...other.filter((e) => e.text === '').map((e) => `${path} ${dotted(e)} is empty.`),
        ];
      });
      const idle = english.filter((entry) => !isShown(entry, readings));
      return [...translations, ...idle.map((entry) => `${source.path} has ${dotted(entry)}, which nothing shows.`)];
    });
}

/** `public/_locales`, which serve the manifest and the menus only: the same keys in each language, and each of them used. */
export function wrongLocales(files: Files): string[] {
  const read = (language: string): string[] =>
    Object.keys(JSON.parse(files.get(`public/_locales/${language}/messages.json`) ?? '{}') as Record<string, unknown>);
  const english = read(SOURCE);
  const code = [...files]
    .filter(([path]) => /\.(ts|tsx)$/.test(path) && !path.startsWith('tests/'))
    .map(([, text]) => text);
  // `menu_${id}` uses every key that begins with menu_.
  const heads = code.flatMap((text) => [...text.matchAll(/`(\w+_)\$\{/g)].map(([, head = '']) => head));
  const isUsed = (key: string): boolean =>
    heads.some((head) => key.startsWith(head)) ||
    code.some((text) => [`__MSG_${key}__`, `'${key}'`, `"${key}"`].some((use) => text.includes(use)));
  return [
    ...['es', 'fr'].flatMap((language) => {
      const keys = read(language);
      return [
        ...english.filter((key) => !keys.includes(key)).map((key) => `_locales/${language} lacks ${key}.`),
        ...keys
          .filter((key) => !english.includes(key))
          .map((key) => `_locales/${language} has ${key}, which English does not.`),
      ];
    }),
    ...english.filter((key) => !isUsed(key)).map((key) => `_locales has ${key}, which nothing uses.`),
  ];
}
