import { expect, describe as group, it } from 'vitest';
import { locate } from '@/lib/quote/locate';
import type { Quote } from '@/lib/quote/quote';
import { drawing } from '../../bench/quote-texts';
import { tagged, walkthrough } from './texts';

/** One way in which a tagged passage is lost while something much like it stays. */
interface Case {
  name: string;
  quote: Quote;
  after: string;
}

const names = ['Ana', 'Ben', 'Cal', 'Dev', 'Eve', 'Marisol', 'Élodie', 'Jo'];
const fractions = ['3/4', '3/5', '2/3', '13/4', '3/40', '7/8', '5/8', '1/2'];
const bodies = [
  (who: string, what: string) => `${who} said ${what} is bigger because the pieces of the bar are larger.`,
  (who: string, what: string) => `${who} put ${what} on the number line and explained it to a partner.`,
  (who: string, what: string) => `${who} asked why ${what} is not one half, and the class waited.`,
  (who: string, what: string) => `${who} wrote “${what}” and crossed it out again.`,
];
const fillers = [
  'Ms. Okafor opened the lesson with a question on the board.',
  'Two students came to the front with their strips of paper.',
  'The class was quiet for eight seconds before anyone spoke.',
  'Then they turned to their partners and compared both drawings.',
  'At the end they wrote down what had changed in their thinking.',
  'Next time, try having a second student restate the claim.',
];

const sentence = (draw: () => number, at: number): string =>
  `${fillers[Math.floor(draw() * fillers.length)]} (${at + 1})`;

/** A note with a sentence in one place and its like in another. */
function note(draw: () => number, one: string, other: string, gap: number): string[] {
  const lines = Array.from({ length: gap + 6 }, (_, at) => sentence(draw, at));
  lines.splice(2, 0, one);
  lines.splice(4 + gap, 0, other);
  return lines;
}

function* cases(): Generator<Case> {
  const draw = drawing(20261123);
  for (const [b, body] of bodies.entries()) {
    for (const [n, name] of names.entries()) {
      const fraction = fractions[(n + b) % fractions.length] ?? '';
      const one = body(name, fraction);
      const likes: [kind: string, like: string][] = [
        ['the same sentence', one],
        ['another number', body(name, fractions[(n + b + 1) % fractions.length] ?? '')],
        ['another name', body(names[(n + 3) % names.length] ?? '', fraction)],
        ['one word changed', one.replace('the', 'a').replace('and', 'then')],
      ];
      for (const [kind, like] of likes) {
        const gap = (n + b) % 4;
        for (const [join, how] of [
          [' ', 'in a paragraph'],
          ['\n', 'in a list'],
        ] as const) {
          const lines = note(draw, one, like, gap);
          const before = lines.join(join);
          const cut = (from: number, many: number) => lines.toSpliced(from, many).join(join);
          const quote = tagged(before, one);
          yield { name: `${kind} ${how}, deleted: ${one}`, quote, after: cut(2, 1) };
          yield { name: `${kind} ${how}, deleted with its neighbours: ${one}`, quote, after: cut(1, 3) };
          yield {
            name: `${kind} ${how}, replaced: ${one}`,
            quote,
            after: lines.with(2, 'This part of the lesson was not seen.').join(join),
          };
          // The number alone is the quote; its sentence is deleted.
          const short = tagged(before, fraction);
          yield { name: `${kind} ${how}, "${fraction}" of ${one}`, quote: short, after: cut(2, 1) };
        }
      }
    }
  }
}

const page = (lines: string[]): string => `Observations\n${lines.join('\n')}\nThank you for the invitation.`;
const tails = [
  ['.', 'short rows'],
  [', and then the whole class tried it on paper strips and compared what they had found out.', 'long rows'],
] as const;

/**
 * A form's rows: everything is alike but the name. Three rows and more: of two long ones, to rename the first and delete the
 * second, or to delete the first, leaves the same text, and so the person is asked.
 */
function* rows(): Generator<Case> {
  for (const row of bodies) {
    for (let many = 3; many < 7; many++) {
      const lines = names.slice(0, many).map((name) => row(name.slice(0, 3), '3/4'));
      for (let at = 0; at < many; at++) {
        const form = page(lines);
        const after = page(lines.toSpliced(at, 1));
        yield { name: `row ${at} of ${many}`, quote: tagged(form, lines[at] ?? ''), after };
        for (const [tail, kind] of tails) {
          const long = lines.map((line) => line.slice(0, -1) + tail);
          const words = (lines[at] ?? '').slice(0, (lines[at] ?? '').indexOf('3/4') + 14);
          const quote = tagged(page(long), words);
          yield { name: `${kind} "${words}" with its row`, quote, after: page(long.toSpliced(at, 1)) };
          yield { name: `${kind} "${words}" alone`, quote, after: page(long).replace(words, '') };
        }
        yield { name: `3/4 in row ${at} of ${many}: ${lines[at]}`, quote: tagged(form, '3/4', at), after };
      }
    }
  }
}

const silent = ({ quote, after }: Case): string | null => {
  const [location] = locate(after, [quote]);
  return location?.state === 'found' || location?.state === 'moved'
    ? `${location.state}: …${after.slice(location.start - 20, location.start)}[${after.slice(location.start, location.end)}]…`
    : null;
};

group('a deleted passage whose like is still there', () => {
  const deleted = [...cases()];
  const formRows = [...rows()];

  it(`is never attached to the lookalike (${deleted.length + formRows.length} cases)`, () => {
    expect(deleted.length + formRows.length).toBeGreaterThan(1000);
    const attached = [...deleted, ...formRows].flatMap((one) => {
      const place = silent(one);
      return place === null ? [] : [`${one.name} → ${place}`];
    });
    expect(attached).toEqual([]);
  });

  it('is not offered as changed wording either', () => {
    const offered = [...deleted, ...formRows].flatMap((one) => {
      const [location] = locate(one.after, [one.quote]);
      return location?.state === 'changed' ? [`${one.name} → ${location.now}`] : [];
    });
    expect(offered).toEqual([]);
  });

  it('and its undeleted neighbours are all still found', () => {
    for (const { after } of deleted.slice(0, 100)) {
      for (const line of after.split(/\n|(?<=\(\d+\)) /)) {
        const quote = tagged(after, line);
        expect(locate(`Seen on Monday.\n${after}`, [quote])[0]).toMatchObject({ state: 'moved' });
      }
    }
  });
});

group('an answer in a form whose labels come again and again', () => {
  const answers = [
    'Most of the groups were still reading the task when we came in.',
    'Two students explained why 3/4 is more than 2/3 with a number line.',
    'They compared both strategies at the board before the bell rang.',
    'Two students explained why 3/5 is more than 2/3 with a number line.',
    'The exit ticket asked for a second way to show the same sum.',
  ];
  const form = (words: string[]) =>
    words
      .map(
        (answer) =>
          `What did students say or write that shows how they think about it?\n${answer}\nWhat did the teacher say or do right after a student had explained something?\nShe waited.`,
      )
      .join('\n');
  const quote = tagged(form(answers), answers[1] ?? '');

  it.each([
    ['emptied', ''],
    ['filled with other words', 'This part of the lesson was not seen on that day.'],
  ])('is gone when it was %s, though its like stands under the same labels', (_, now) => {
    expect(locate(form(answers.with(1, now)), [quote])[0]).toEqual({ state: 'gone' });
  });

  it('is ambiguous when the same words are now under the same labels elsewhere', () => {
    const moved = form(answers.with(1, 'This part was not seen on that day.').with(3, answers[1] ?? ''));
    expect(locate(moved, [quote])[0]).toMatchObject({ state: 'ambiguous' });
  });

  it('is changed wording when it was edited in its own place', () => {
    const now = (answers[1] ?? '').replace('with a number line', 'on the number line');
    expect(locate(`Visit 2\n${form(answers.with(1, now))}`, [quote])[0]).toMatchObject({ state: 'changed', now });
  });
});

group('words that are part of others', () => {
  it.each(['13/4', '3/40', '3/4.5', '-3/4', '3/4²', '3/4%'])('does not take the 3/4 in %s for 3/4', (number) => {
    const text = 'Marisol wrote 3/4 on the board and waited for the class to answer her question.';
    const location = locate(text.replace('3/4', number), [tagged(text, '3/4')])[0];
    expect(location).toEqual({ state: 'gone' });
  });
  it('does not take "fourth" in "fourths" for "fourth"', () => {
    const text = 'They said that a fourth is smaller than a third, and they drew it on the board.';
    expect(locate(text.replace('fourth', 'fourths'), [tagged(text, 'fourth')])[0]).toEqual({ state: 'gone' });
  });
  it('still finds part of a word where part of a word was tagged', () => {
    const text = 'They counted in fourths and eighths along the whole line.';
    expect(locate(`Then: ${text}`, [tagged(text, 'fourth')])[0]).toMatchObject({ state: 'moved', start: 22 });
  });
});

group('a sentence that was said twice', () => {
  const first = tagged(walkthrough, 'How do you know');
  const second = tagged(walkthrough, 'How do you know', 1);
  it.each([
    ['first', first, 0],
    ['second', second, 1],
  ] as const)('is ambiguous when the tagged %s one was deleted', (_, quote, nth) => {
    const { start, end } = nth === 0 ? first.position : second.position;
    const after = walkthrough.slice(0, start) + walkthrough.slice(end);
    expect(locate(after, [quote])[0]).toEqual({
      state: 'ambiguous',
      places: [{ start: after.indexOf('How do you know'), end: after.indexOf('How do you know') + 15 }],
    });
  });
  it('stays with the tagged one when the other was deleted', () => {
    const after = walkthrough.slice(0, second.position.start) + walkthrough.slice(second.position.end);
    expect(locate(after, [first])[0]).toMatchObject({ state: 'found', start: first.position.start });
  });
  it('is ambiguous when its whole paragraph was said twice and the tagged one was deleted', () => {
    const paragraph = `${walkthrough.slice(42, 500)}\n`;
    const text = `${paragraph}They went on with the second task of the day, in groups of three.\n${paragraph}The end.`;
    const words = text.slice(200, 240);
    const after = text.slice(paragraph.length);
    expect(locate(after, [tagged(text, words)])[0]).toMatchObject({ state: 'ambiguous' });
  });
});
