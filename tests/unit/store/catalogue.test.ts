/** The catalogue and a walk through the database must never answer differently, whatever was done in between. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_WORDS, type Deed, deeds, filters, Notebook } from './catalogue-acts';

const RUNS = 40;

describe('the catalogue', () => {
  it('answers as a walk through the database does, after any saving, editing, deleting, undoing and purging', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { maxLength: 14 }), filters, filters, async (done: Deed[], first, then) => {
        using notebook = await Notebook.open();
        for (const deed of done.slice(0, done.length / 2)) await notebook.do(deed);
        expect(await notebook.byCatalogue(first)).toEqual(await notebook.byWalk(first));
        for (const deed of done.slice(done.length / 2)) await notebook.do(deed);
        for (const filter of [first, then, {}]) {
          expect(await notebook.byCatalogue(filter)).toEqual(await notebook.byWalk(filter));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('finds words inside words, without regard to case, accents and quotation marks, as the walk does', async () => {
    using notebook = await Notebook.open();
    for (const quote of CATALOGUE_WORDS) await notebook.do({ act: 'save', quote, note: '', lookFor: 0, level: null });
    for (const text of ['É', 'lan', '1/2', "isn't", '"', 'is the', 'zzz', '🙂']) {
      const found = await notebook.byCatalogue({ text });
      expect(found, text).toEqual(await notebook.byWalk({ text }));
      expect(found.ids.length > 0, text).toBe(text !== 'zzz');
    }
  });

  it('counts what cannot be read, and passes it over', async () => {
    using notebook = await Notebook.open();
    for (const quote of CATALOGUE_WORDS) await notebook.do({ act: 'save', quote, note: '', lookFor: 0, level: null });
    await notebook.damage();
    for (const filter of [{}, { text: 'half' }, { lookForIds: ['lf-explain'] }]) {
      const found = await notebook.byCatalogue(filter);
      expect(found.unreadable).toBe(1);
      expect(found).toEqual(await notebook.byWalk(filter));
    }
  });

  it('puts quotes together by look-for, one with two in both, and by visit and document', async () => {
    using notebook = await Notebook.open();
    await notebook.do({ act: 'save', quote: 'one', note: '', lookFor: 0, level: null });
    await notebook.do({ act: 'save', quote: 'two', note: '', lookFor: 1, level: 2 });
    await notebook.do({ act: 'tag', at: 0, lookFor: 2 });
    expect(await notebook.groups('look-for')).toEqual([
      { key: 'lf-build', count: 1 },
      { key: 'lf-explain', count: 1 },
      { key: 'lf-wait', count: 1 },
    ]);
    expect(await notebook.groups('visit')).toEqual([{ key: null, count: 2 }]);
    expect(await notebook.groups('document')).toHaveLength(1);
  });
});
