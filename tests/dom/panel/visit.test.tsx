import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { people, visitAgo, open as without } from '../../doubles/visits';
import { quotes, uuidOf, walkthrough } from '../../doubles/walkthrough';
import { button, lastSaid, open, settled } from './screen';

const focus = ['lf-explain', 'lf-wait'];
const running = visitAgo({ ago: 12.5, took: null }, without);
const stopped = visitAgo({ ago: 40, took: 23 }, without);
const heard = quotes.slice(0, 2).map((quote) => ({ ...quote, visitId: stopped.id }));
const after = { focus, snippets: heard, visits: { visits: [stopped], staff: people } };
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const radio = (name: string | RegExp) => page.getByRole('radio', { name });
const held = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

describe('the visit bar', () => {
  it('starts a visit in one press with what was used last, and the focus in force', async () => {
    const last = visitAgo({ ago: 3000, took: 20 }, { kind: 'joint-visit', teacherCode: 'R2T8' });
    const { port, root } = await open({ focus, visits: { visits: [last], staff: people } });
    await button(/^Start visit/).click();
    await settled();
    expect(port.visits.called('start')).toEqual([
      [{ kind: 'joint-visit', teacherCode: 'R2T8', school: 'Lincoln Elementary', gradeBand: '3-5', topic: '', focus }],
    ]);
    await expect.element(button(/^0 min/)).toBeVisible();
    expect(lastSaid(root)).toBe('The visit has started: Mr. Peña · Joint visit');
  });

  it('shows how long it runs and with whom, goes on counting, and stops', async () => {
    const { port } = await open({ focus, visits: { visits: [running], staff: people } });
    await expect.element(button(/^12 min running Ms\. Okafor/)).toBeVisible();
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3 * 60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    later.mockRestore();
    await button('Stop').click();
    await settled();
    expect(port.visits.kept[0]?.stretches.at(-1)?.stoppedAt).not.toBeNull();
    await expect.element(button('Finish')).toBeVisible();
  });

  it('asks once after an hour whether one is still there', async () => {
    const long = visitAgo({ ago: 61, took: null }, without);
    const { port, root } = await open({ visits: { visits: [long], staff: people } });
    await expect.element(page.getByText(/^Still there\?/)).toBeVisible();
    await button('Yes, still here').click();
    await settled();
    expect(port.visits.kept[0]?.askedAt).not.toBeNull();
    expect(root.textContent).not.toContain('Still there?');
  });

  it('offers the next visit while the last one is not complete, and the quote of a running visit is its own', async () => {
    const { port } = await open({ focus, visits: { visits: [stopped], staff: people } });
    await button('Start the next visit').click();
    await settled();
    port.select('Two more hands went up.');
    port.emit({ type: 'tag-now' });
    await settled();
    await userEvent.keyboard('1');
    await settled();
    expect(port.kept[0]?.visitId).toBe(port.visits.runningId());
    expect(port.kept[0]?.visitId).not.toBeNull();
  });

  it('keeps the last known when it cannot be asked for again', async () => {
    const { port } = await open({ visits: { visits: [running], staff: people } });
    port.visits.fail('shelf', 'timeout');
    port.emit({ type: 'visits-changed' });
    await settled();
    await expect.element(button(/^12 min/)).toBeVisible();
  });
});

describe('about a visit', () => {
  it('finds a teacher by two letters and Enter, by keyboard alone', async () => {
    const { port } = await open({
      focus,
      visits: { visits: [visitAgo({ ago: 9000, took: 9 }, { teacherCode: null })], staff: people },
    });
    await button('Choose whom and what').click();
    await settled();
    await userEvent.keyboard('{Tab}li{Enter}');
    await settled();
    await button(/^Start visit$/).click();
    await settled();
    expect(port.visits.kept[0]?.teacherCode).toBe('Z3W8');
  });

  it('puts a new name on the list from there', async () => {
    const { port } = await open({ focus, visits: { visits: [], staff: [] } });
    await button('Choose whom and what').click();
    await page.getByRole('combobox').fill('Mrs. Tran');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(port.visits.staff.map((one) => one.body.name)).toEqual(['Mrs. Tran']);
    await expect.element(page.getByText('Mrs. Tran', { exact: true })).toBeVisible();
  });

  it('takes corrected minutes, and gives the clock its word back when they are emptied', async () => {
    const { port } = await open(after);
    await button(/^23 min/).click();
    const minutes = page.getByRole('spinbutton');
    await minutes.fill('28');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(port.visits.kept[0]?.correctedMinutes).toBe(28);
    await expect.element(page.getByText('The clock says 23 minutes.')).toBeVisible();
    await minutes.fill('');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(port.visits.kept[0]?.correctedMinutes).toBeNull();
  });

  it('asks for the minutes where the clock cannot tell', async () => {
    const { port } = await open({ visits: { visits: [visitAgo({ ago: 30, took: -20 }, without)], staff: people } });
    await button(/^0 min/).click();
    await expect.element(page.getByText(/^The clock cannot tell/)).toBeVisible();
    await page.getByRole('spinbutton').fill('25');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(port.visits.kept[0]?.correctedMinutes).toBe(25);
  });

  it('keeps a topic while it is typed, and loses no letter to what comes back', async () => {
    const { port } = await open(after);
    await button(/^23 min/).click();
    await field('Topic').fill('Unit rates');
    await vi.waitFor(() => expect(port.visits.kept[0]?.body.topic).toBe('Unit rates'));
    await userEvent.keyboard(' and slope');
    port.emit({ type: 'visits-changed' });
    await settled();
    await expect.element(field('Topic')).toHaveValue('Unit rates and slope');
  });

  it('can be deleted and brought back', async () => {
    const { port } = await open(after);
    await button(/^23 min/).click();
    await button('Delete this visit').click();
    await settled();
    expect(port.visits.kept[0]?.deletedAt).not.toBeNull();
    await button('Bring it back').click();
    await settled();
    expect(port.visits.kept[0]?.deletedAt).toBeNull();
    await expect.element(page.getByRole('heading', { name: 'About this visit' })).toBeVisible();
  });
});

describe('what you saw', () => {
  const mark = async () => {
    const screen = await open({ ...after, visits: { visits: [{ ...running, id: stopped.id }], staff: people } });
    await button('Mark what you saw').click();
    await settled();
    return screen;
  };

  it('is marked by a level’s name, never a number; "not seen" is no level', async () => {
    const { port, root } = await mark();
    const first = root.querySelector('.sl-mark');
    const faces = [...(first?.querySelectorAll('.sl-choice-face strong') ?? [])].map((face) => face.textContent);
    expect(faces).toEqual([
      'Mostly with the teacher',
      'Opening up',
      'Shared',
      'Mostly with students',
      'Not seen this time',
    ]);
    expect(first?.textContent).not.toMatch(/[0-3] *\/|level|score/i);
    await radio(/^Mostly with the teacher/)
      .first()
      .click();
    await settled();
    await radio('Not seen this time').nth(1).click();
    await settled();
    expect(port.visits.ratings.map(({ lookForId, seen }) => [lookForId, seen])).toEqual([
      ['lf-explain', 0],
      ['lf-wait', 'not-observed'],
    ]);
  });

  it('has when to mark as not seen, and the note of the visit’s grades, beside the choice', async () => {
    const { root } = await mark();
    const [explain] = root.querySelectorAll('.sl-mark');
    expect(explain?.textContent).toContain('Mark as not seen when: The window contained only directions');
    expect(explain?.textContent).toContain('In Grades 3-5: Look for reasons tied to place value');
    expect(explain?.textContent).not.toContain('Accept action plus words');
  });

  it('takes the visit’s own quotes, and leaves them out again', async () => {
    const { port } = await mark();
    await radio(/^Shared/)
      .first()
      .click();
    await page.getByRole('checkbox', { name: /I kept it in eighths/ }).click();
    await settled();
    expect(port.visits.ratings[0]).toMatchObject({ seen: 2, snippetIds: [uuidOf(1)] });
    await page.getByRole('checkbox', { name: /I kept it in eighths/ }).click();
    await settled();
    expect(port.visits.ratings[0]?.snippetIds).toEqual([]);
  });

  it('can be left open again', async () => {
    const { port, root } = await mark();
    await radio(/^Shared/)
      .first()
      .click();
    await button('Leave open').click();
    await settled();
    expect(port.visits.ratings[0]?.deletedAt).not.toBeNull();
    expect(root.querySelector('.sl-mark input:checked')).toBeNull();
    expect(lastSaid(root)).toBe('Left open: Students explain how and why');
  });
});

describe('finish', () => {
  const drafts = {
    [`note:${walkthrough.key}`]: 'When I heard that reason, it came from a student.',
    [`note-next:${walkthrough.key}`]: 'What had you said just before?',
  };

  it('shows the note as it will be read: no level, no tag, no code', async () => {
    const { root } = await open({ ...after, drafts });
    await button('Finish').click();
    await settled();
    const paper = root.querySelector('.sl-paper')?.textContent ?? '';
    expect(paper).toContain('it came from a student.');
    expect(paper).toContain('I kept it in eighths');
    expect(paper).toContain('What had you said just before?');
    expect(paper).not.toMatch(/K7Q4|Shared|Opening up|Mostly with|bright spot|noticing/i);
  });

  it('puts rich and plain text on the clipboard, and keeps what was given', async () => {
    const { port, root } = await open({ ...after, drafts });
    await button('Finish').click();
    await settled();
    await button('Copy for the teacher').click();
    await settled();
    expect(port.clipboard[0]).toContain(
      'Our focus: Students explain how and why · There is time to think\n\nWhen I heard',
    );
    expect(port.rich[0]).toContain('<blockquote>');
    expect(port.visits.kept[0]?.body.given).toBe(port.clipboard[0]);
    expect(lastSaid(root)).toBe('The note is on the clipboard, ready to be pasted.');
  });

  it('says nothing of a clipboard that refused', async () => {
    const { port, root } = await open({ ...after, drafts });
    port.fail('copy', 'refused');
    await button('Finish').click();
    await settled();
    await button('Copy for the teacher').click();
    await settled();
    expect(lastSaid(root)).not.toContain('clipboard');
    expect(port.visits.kept[0]?.body.given).toBe('');
    expect(root.textContent).toContain('The browser did not allow this here.');
  });

  it('leaves a quote out when it is taken out', async () => {
    const { root } = await open({ ...after, drafts });
    await button('Finish').click();
    await page.getByText('Quotes in the note').first().click();
    await page.getByRole('checkbox', { name: /waited about six seconds/ }).click();
    await settled();
    expect(root.querySelector('.sl-paper')?.textContent).not.toContain('six seconds');
  });

  it('asks for a day to come back, and the visit is complete with it', async () => {
    const { port, root } = await open({ ...after, drafts });
    await button('Finish').click();
    await settled();
    expect(root.textContent).toContain('It has no day for a follow-up yet.');
    await button('In a week').click();
    await settled();
    expect(port.visits.kept[0]?.followUp.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(root.textContent).not.toContain('It has no day for a follow-up yet.');
  });

  it('prints the sheet and nothing else', async () => {
    const { port } = await open({ ...after, drafts });
    await button('Finish').click();
    await settled();
    await button('Print').click();
    expect(port.called('print')).toHaveLength(1);
  });

  it('shows everything that was kept on one page, marks included', async () => {
    const { port, root } = await open({ ...after, drafts });
    await port.visits.mark(stopped.id, { lookForId: 'lf-explain', seen: 2, snippetIds: [uuidOf(1)] });
    await port.visits.mark(stopped.id, { lookForId: 'lf-wait', seen: 'not-observed', snippetIds: [] });
    await button('Finish').click();
    await button('Everything I kept about this visit').click();
    await settled();
    const paper = root.querySelector('.sl-paper')?.textContent ?? '';
    for (const kept of [
      'Ms. Okafor',
      '23 minutes',
      'Comparing fractions',
      'Not seen this time',
      'Shared',
      'Two more hands went up',
    ]) {
      expect(paper).toContain(kept);
    }
    await button('Copy all of it').click();
    await settled();
    expect(port.clipboard[0]).toContain('There is time to think: Not seen this time');
  });
});

describe('people and the week', () => {
  const atPeople = async (setup = {}) => {
    const screen = await open({ ...after, ...setup });
    await button('My visits and people').click();
    await settled();
    return screen;
  };

  it('lists everybody by name with the last visit, and no number to rank by', async () => {
    const visits = [stopped, visitAgo({ n: 202, ago: 9000, took: 14 }, { teacherCode: 'R2T8' })];
    const { root } = await atPeople({ visits: { visits, staff: people } });
    const names = [...root.querySelectorAll('.sl-person strong')].map((name) => name.textContent);
    expect(names).toEqual(['Ms. Abernathy-Castellanos', 'Dr. Lindqvist', 'Ms. Okafor', 'Mr. Peña']);
    const [unseen] = root.querySelectorAll('.sl-person');
    expect(unseen?.textContent).toContain('not visited yet');
    expect(root.querySelectorAll('.sl-person-promise')).toHaveLength(1);
  });

  it('takes a pasted column, says what it does not take, and keeps the paste as a draft until it is used', async () => {
    const { port } = await atPeople();
    await field('Paste names').fill('Name\tGrade\nMs. Tran\t2\nMs. Okafor\n???');
    await expect.element(page.getByText('Line 3, “Ms. Okafor”: is on your list already')).toBeVisible();
    await expect.element(page.getByText('Line 4, “???”: holds no name')).toBeVisible();
    await vi.waitFor(() => expect(port.drafts.has('staff-paste')).toBe(true));
    await button('Add 1 person').click();
    await settled();
    expect(port.visits.staff.at(-1)?.body).toMatchObject({ name: 'Ms. Tran', grade: '2' });
    await expect.element(field('Paste names')).toHaveValue('');
    expect(port.drafts.has('staff-paste')).toBe(false);
  });

  it('changes a name, takes a person off and puts them back', async () => {
    const { port, root } = await atPeople();
    await button('Change Mr. Peña').click();
    await field('Name').fill('Mr. Peña-Ortiz');
    await button('Keep').click();
    await settled();
    await button('Take Mr. Peña-Ortiz off the list').click();
    await settled();
    expect(root.querySelectorAll('.sl-person')).toHaveLength(3);
    await button('Put back').click();
    await settled();
    expect(port.visits.staff.find((one) => one.code === 'R2T8')).toMatchObject({
      deletedAt: null,
      body: { name: 'Mr. Peña-Ortiz' },
    });
  });

  it('starts a visit with a person in one press', async () => {
    const { port } = await atPeople();
    await button('Start a visit with Dr. Lindqvist').click();
    await settled();
    expect(port.visits.kept[0]?.teacherCode).toBe('Z3W8');
  });

  it('tells complete minutes of the week from the others in words, not by the drawing alone', async () => {
    const visits = [visitAgo({ n: 210, ago: 2, took: 2 }), visitAgo({ n: 211, ago: 1, took: 1 }, { focus: [] })];
    const { root } = await atPeople({ visits: { visits, staff: people } });
    expect(root.querySelector('.sl-presence')?.textContent).toContain(
      '2 minutes with a focus and a follow-up · 1 minute still without a focus or a follow-up',
    );
  });
});

it('never drops the keyboard: a page that is left gives it back to where it came from', async () => {
  await open(after);
  const opener = page.getByRole('button', { name: 'My visits and people' });
  opener.element().focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(held()).toBe('My visits and people');
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(held()).toBe('My visits and people');
});
