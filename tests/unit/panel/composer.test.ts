import { describe, expect, it } from 'vitest';
import { ignore, readIgnored, readNames } from '@/components/panel/check/ignored';
import { holesIn, holeWords, nextHole } from '@/components/panel/note/holes';
import { noteHtml } from '@/components/panel/note/rich-note';
import { asQuoted, joinSlots, putAtEnd, slotKey } from '@/components/panel/note/slots';
import { openingsFor, protections, RISKS, slotOf } from '@/components/panel/note/starters';
import { beginSorting, restOf, step } from '@/components/panel/sort/sorting';
import { suggestedFirst } from '@/components/shared/tagging/choices';
import { builtInLens } from '@/lib/lens/built-in';
import type { Finding } from '@/lib/writing/note-check';
import { checkNote } from '@/lib/writing/open-check';
import { sentencesOf } from '@/lib/writing/split/of-text';

const texts = {
  focus: 'Our focus.',
  evidence: 'A student asked “why?”\nTwo answered.',
  meaning: ' ',
  next: 'On Thursday.',
};

describe('the four slots', () => {
  it('keeps the one note that there was before, as what was seen and heard', () => {
    expect(slotKey('evidence', 'practice:4b')).toBe('note:practice:4b');
    expect(new Set(['focus', 'evidence', 'meaning', 'next'].map((slot) => slotKey(slot as 'focus', 'x'))).size).toBe(4);
  });

  it('are one note when it is copied, plain and rich', () => {
    expect(joinSlots(texts).text).toBe('Our focus.\n\nA student asked “why?”\nTwo answered.\n\nOn Thursday.');
    expect(noteHtml({ ...texts, next: '3 < 4 & <b>' })).toBe(
      '<p>Our focus.</p><p>A student asked “why?”<br>Two answered.</p><p>3 &lt; 4 &amp; &lt;b&gt;</p>',
    );
  });

  it('get a quote on a line of its own, within marks once', () => {
    expect(asQuoted('why does\n that work?')).toBe('“why does that work?”');
    expect(asQuoted('“Why does that work?”')).toBe('“Why does that work?”');
    expect(asQuoted('“I kept it in eighths,” said a student.')).toBe('“‘I kept it in eighths,’ said a student.”');
    expect(putAtEnd('A student asked.\n', '“Why?”')).toEqual({ text: 'A student asked.\n“Why?”', at: 17 });
    expect(putAtEnd('', '“Why?”')).toEqual({ text: '“Why?”', at: 0 });
  });
});

describe('starters', () => {
  it('come by focus and purpose, and the name of one focus is filled in', () => {
    expect(openingsFor(builtInLens, ['lf-explain'], 'focus')[0]?.text).toContain('“Students explain how and why”');
    expect(openingsFor(builtInLens, [], 'focus')[0]?.text).toContain('{look-for}');
    const evidence = openingsFor(builtInLens, ['lf-explain'], 'evidence').map(({ text }) => text);
    expect(evidence).toContain('When I heard {student words}, the reason given was ...');
    expect(openingsFor(builtInLens, ['lf-errors'], 'next').map(({ text }) => text)).toContain(
      'What might happen if that answer stayed up for two more minutes?',
    );
  });

  it('back a teacher on each of the four risks, at least twice, and say when one may be used', () => {
    for (const risk of RISKS) expect(protections(builtInLens, risk).length).toBeGreaterThanOrEqual(2);
    expect(protections(builtInLens, 'evaluation').every(({ note }) => note === 'use only if true')).toBe(true);
  });

  it('all have a slot', () => {
    for (const starter of builtInLens.sentenceStarters) expect(texts).toHaveProperty(slotOf(starter));
  });

  it('have holes that are found one after the other, and mathematics has none', () => {
    const text = 'At {time}, {who} {said / wrote}: the set {1, 2}, {x | x > 0}, given was ...';
    const found = holesIn(text).map((hole) => holeWords(text, hole));
    expect(found).toEqual(['time', 'who', 'said / wrote', '...']);
    expect(nextHole(text, 9)?.start).toBe(text.indexOf('{who}'));
    expect(nextHole('No hole here.', 0)).toBeNull();
    for (const { text: starter } of builtInLens.sentenceStarters)
      expect(holesIn(starter).length).toBe(starter.match(/\{/g)?.length ?? 0);
  });
});

describe('hints that stay away', () => {
  const text = 'Your low kids could not keep up. Your low kids drew it.';
  const [first] = checkNote(text, builtInLens).findings;
  const finding = first as Finding;
  const left = (reach: 'here' | 'alike' | 'never'): number =>
    checkNote(text, builtInLens, { ignored: ignore([], finding, reach) }).findings.filter(({ rule }) => rule === 'F5')
      .length;

  it('stay away here, for the same words, or for good', () => {
    expect(finding.rule).toBe('F5');
    expect([left('here'), left('alike'), left('never')]).toEqual([1, 0, 0]);
  });

  it('are read back as they were kept, and damage silences nothing', () => {
    const kept = JSON.stringify(ignore([], finding, 'here'));
    expect(readIgnored(kept)).toEqual([{ rule: 'F5', words: finding.words, sentence: finding.sentence }]);
    for (const bad of ['', '{', 'null', '[1,null,{"words":"x"}]', '{"rule":"F5"}'])
      expect(readIgnored(bad)).toEqual([]);
    expect(readNames('["Illustrative",3,""]')).toEqual(['Illustrative']);
  });

  it('are at most as many as anybody ignores by hand', () => {
    let all = ignore([], finding, 'here');
    for (let n = 0; n < 400; n += 1) all = ignore(all, { ...finding, words: `kids ${n}` }, 'alike');
    expect(all.length).toBe(300);
    expect(all.at(-1)?.words).toBe('kids 399');
  });
});

it('puts what is suggested first and leaves the rest in the order of the hand', () => {
  const ids = suggestedFirst(builtInLens.lookFors, [{ id: 'lf-wait' }, { id: 'lf-gone' }, { id: 'lf-respond' }]).map(
    ({ id }) => id,
  );
  expect(ids.slice(0, 3)).toEqual(['lf-wait', 'lf-respond', 'lf-explain']);
  expect(new Set(ids).size).toBe(builtInLens.lookFors.length);
});

describe('sorting notes', () => {
  it('goes sentence by sentence and leaves as a draft what was not sorted', () => {
    const sentences = sentencesOf('- A student asked why.\n- Two answered!\n3 + 4\nThe agenda was up.', 'en');
    expect(sentences).toEqual(['A student asked why.', 'Two answered!', 'The agenda was up.']);
    const later = step(step(beginSorting(sentences)));
    expect(restOf({ ...later, failed: ['Two answered!'] })).toBe('Two answered!\nThe agenda was up.');
  });
});
