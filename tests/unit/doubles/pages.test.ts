// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { promiseOf } from '../../doubles/generated-pages.ts';
import { passages, writeNotes } from '../../doubles/note-corpus.ts';
import { practicePassages } from '../../doubles/practice-passages.ts';

const folder = join(import.meta.dirname, '..', '..', 'doubles', 'pages');
const pageNames = readdirSync(folder).filter((name) => /\.(?:html|pdf)$/.test(name));

function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}

describe('the practice pages', () => {
  it.each(pageNames.filter((name) => name !== 'frame-note.html'))('%s says which promise it tests', (name) => {
    expect(promiseOf(readFileSync(join(folder, name), 'latin1'))).toMatch(/\w.*\.$/);
  });

  it('ask for nothing from outside: no address that is not the page server’s own', () => {
    for (const name of pageNames) {
      const outside = readFileSync(join(folder, name), 'utf8').match(
        /(?:src|href|url)\s*[=(]\s*["']?https?:[^"')\s]*/gi,
      );
      expect(outside, name).toBeNull();
    }
  });

  it('hold the passages that the demonstration tags, as often as the list says', () => {
    const source = readFileSync(join(folder, 'practice.html'), 'utf8').replace(/<link[^>]*>/g, '');
    const page = new DOMParser().parseFromString(source, 'text/html');
    const fields = [...page.querySelectorAll('textarea')].map((field) => field.textContent ?? '');
    for (const field of page.querySelectorAll('textarea')) field.remove();
    const shown = (page.body.textContent ?? '').replace(/\s+/g, ' ');
    const { reason, waiting, response, twice, inReply, inPlan } = practicePassages;
    for (const words of [reason, waiting, response, inPlan]) expect(timesIn(shown, words), words).toBe(1);
    expect(timesIn(shown, twice)).toBe(2);
    expect(timesIn(fields.join('\n'), inReply)).toBe(1);
  });
});

describe('the corpus of the long page', () => {
  const text = (seed: number): string => writeNotes({ seed }).flatMap(passages).join('\n');

  it('is the same for the same seed, and another for another', () => {
    expect(text(1)).toBe(text(1));
    expect(text(2)).not.toBe(text(1));
  });

  it('has at least 200,000 characters, every slot filled, and repeats itself as real notes do', () => {
    const long = text(1);
    expect(long.length).toBeGreaterThanOrEqual(200_000);
    expect(long).not.toMatch(/[{}]|undefined/);
    expect(timesIn(long, '“Can someone say that in their own words?”')).toBeGreaterThan(10);
  });
});
