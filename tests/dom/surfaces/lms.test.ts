import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { domainMarks } from '@/lib/lens/mark-tint';
import type { FieldText } from '@/lib/messages/field';
import { quoteWorkAtHand } from '@/lib/quote/quote-work';
import { googleClassroomSurface } from '@/lib/surfaces/google-classroom/google-classroom';
import { lmsSurface } from '@/lib/surfaces/lms/lms';
import type { OpenSurface, Surface } from '@/lib/surfaces/surface';
import type { mountCanvas } from '../../doubles/stand-ins/canvas';
import { mountClassroom } from '../../doubles/stand-ins/google-classroom';
import { mountMoodle } from '../../doubles/stand-ins/moodle';
import { clearStandIn, STAND_INS, type StandInName } from '../../doubles/stand-ins/places';
import { mountSchoology } from '../../doubles/stand-ins/schoology';
import { storedAs } from './stored-quote';

const WORDS = 'You asked “How do you know?”, and Devon answered Marisol, not you.';
const DOMAINS = domainMarks([{ id: 'discourse', color: '#0a7a5a' }]);

let surface: Surface | null = null;
let address = '';
beforeEach(() => {
  address = location.href;
});
afterEach(() => {
  surface?.dispose();
  clearStandIn();
  history.replaceState({}, '', address);
});

const on = (open: OpenSurface): Surface => {
  surface = open(() => false, quoteWorkAtHand);
  return surface;
};

const find = <Found extends HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`not there: ${selector}`);
  return found;
};

function caretAtEnd(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  else {
    getSelection()?.selectAllChildren(field);
    getSelection()?.collapseToEnd();
  }
}

async function captureIn(at: Surface, field: HTMLElement, words: string) {
  field.focus();
  if (field instanceof HTMLTextAreaElement) {
    const start = field.value.indexOf(words);
    field.setSelectionRange(start, start + words.length);
  } else {
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(words) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    }
  }
  const captured = await at.capture();
  if (!captured.ok || !captured.value[0]) throw new Error('nothing captured');
  return captured.value[0];
}

/** Every plain place to write in, and what its host then saves. */
const PLACES: [place: string, name: StandInName, open: OpenSurface, selector: string, saved: () => string][] = [
  [
    'SpeedGrader’s plain comment box',
    'canvas',
    lmsSurface,
    '#speed_grader_comment_textarea',
    () => {
      const { standIn } = globalThis as unknown as { standIn: ReturnType<typeof mountCanvas> };
      find<HTMLTextAreaElement>('#speed_grader_comment_textarea').blur();
      standIn.save();
      return standIn.saved.at(-1)?.text ?? '';
    },
  ],
  [
    'a remark of Moodle’s marking guide',
    'moodle',
    lmsSurface,
    '#advancedgrading-criteria-4-remark',
    () => {
      const { standIn } = globalThis as unknown as { standIn: ReturnType<typeof mountMoodle> };
      standIn.save();
      return standIn.saved.at(-1)?.remark ?? '';
    },
  ],
  [
    'Moodle’s quick grading',
    'moodle, quick grading',
    lmsSurface,
    '#quickgrade_comments_8',
    () => {
      find<HTMLFormElement>('.quickgradingform').requestSubmit();
      const { standIn } = globalThis as unknown as { standIn: ReturnType<typeof mountMoodle> };
      return standIn.saved.at(-1)?.quickgrade_comments_8 ?? '';
    },
  ],
  [
    'a reply in Moodle’s forum',
    'moodle, forum',
    lmsSurface,
    'textarea[name="post"]',
    () => {
      find<HTMLFormElement>('[data-region="inpage-reply"]').requestSubmit();
      const { standIn } = globalThis as unknown as { standIn: ReturnType<typeof mountMoodle> };
      return standIn.saved.at(-1)?.post ?? '';
    },
  ],
  [
    'Schoology’s comment, not the private note of the same name',
    'schoology',
    lmsSurface,
    '#s-drop-item-add-comment-form textarea',
    () => {
      const { standIn } = globalThis as unknown as { standIn: ReturnType<typeof mountSchoology> };
      standIn.save();
      expect(standIn.saved.at(-1)?.private).toBe('');
      return standIn.saved.at(-1)?.comment ?? '';
    },
  ],
  [
    'Blackboard’s feedback',
    'blackboard',
    lmsSurface,
    '.ql-editor',
    () => {
      const { standIn } = globalThis as unknown as { standIn: { save(): void; saved: { feedback: string }[] } };
      standIn.save();
      return standIn.saved.at(-1)?.feedback ?? '';
    },
  ],
  [
    'Classroom’s announcement',
    'google-classroom',
    googleClassroomSurface,
    'c-wiz [role="textbox"]',
    () => {
      const { standIn } = globalThis as unknown as { standIn: ReturnType<typeof mountClassroom> };
      standIn.post();
      return standIn.saved.at(-1)?.['0'] ?? '';
    },
  ],
];

describe.each(PLACES)('%s', (_, name, open, selector, saved) => {
  it('takes the leader’s words, and the host saves them', async () => {
    STAND_INS[name]();
    const at = on(open);
    caretAtEnd(find(selector));
    expect(await at.writing?.act({ do: 'insert', text: WORDS })).toMatchObject({ ok: true, value: { applied: true } });
    // The panel has the keyboard now; the person presses the host's own button.
    (document.activeElement as HTMLElement).blur();
    expect(saved()).toContain(WORDS);
  });

  it('has its quote found again after the page was built anew, and nothing of ours in what is saved', async () => {
    STAND_INS[name]();
    const at = on(open);
    const field = find(selector);
    caretAtEnd(field);
    await at.writing?.act({ do: 'insert', text: WORDS });
    const kept = storedAs('a', await captureIn(at, field, 'Devon answered Marisol'));
    expect(kept.scope.kind).toBe('field');
    const before = field.outerHTML;
    await at.place([{ ...kept, domainIds: ['discourse'] }], DOMAINS);
    at.point('a');
    expect(field.outerHTML).toBe(before);
    expect(saved()).toContain(WORDS);
    at.dispose();
    clearStandIn();
    STAND_INS[name]();
    const later = on(open);
    caretAtEnd(find(selector));
    await later.writing?.act({ do: 'insert', text: WORDS });
    expect(await later.place([kept], DOMAINS)).toMatchObject([{ id: 'a', state: 'found' }]);
  });
});

it('tells the boxes of two people on one page apart, by the host’s own numbers', async () => {
  mountMoodle(document.body, 'essays');
  const at = on(lmsSurface);
  const [first, second] = [...document.querySelectorAll<HTMLTextAreaElement>('textarea')];
  if (!first || !second) throw new Error('no boxes');
  first.value = WORDS;
  second.value = WORDS;
  const one = await captureIn(at, first, 'Devon');
  const other = await captureIn(at, second, 'Devon');
  expect(one.scope).toMatchObject({ key: 'textarea #q7:1_-comment_id/0', label: 'Comment' });
  expect(other.scope).toMatchObject({ key: 'textarea #q8:1_-comment_id/0' });
});

it('tells Schoology’s two boxes of one name apart', async () => {
  mountSchoology(document.body);
  const at = on(lmsSurface);
  const keys: unknown[] = [];
  for (const field of document.querySelectorAll('textarea')) {
    field.value = WORDS;
    keys.push((await captureIn(at, field, 'Devon')).scope);
  }
  expect(keys).toMatchObject([
    { key: 'textarea in #s-grade-item-edit-form/0' },
    { key: 'textarea in #s-drop-item-add-comment-form/0' },
  ]);
});

describe('Classroom', () => {
  it('keeps a box under a post apart from the same box under another, in every language', async () => {
    mountClassroom(document.body, { language: 'es' });
    const at = on(googleClassroomSurface);
    const boxes = [...document.querySelectorAll<HTMLElement>('[data-stream-item-id] [role="textbox"]')];
    const scopes: unknown[] = [];
    for (const box of boxes) {
      box.textContent = WORDS;
      scopes.push((await captureIn(at, box, 'Devon')).scope);
    }
    expect(scopes).toMatchObject([
      { key: 'box in post 505/0', label: 'Añade un comentario de clase…' },
      { key: 'box in post 506/0' },
    ]);
  });

  it('passes over views that were left: the box of the view that is open is the first of its label', async () => {
    const room = mountClassroom(document.body);
    const at = on(googleClassroomSurface);
    const box = (): HTMLElement =>
      [...document.querySelectorAll<HTMLElement>('[aria-label^="Announce"]')].at(-1) as HTMLElement;
    box().textContent = WORDS;
    const kept = storedAs('a', await captureIn(at, box(), 'Devon'));
    room.go('/c/NDk5MTc');
    expect(document.querySelectorAll('[aria-label^="Announce"]')).toHaveLength(2);
    expect(await at.place([kept], DOMAINS)).not.toMatchObject([{ state: 'found' }]);
    box().textContent = `${WORDS} Again.`;
    expect(await at.place([kept], DOMAINS)).toMatchObject([{ state: 'found' }]);
  });
});

describe('words that are not the leader’s', () => {
  const follow = async (at: Surface, field: HTMLElement): Promise<FieldText[]> => {
    const told: FieldText[] = [];
    at.writing?.onText((fields) => told.push(...fields));
    caretAtEnd(field);
    await at.writing?.act({ do: 'watch' });
    return told;
  };

  it('are those that the host puts into an empty box while it is open', async () => {
    mountMoodle(document.body, 'forum');
    const at = on(lmsSurface);
    const field = find<HTMLTextAreaElement>('textarea[name="post"]');
    const told = await follow(at, field);
    field.value = 'I always call on my high kids first.\nGreat job everyone.\n';
    caretAtEnd(field);
    await userEvent.keyboard('Who else spoke?');
    await vi.waitFor(() => expect(told.at(-1)?.text).toContain('Who else spoke?'));
    expect(told.at(-1)?.baseline).toBe('I always call on my high kids first.\nGreat job everyone.\n');
  });

  it('are those that the host adds to what the leader has written', async () => {
    mountMoodle(document.body, 'forum');
    const at = on(lmsSurface);
    const field = find<HTMLTextAreaElement>('textarea[name="post"]');
    const told = await follow(at, field);
    await userEvent.keyboard('Two partners disagreed.');
    await vi.waitFor(() => expect(told.at(-1)?.text).toBe('Two partners disagreed.'));
    // Longer than any editor takes to draw what was typed.
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    field.value = `Two partners disagreed.\nThe students were amazing and totally engaged.\n`;
    caretAtEnd(field);
    await userEvent.keyboard('What did they say?');
    await vi.waitFor(() => expect(told.at(-1)?.text).toContain('What did they say?'));
    expect(told.at(-1)?.baseline).toBe('The students were amazing and totally engaged.');
  });

  it('are never the leader’s own, typed, pasted in bits or put in by the panel', async () => {
    mountMoodle(document.body, 'forum');
    const at = on(lmsSurface);
    const field = find<HTMLTextAreaElement>('textarea[name="post"]');
    const told = await follow(at, field);
    await userEvent.keyboard('Marisol drew both bars. ');
    await at.writing?.act({ do: 'insert', text: 'Devon answered her.' });
    await vi.waitFor(() => expect(told.at(-1)?.text).toContain('Devon answered her.'));
    expect(told.at(-1)?.baseline).toBe('');
  });
});

it('names the bars that Moodle and Canvas fix over the page, so that the panel makes room there too', () => {
  STAND_INS.moodle();
  const bars = on(lmsSurface).layout().bars ?? [];
  const fits = (): number => bars.filter((bar) => document.querySelector(bar)).length;
  expect(fits()).toBe(2);
  clearStandIn();
  STAND_INS.canvas();
  expect(fits()).toBe(2);
  clearStandIn();
  STAND_INS.schoology();
  expect(fits()).toBe(0);
});
