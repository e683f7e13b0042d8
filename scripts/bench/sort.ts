/**
 * *Sort my notes*: twenty sentences in a minute. Three seconds a sentence are for reading and choosing; a leader is not made to wait while the
 * panel takes less of each than a person notices (100 ms: Miller 1968, Card et al. 1991). Here is the panel's part of the minute, on a slow
 * Chromebook (4x CPU throttle). Nobody's reading was timed.
 */
import { startPages } from '../../tests/doubles/server.ts';
import { launch } from '../../tests/e2e/launch.ts';
import { Leader } from '../../tests/e2e/leader.ts';
import type { Row } from './row.ts';

/** Twenty sentences as a leader brings them on paper. */
const NOTES = [
  'Ms. Okafor put two answers on the board and asked which one had to be wrong.',
  'A student said “it can’t be 13 because we only had 12 to begin with”.',
  'Nobody spoke for about eight seconds, then four hands went up.',
  'Jay drew the number line again, this time with the halves marked.',
  'The teacher asked the class to say his idea in their own words.',
  'Three of the five groups had the same table and two had a picture.',
  'She said “so you are both counting in fourths” and wrote it down.',
  'A boy at the back changed his answer after hearing the girl beside him.',
  'The problem on the slide had its first two steps already filled in.',
  'Most talk in the middle ten minutes was between the teacher and two students.',
  'One pair tried to prove it for odd numbers and got stuck.',
  'The word “denominator” came up only after students had said “how many make one”.',
  'A student asked why you can’t just add the bottoms.',
  'The teacher answered with “who can help her think about that?”',
  'They compared the area model with the standard way and looked for the 40 in both.',
  'Two students worked alone the whole time with headphones in.',
  'She let the wrong answer stand and asked what it would be the answer to.',
  'On the exit slip seven of nineteen wrote a reason.',
  'A girl said “I disagree with myself now” and the class laughed with her.',
  'The bell cut the last share off after one group.',
];
/** What a person does not notice, for each of the twenty, in ms. */
const UNNOTICED_MS = 100;

export async function run(): Promise<Row[]> {
  await using pages = await startPages();
  await using browser = await launch('chromium', pages);
  const leader = await Leader.sitDown(browser, pages.url('practice.html'));
  await browser.throttle(await browser.tabAt('/desk.html'), 4);
  await leader.go('My note');
  await leader.panel.click('.sl-note > .sl-choice .sl-choice-option:nth-child(3)');
  await leader.panel.waitFor((notes) => {
    const field = document.querySelector<HTMLTextAreaElement>('.sl-sort textarea');
    if (!field) return false;
    field.value = notes;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }, NOTES.join('\n'));
  await leader.press('Sort these notes');
  await leader.panel.waitFor(() => document.querySelector('.sl-sort-offer') !== null);
  await leader.panel.evaluate(watchAnswers);
  await leader.panel.click('.sl-sort-sentence');
  for (const turn of NOTES.keys()) {
    const offered = await leader.panel.evaluate(() => document.querySelector('.sl-sort-offer') !== null);
    await leader.tab.press(offered ? '1' : 'Enter');
    await leader.panel.waitFor(
      (done) => (globalThis as unknown as { answered: number[] }).answered.length > done,
      turn,
    );
  }
  const times = await leader.panel.evaluate(() => (globalThis as unknown as { answered: number[] }).answered);
  return [
    {
      what: 'sorting 20 sentences by key at 4x throttle: the panel’s part',
      bar: NOTES.length * UNNOTICED_MS,
      value: times.reduce((sum, time) => sum + time, 0),
      unit: 'ms',
    },
    { what: '… the slowest of them', bar: UNNOTICED_MS, value: Math.max(...times), unit: 'ms' },
  ];
}

/** Notes how long it takes from each key until the next sentence stands there, with its suggestions and laid out, in ms. */
function watchAnswers(): void {
  const answered: number[] = [];
  Object.assign(globalThis, { answered });
  const shown = () => document.querySelector('.sl-sort-sentence')?.textContent ?? '';
  let began = 0;
  let before = shown();
  addEventListener('keydown', () => (began = performance.now()), true);
  new MutationObserver(() => {
    if (began === 0 || shown() === before) return;
    before = shown();
    void document.body.offsetHeight;
    answered.push(performance.now() - began);
    began = 0;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
