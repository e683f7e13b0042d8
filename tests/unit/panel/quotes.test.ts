import { describe, expect, it } from 'vitest';
import { orderQuotes } from '@/components/panel/quotes/order-quotes';
import { wordDiff } from '@/components/panel/quotes/word-diff';
import { firstWords } from '@/components/shared/first-words';
import type { LocatedView } from '@/lib/messages/view';
import { fc } from '../../data/seeded';
import { quotes, uuidOf } from '../../doubles/walkthrough';

const places = (...views: LocatedView[]): Map<string, LocatedView> => new Map(views.map((view) => [view.id, view]));
const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);

describe('the order of the quotes', () => {
  it('is the order of the document, with those that have no place apart', () => {
    const { here, elsewhere } = orderQuotes(
      quotes.slice(0, 3),
      places(
        { id: uuidOf(1), state: 'moved', order: 5 },
        { id: uuidOf(2), state: 'gone', order: null },
        { id: uuidOf(3), state: 'found', order: 2 },
      ),
    );
    expect(ids(here)).toEqual([uuidOf(3), uuidOf(1)]);
    expect(ids(elsewhere)).toEqual([uuidOf(2)]);
  });

  it('is the order of saving until the page has answered', () => {
    expect(ids(orderQuotes([...quotes].reverse(), new Map()).here)).toEqual(ids(quotes));
  });
});

describe('what changed in a quote', () => {
  it('marks only the words that differ', () => {
    const { before, now } = wordDiff(
      'Partners compared answers and stopped.',
      'Partners compared answers and then explained one.',
    );
    expect(before).toEqual([
      { text: 'Partners compared answers and ', differs: false },
      { text: 'stopped.', differs: true },
    ]);
    expect(now.filter((stretch) => stretch.differs).map(({ text }) => text)).toEqual(['then explained one.']);
  });

  it('never loses or adds a letter, and calls equal what is equal', () => {
    const text = fc
      .array(fc.constantFrom('3/4', 'why', 'ideas', '—', '“so”'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { before, now } = wordDiff(a, b);
        const plain = (stretches: { text: string }[]): string => stretches.map((stretch) => stretch.text).join('');
        const shared = (stretches: { text: string; differs: boolean }[]): string =>
          plain(stretches.filter((stretch) => !stretch.differs)).replace(/\s+/g, '');
        return plain(before) === a && plain(now) === b && shared(before) === shared(now);
      }),
    );
  });

  it('does not compare pages word by word', () => {
    const page = 'word '.repeat(5000);
    expect(wordDiff(page, page).now).toEqual([{ text: page, differs: true }]);
  });
});

describe('the first words of a quote', () => {
  it('end at a word', () => {
    expect(firstWords('The teacher waited about six seconds after asking why.', 30)).toBe(
      'The teacher waited about six…',
    );
  });

  it('never end within a character', () => {
    expect(firstWords('🙂'.repeat(30), 9)).toBe(`${'🙂'.repeat(4)}…`);
  });
});
