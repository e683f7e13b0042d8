import { describe, expect, it } from 'vitest';
import { wrongLocales, wrongWords } from '../../scripts/gates/catalogues.ts';
import { readTree } from '../../scripts/gates/tree.ts';

const files = readTree();

it('says every sentence in English, Spanish and French, and keeps none that nobody sees', () => {
  expect(wrongWords(files)).toEqual([]);
});

it('names the extension and its menus in every language, and nothing more', () => {
  expect(wrongLocales(files)).toEqual([]);
});

describe('a planted violation', () => {
  const en = `export const en = {
    tabs: { lookFors: 'Look-fors', quotes: (n: number) => String(n) },
    reasons: { 'no-text': 'This page holds no text.', timeout: 'The page did not answer.' } satisfies Record<Reason, string>,
  };`;
  const es = `export const es: Words = {
    tabs: { lookFors: 'Qué observar', quotes: (n) => String(n) },
    reasons: { 'no-text': 'Esta página no tiene texto.', timeout: 'La página no respondió.' },
  };`;
  const fr = `export const fr = {
    tabs: { lookFors: 'À observer', quotes: (n: number) => String(n) },
    reasons: { 'no-text': 'Cette page ne contient pas de texte.', timeout: 'La page n’a pas répondu.' },
  } satisfies Words;`;
  const panel =
    'export const Tabs = ({ words, reason }) => <p>{words.tabs.lookFors}{words.tabs.quotes(2)}{words.reasons[reason]}</p>;';
  const house = (changed: Record<string, string> = {}): string[] =>
    wrongWords(
      new Map(
        Object.entries({
          'lib/words/en.ts': en,
          'lib/words/es.ts': es,
          'lib/words/fr.ts': fr,
          'components/panel/tabs.tsx': panel,
          ...changed,
        }),
      ),
    );

  it('is not seen in a whole catalogue that is shown', () => {
    expect(house()).toEqual([]);
  });

  it('is not seen when a component is handed its group of words', () => {
    const handed = {
      'components/panel/tabs.tsx':
        'export const Tabs = ({ words }) => <Row words={words.tabs} why={words.reasons[0 + 1]} />;',
      'components/panel/row.tsx': 'export const Row = ({ words }) => <p>{words.lookFors}{words.quotes(1)}</p>;',
    };
    expect(house(handed)).toEqual([]);
  });

  it('is noticed: a sentence missing in Spanish, and one too many in French', () => {
    expect(
      house({
        'lib/words/es.ts': es.replace(/timeout: '[^']*'/, ''),
        'lib/words/fr.ts': fr.replace('reasons:', "old: 'Vieux', reasons:"),
      }),
    ).toEqual(['lib/words/es.ts lacks reasons.timeout.', 'lib/words/fr.ts has old, which English does not.']);
  });

  it('is noticed: a sentence left in English, an empty one, and one that forgot its number', () => {
    expect(
      house({
        'lib/words/es.ts': es.replace('La página no respondió.', 'The page did not answer.'),
        'lib/words/fr.ts': fr.replace('(n: number) => String(n)', "() => 'citations'").replace('À observer', ''),
      }),
    ).toEqual([
      'lib/words/es.ts reasons.timeout is still English: The page did not answer.',
      'lib/words/fr.ts tabs.quotes takes other values than the English one.',
      'lib/words/fr.ts tabs.lookFors is empty.',
    ]);
  });

  it('is noticed: a sentence that nothing shows', () => {
    expect(house({ 'components/panel/tabs.tsx': panel.replace('{words.tabs.quotes(2)}', '') })).toEqual([
      'lib/words/en.ts has tabs.quotes, which nothing shows.',
    ]);
    expect(house({ 'components/panel/tabs.tsx': panel.replace('{words.reasons[reason]}', '') })).toHaveLength(2);
  });

  it('is noticed: a language that is not there', () => {
    const files = new Map([
      ['lib/words/en.ts', en],
      ['lib/words/es.ts', es],
      ['components/panel/tabs.tsx', panel],
    ]);
    expect(wrongWords(files)).toEqual(['lib/words/fr.ts is not there.']);
  });

  it('is noticed: a menu entry that one language lacks, and one that nothing uses', () => {
    const locales = new Map([
      [
        'public/_locales/en/messages.json',
        '{"name":{"message":"Shared Lens"},"old":{"message":"Old"},"menu_tag":{"message":"Tag"}}',
      ],
      ['public/_locales/es/messages.json', '{"name":{"message":"Shared Lens"},"menu_tag":{"message":"Marcar"}}'],
      [
        'public/_locales/fr/messages.json',
        '{"name":{"message":"Shared Lens"},"old":{"message":"Vieux"},"menu_tag":{"message":"Marquer"}}',
      ],
      ['lib/browser/menus.ts', 'const title = (id: string) => browser.i18n.getMessage(`menu_\u0024{id}`);'],
      ['wxt.config.ts', "export default { manifest: { name: '__MSG_name__' } };"],
    ]);
    expect(wrongLocales(locales)).toEqual(['_locales/es lacks old.', '_locales has old, which nothing uses.']);
  });
});
