import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REASONS } from '@/lib/outcome/outcome';
import { en } from '@/lib/words/en';
import { es } from '@/lib/words/es';
import { fr } from '@/lib/words/fr';
import { languageOf, WORDS } from '@/lib/words/language';
import { pickLocale } from '@/lib/words/locale';

type Leaf = string | ((...args: never[]) => string);
const root = new URL('../../../', import.meta.url);

/** Every string of a catalogue by its dotted path. */
function leaves(catalogue: object, path = ''): Map<string, Leaf> {
  const found = new Map<string, Leaf>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'object') for (const [below, leaf] of leaves(value, `${path}${key}.`)) found.set(below, leaf);
    else found.set(`${path}${key}`, value);
  }
  return found;
}

const said = (leaf: Leaf): string =>
  typeof leaf === 'string' ? leaf : (leaf as (...args: unknown[]) => string)(2, 'Ω');

function sources(folder: string): string {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8'))
    .join('\n');
}

/** The code asks as `words.part.name`; a record of strings may be asked by index (`words.reasons[reason]`). */
function isAsked(code: string, path: string): boolean {
  const inRecord = path.slice(0, path.lastIndexOf('.'));
  return (
    new RegExp(`\\bwords\\.${path.replaceAll('.', '\\.')}\\b(?!-)`).test(code) || code.includes(`words.${inRecord}[`)
  );
}

const languages = { en, es, fr };
const paths = [...leaves(en).keys()];

describe('the words of the interface', () => {
  it('are all asked for somewhere', () => {
    const code = ['components', 'entrypoints'].map(sources).join('\n');
    expect(paths.filter((path) => !isAsked(code, path))).toEqual([]);
  });

  it('would be missed when nobody asked for them', () => {
    expect(isAsked('const a = words.note.kept;', 'note.kept')).toBe(true);
    expect(isAsked('const a = words.note.kept;', 'note.copy')).toBe(false);
    expect(isAsked('words.reasons[reason]', 'reasons.quota')).toBe(true);
    expect(isAsked('words.reasons[reason]', 'details.kinds.noticing')).toBe(false);
  });

  it.each(Object.entries(languages))('are the same in number and never empty: %s', (_locale, catalogue) => {
    const all = leaves(catalogue);
    expect([...all.keys()].sort()).toEqual([...paths].sort());
    for (const [path, leaf] of all) expect(said(leaf).trim(), path).not.toBe('');
  });

  it.each(['es', 'fr'] as const)('were translated, not copied: %s', (locale) => {
    const own = leaves(languages[locale]);
    // The same word in both languages.
    const alike = new Set(['lookFor.sources', 'sharedWords.version']);
    const copied = [...leaves(en)].filter(([path, leaf]) => {
      const other = own.get(path);
      return other !== undefined && !alike.has(path) && said(leaf) === said(other);
    });
    expect(copied.map(([path]) => path)).toEqual([]);
  });

  it('hand on what they are told, in every language', () => {
    for (const catalogue of Object.values(languages)) {
      expect(catalogue.sharedWords.none('wait')).toContain('wait');
      expect(catalogue.quotes.edit('half of the class')).toContain('half of the class');
      expect(catalogue.sharedWords.version('Starter', '0.2.0')).toMatch(/Starter.*0\.2\.0/);
    }
  });

  it('count as the language counts', () => {
    expect(en.tabs.quotes(1)).toBe('1 saved quote');
    expect(en.tabs.quotes(0)).toBe('0 saved quotes');
    expect(es.tabs.quotes(2)).toBe('2 citas guardadas');
    // French counts nothing as one.
    expect(fr.tabs.quotes(0)).toBe('0 citation gardée');
    expect(en.tagging.longer(20000)).toContain('20,000');
    expect(es.tagging.longer(20000)).toContain('20.000');
  });

  it('say what happened for every reason a call can fail', () => {
    for (const catalogue of Object.values(languages)) {
      expect(Object.keys(catalogue.reasons).sort()).toEqual([...REASONS].sort());
    }
  });

  it('are a principal’s: no machine words, no level numbers', () => {
    for (const [path, leaf] of leaves(en)) {
      expect(said(leaf), path).not.toMatch(
        /\b(anchor|selector|snippet|desk|evidence|rating|rate|score|level \d|finding|port|frame|tab)\b/i,
      );
    }
  });
});

describe('choosing the language', () => {
  it('takes the person’s own choice before the browser’s', () => {
    expect(pickLocale('fr', ['es-MX', 'en-US'])).toBe('fr');
  });

  it('takes the first browser language that there is, else English', () => {
    expect(pickLocale(null, ['de-CH', 'es-MX', 'en'])).toBe('es');
    expect(pickLocale(null, ['de-CH', 'it'])).toBe('en');
    expect(pickLocale(null, [])).toBe('en');
  });

  it('writes dates as the reader’s region does, when it speaks the language', async () => {
    await Promise.all([WORDS.load('en'), WORDS.load('fr')]);
    const noon = '2026-01-15T12:00:00.000Z';
    expect(languageOf('en', 'en-GB').when(noon)).toMatch(/15 Jan/);
    expect(languageOf('en', 'en-US').when(noon)).toMatch(/Jan 15/);
    expect(languageOf('fr', 'en-US').when(noon)).toMatch(/15 janv/);
  });
});
