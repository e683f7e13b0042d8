import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withSuggestions } from '../../doubles/engines';
import type { PortSetup } from '../../doubles/panel-port';
import { quotes, walkthrough } from '../../doubles/walkthrough';
import { button, lastSaid, open, settled, tab } from './screen';

const KEY = walkthrough.key;
const slot = (name: string) => page.getByRole('textbox', { name });
const evidence = () => slot('What I saw and heard');
const hints = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.sl-hint-name')].map((name) => name.textContent ?? '');
const hintsBecome = (root: HTMLElement, names: string[]) => vi.waitFor(() => expect(hints(root)).toEqual(names), 5000);

async function writing(setup: PortSetup = {}) {
  const screen = await open({ focus: ['lf-explain'], ...setup });
  await tab('My note').click();
  await settled();
  return screen;
}

/** A note with a deficit label and praise. */
const LABEL = { [`note:${KEY}`]: 'Great job today! Your low kids could not keep up.' };

async function checking(setup: PortSetup = { drafts: LABEL }) {
  const screen = await writing(setup);
  await button('Check my note').click();
  return screen;
}

const selected = (): string => {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
};

describe('a note in four parts', () => {
  it('keeps each part by itself, and copies them as one, plain and rich', async () => {
    const { port } = await writing({ drafts: LABEL });
    await expect.element(evidence()).toHaveValue(LABEL[`note:${KEY}`] ?? '');
    await slot('Our focus').fill('Students explain how and why.');
    await slot('Next step').fill('On Thursday, try “why”?');
    await vi.waitFor(() => expect(port.drafts.get(`note-next:${KEY}`)).toBe('On Thursday, try “why”?'));
    await button('Copy the note').click();
    await settled();
    const [plain, rich] = port.called('copy')[0] as [string, string];
    expect(plain).toBe(
      'Students explain how and why.\n\nGreat job today! Your low kids could not keep up.\n\nOn Thursday, try “why”?',
    );
    expect(rich.match(/<p>/g)).toHaveLength(3);
  });

  it('takes a saved quote of this page with one press', async () => {
    const { root, port } = await writing({ snippets: quotes });
    await page.getByText('Saved quotes of this page (6)').click();
    await page.getByRole('button', { name: /The teacher waited about six seconds/ }).click();
    await settled();
    await expect.element(evidence()).toHaveValue(`“${quotes[1]?.body.quote.exact}”`);
    expect(lastSaid(root)).toBe('The quote stands in your note.');
    await vi.waitFor(() => expect(port.drafts.get(`note:${KEY}`)).toContain('six seconds'));
  });

  it('begins with a starter and goes from gap to gap by Tab, then on', async () => {
    await writing();
    await button('Ways to begin: What I saw and heard').click();
    await page.getByRole('button', { name: /^At \{time\}/ }).click();
    await settled();
    expect(selected()).toBe('{time}');
    await userEvent.keyboard('9:10{Tab}');
    expect(selected()).toBe('{who}');
    await userEvent.keyboard('a student{Tab}said{Tab}why{Tab}');
    await expect.element(evidence()).toHaveValue('At 9:10, a student said: "why".');
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  it('backs a teacher on one of four risks, and the note is tagged with it', async () => {
    const { port } = await writing();
    await page.getByText('I’ve got your back on …').click();
    await page.getByRole('button', { name: /^If \{part\} runs over/ }).click();
    await settled();
    expect(selected()).toBe('{part}');
    expect(port.drafts.get(`kept:risks:${KEY}`)).toBe('timing');
    await expect.element(page.getByText('This note backs the teacher on: Timing')).toBeVisible();
    await button('Take off: Timing').click();
    await settled();
    expect(port.drafts.has(`kept:risks:${KEY}`)).toBe(false);
  });

  it('is said to stand in the page only when it was read back there', async () => {
    const field = { key: 'f', label: 'Feedback', text: '', baseline: '' };
    const { port } = await writing({ drafts: LABEL, field, takesText: false });
    await button('Put into the page').click();
    await expect.element(page.getByText(/^The page did not take the note\. It is on the clipboard/)).toBeVisible();
    expect(port.clipboard).toEqual(['Great job today! Your low kids could not keep up.']);
    port.takesText = true;
    await button('Put into the page').click();
    await expect.element(page.getByText('The note stands in “Feedback”.')).toBeVisible();
    expect(port.written).toEqual(['Great job today! Your low kids could not keep up.']);
    port.inPage = null;
    await button('Put into the page').click();
    await expect.element(page.getByText(/^Click into the field of the page/)).toBeVisible();
  });
});

describe('the check', () => {
  it('says nothing before it is asked, then at most three hints, harm first, and follows the note', async () => {
    const { root } = await writing({ drafts: LABEL });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(root.querySelector('.sl-check')).toBeNull();
    await button('Check my note').click();
    await hintsBecome(root, ['A label for students', 'No next step yet', 'No student thinking yet']);
    await slot('Next step').fill('On Thursday, try asking “why does that work?” before you confirm it.');
    await vi.waitFor(() => expect(hints(root)).not.toContain('No next step yet'), 5000);
    await button('Stop checking').click();
    expect(root.querySelector('.sl-check')).toBeNull();
  });

  it('shows which parts the note has without a score or a judging colour', async () => {
    const { root } = await checking();
    await hintsBecome(root, ['A label for students', 'No next step yet', 'No student thinking yet']);
    await slot('Next step').fill('On Thursday, try asking “why does that work?” before you confirm it.');
    await vi.waitFor(
      () => expect(root.querySelector('.sl-part-marks')?.textContent).toContain('Next step: in the note'),
      5000,
    );
    expect(root.querySelector('.sl-part-marks')?.textContent).toContain('Seen and heard: not yet');
    expect(root.querySelector('.sl-check')?.textContent).not.toMatch(/\d ?(%|\/ ?\d|points|score)/i);
  });

  it('selects the words of a hint in their part', async () => {
    const { root } = await checking();
    await hintsBecome(root, ['A label for students', 'No next step yet', 'No student thinking yet']);
    await page.getByRole('button', { name: /^A label for students/ }).click();
    await settled();
    expect(selected()).toBe('low kids');
  });

  it('puts the suggested starter into the part it belongs to, with its first gap selected', async () => {
    const { root } = await checking();
    await hintsBecome(root, ['A label for students', 'No next step yet', 'No student thinking yet']);
    await page.getByRole('button', { name: /^One move to try by/ }).click();
    await settled();
    expect(selected()).toBe('{date}');
    await expect.element(slot('Next step')).toHaveValue(expect.stringContaining('One move to try by {date}'));
    await vi.waitFor(() => expect(root.textContent).toContain('more hint'), 5000);
  });

  it('leaves a hint alone here, and after the panel was closed, until asked for all again', async () => {
    const { port, root } = await checking();
    await hintsBecome(root, ['A label for students', 'No next step yet', 'No student thinking yet']);
    await button('Ignore here').first().click();
    await vi.waitFor(() => expect(hints(root)).not.toContain('A label for students'), 5000);
    expect(lastSaid(root)).toBe('This hint stays away.');
    expect(root.querySelector('.sl-check')).toBe(document.activeElement);
    const drafts = Object.fromEntries(port.drafts);
    const again = await checking({ drafts });
    await vi.waitFor(() => expect(hints(again.root)).toHaveLength(3), 5000);
    expect(hints(again.root)).not.toContain('A label for students');
    await button('Show all hints again').click();
    await vi.waitFor(() => expect(hints(again.root)[0]).toBe('A label for students'), 5000);
  });

  it('remembers that a word is no name, in every document', async () => {
    const named = { [`note:${KEY}`]: 'Quennell said “try the number line” and drew it at 9:10.' };
    const { port, root } = await checking({ drafts: named });
    await vi.waitFor(() => expect(hints(root)[0]).toBe('A student can be known'), 5000);
    root.querySelector<HTMLElement>('.sl-hint summary')?.click();
    await button('Not a name, remember').click();
    await vi.waitFor(() => expect(hints(root)).not.toContain('A student can be known'), 5000);
    expect(port.drafts.get('kept:not-names')).toBe('["Quennell"]');
    expect(lastSaid(root)).toBe('“Quennell” will not be taken for a student again.');
    const other = await checking({
      drafts: { ...named, 'kept:not-names': port.drafts.get('kept:not-names') ?? '' },
    });
    await vi.waitFor(() => expect(hints(other.root).length).toBeGreaterThan(0), 5000);
    expect(hints(other.root)).not.toContain('A student can be known');
  });

  it('opens the shared definition of a word in place, and the card by another press', async () => {
    const { root } = await checking({ drafts: { [`note:${KEY}`]: 'I heard productive struggle at 9:10.' } });
    await vi.waitFor(() => expect(root.querySelector('.sl-terms')).not.toBeNull(), 5000);
    await button('productive struggle').click();
    await expect.element(page.getByText(/^Effortful work on mathematics/)).toBeVisible();
    await button('Open in Shared words').click();
    await expect.element(tab('Shared words')).toHaveAttribute('aria-selected', 'true');
    await tab('My note').click();
    await vi.waitFor(() => expect(root.querySelector('.sl-terms')).not.toBeNull(), 5000);
  });

  it('says plainly that a language has no check', async () => {
    const { root } = await checking({
      drafts: { [`note:${KEY}`]: 'Los estudiantes de la mesa tres explicaron por qué el denominador no cambia.' },
    });
    await expect.element(page.getByText(/the lens has no word lists for its language/)).toBeVisible();
    expect(hints(root)).toEqual([]);
    expect(root.querySelector('.sl-part-marks')).toBeNull();
  });

  it('does not follow to another document', async () => {
    const { port, root } = await checking();
    await hintsBecome(root, ['A label for students', 'No next step yet', 'No student thinking yet']);
    port.emit({
      type: 'link',
      link: { state: 'connected', document: { ...walkthrough, key: 'practice:next-person' }, canHighlight: true },
    });
    await vi.waitFor(() => expect(root.querySelector('.sl-check')).toBeNull());
    await expect.element(button('Check my note')).toBeVisible();
  });
});

describe('a note in the page', () => {
  const before = 'Dr. Okafor: Great energy, low kids!';
  const field = { key: 'f', label: 'Feedback', baseline: before, text: `${before}\nYour slow kids were engaged.` };
  const inPage = async (setup: PortSetup) => {
    const screen = await writing(setup);
    await page.getByRole('radio', { name: 'In the page' }).click();
    await button('Check my note').click();
    return screen;
  };

  it('never speaks of words that stood there before', async () => {
    const { port, root } = await inPage({ field });
    await vi.waitFor(() => expect(hints(root)[0]).toBe('A label for students'), 5000);
    expect(root.querySelector('.sl-hint-why')?.textContent).toContain('slow kids');
    await page.getByRole('button', { name: /^A label for students/ }).click();
    await settled();
    const at = field.text.indexOf('slow kids');
    expect(port.called('field').at(-1)).toEqual([{ do: 'select', start: at, end: at + 9, field: 'f' }]);
    const marks = port.called('field').flatMap(([act]) => ((act as { do: string }).do === 'mark' ? [act] : []));
    expect(JSON.stringify(marks.at(-1))).toContain(`"start":${at}`);
  });

  it('underlines shared words softly where they stand, and lists them', async () => {
    const text = `${before}\nTwo students used wait time after the question.`;
    const { port, root } = await inPage({ field: { ...field, text } });
    await vi.waitFor(() => expect(root.querySelector('.sl-terms .sl-term')).not.toBeNull(), 5000);
    const at = text.indexOf('wait time');
    await vi.waitFor(() => {
      const marks = port.called('field').flatMap(([act]) => ((act as { do: string }).do === 'mark' ? [act] : []));
      expect(marks.at(-1)).toMatchObject({ places: [{ start: at, end: at + 9, soft: 'def-wait' }] });
    });
    expect(root.querySelector('.sl-meaning')).toBeNull();
    const held = document.activeElement;
    port.emit({ type: 'word-pointed', id: 'def-wait' });
    await vi.waitFor(() =>
      expect(root.querySelector('.sl-meaning p')?.textContent).toMatch(/^Silence left on purpose/),
    );
    expect(document.activeElement).toBe(held);
  });

  it('takes words for the writer’s own when they say so', async () => {
    const { root } = await inPage({ field: { ...field, text: before } });
    await expect.element(page.getByText(/Everything in this field stood there before/)).toBeVisible();
    expect(hints(root)).toEqual([]);
    await button('These words are mine: check them').click();
    await vi.waitFor(() => expect(hints(root)[0]).toBe('A label for students'), 5000);
  });

  it('reads all answers of one form as one note, and points into the answer that a hint is about', async () => {
    const of = 'Math walkthrough';
    const { port, root } = await inPage({
      field: {
        key: 'seen',
        label: 'What I saw',
        text: '“Because they are the same size,” a student said.',
        baseline: '',
        of,
      },
    });
    await vi.waitFor(() => expect(hints(root)).toContain('No next step yet'));
    expect(root.querySelector('.sl-following')?.textContent).toContain('all your answers in “Math walkthrough”');
    const next = {
      key: 'next',
      label: 'One move',
      text: 'On Thursday, try asking your low kids why.',
      baseline: '',
      of,
    };
    port.emit({ type: 'field-text', fields: [next] });
    await vi.waitFor(() => expect(hints(root)).toEqual(['A label for students']));
    await page.getByRole('button', { name: /^A label for students/ }).click();
    await settled();
    const at = next.text.indexOf('low kids');
    expect(port.called('field').at(-1)).toEqual([{ do: 'select', start: at, end: at + 8, field: 'next' }]);
  });

  it('asks for a field when nobody was in one', async () => {
    await inPage({});
    await expect.element(button('Check my note')).toBeVisible();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Click into the field of the page that you write in, then try again.');
  });
});

describe('suggested look-fors', () => {
  const PASSAGE = 'The teacher waited about eight seconds of silence before she called on anyone.';
  const armed = async (passage: string, setup: PortSetup = {}) => {
    const { engines, ready } = withSuggestions();
    const screen = await open({ focus: ['lf-explain', 'lf-represent'], ...setup }, { engines });
    await ready;
    screen.port.select(passage);
    screen.port.emit({ type: 'tag-now' });
    await settled();
    return screen;
  };
  const options = (root: HTMLElement) => [...root.querySelectorAll('[role=option]')];

  it('come first with their reason, marked as suggestions, none chosen beforehand; a key takes one', async () => {
    const { port, root } = await armed(PASSAGE);
    const [first] = options(root);
    expect(first?.textContent).toContain('There is time to think');
    expect(first?.textContent).toMatch(/Suggested because: “.+”/);
    expect(root.querySelector('.sl-active')).toBeNull();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(port.kept).toEqual([]);
    await userEvent.keyboard('1');
    await settled();
    expect(port.kept[0]?.tags).toEqual([{ lookForId: 'lf-wait', level: null }]);
  });

  it('are not there when nothing fits: the order is the leader’s own', async () => {
    const { root } = await armed('The agenda was on the board and the chairs were stacked.');
    expect(options(root)[0]?.textContent).toBe('Students explain how and why');
    expect(root.querySelector('.sl-suggested')).toBeNull();
  });

  it('do not change their numbers while the bar is open', async () => {
    const { port, root } = await armed(PASSAGE);
    const before = options(root).map((option) => option.textContent);
    port.emit({ type: 'workspace-changed' });
    await settled();
    expect(options(root).map((option) => option.textContent)).toEqual(before);
  });

  it('sort notes sentence by sentence, by keys alone', async () => {
    const { engines, ready } = withSuggestions();
    const text = `${PASSAGE} The agenda was on the board. Two students argued about whether 5/6 or 7/8 is closer to one.`;
    const { port } = await open({ drafts: { [`sort:${KEY}`]: text } }, { engines });
    await ready;
    await tab('My note').click();
    await page.getByRole('radio', { name: 'Sort notes' }).click();
    await button('Sort these notes').click();
    await expect.element(page.getByText('Sentence 1 of 3')).toBeVisible();
    await userEvent.keyboard('1');
    await expect.element(page.getByText('Sentence 2 of 3')).toBeVisible();
    await expect.element(page.getByText('No look-for stands out here.')).toBeVisible();
    await vi.waitFor(() => expect(port.drafts.get(`sort:${KEY}`)).toMatch(/^The agenda/));
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Sentence 3 of 3')).toBeVisible();
    await userEvent.keyboard('1');
    await expect.element(page.getByText('All sentences are sorted; 2 quotes were saved.')).toBeVisible();
    expect(port.kept.map(({ tags }) => tags[0]?.lookForId)).toEqual(['lf-wait', 'lf-respond']);
    await vi.waitFor(() => expect(port.drafts.has(`sort:${KEY}`)).toBe(false));
  });

  it('bring a sentence back that could not be saved', async () => {
    const { engines, ready } = withSuggestions();
    const { port } = await open({ drafts: { [`sort:${KEY}`]: PASSAGE } }, { engines });
    await ready;
    await tab('My note').click();
    await page.getByRole('radio', { name: 'Sort notes' }).click();
    await button('Sort these notes').click();
    await expect.element(page.getByText('Sentence 1 of 1')).toBeVisible();
    port.fail('tagPasted', 'quota');
    await userEvent.keyboard('1');
    await expect.element(page.getByText(/Some sentences could not be saved/)).toBeVisible();
    await button('Sort other notes').click();
    await expect.element(slot('Your notes')).toHaveValue(PASSAGE);
  });
});
