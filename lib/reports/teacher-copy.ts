import type { Visit } from '@/lib/evidence/visit-records';
import { visitDay } from '@/lib/evidence/visit-time';
import type { Material } from './material';
import { type Block, type Paper, sheet } from './paper';
import { brightFirst, paperQuote, type Saying } from './report-tools';

/** Quotes on the one page: more would be a transcript. */
const QUOTES = 6;

/**
 * One visit for the teacher whose room it was: the shared focus, the words that were heard, what they may mean, one next step. No level, no code, no count; what the
 * leader gave them as a note stands in full. `to`: how to greet them; empty without names.
 */
export function teacherCopy(visit: Visit, material: Material, say: Saying, purpose: string, to: string): Paper {
  const { words, day } = say;
  const mine = words.teacher;
  const quotes = brightFirst(material.snippets.filter(({ visitId }) => visitId === visit.id)).slice(0, QUOTES);
  const focus = visit.focus.flatMap((id) => material.lens.lookFors.find((one) => one.id === id) ?? []);
  const given = visit.body.given.trim();
  const blocks: (Block | null)[] = [
    { kind: 'text', text: to === '' ? mine.thanks : `${mine.to(to)}\n${mine.thanks}` },
    focus.length === 0 ? null : { kind: 'heading', text: mine.focus },
    focus.length === 0 ? null : { kind: 'list', items: focus.map((one) => `${one.title}. ${one.guidingQuestion}`) },
    { kind: 'heading', text: mine.heard },
    quotes.length === 0
      ? { kind: 'text', text: mine.nothingHeard }
      : { kind: 'quotes', quotes: quotes.map((one) => paperQuote(one, material, say)) },
    ...meaning(
      given,
      quotes.some(({ body }) => body.note.trim() !== ''),
      say,
    ),
    ...nextStep(visit, given, say),
  ];
  return {
    title: mine.title(day(visitDay(visit))),
    language: say.language,
    purpose: purpose || words.purpose.teacher,
    sheets: [sheet(mine.title(day(visitDay(visit))), visit.body.topic, blocks)],
  };
}

/** The note in full where one was given; room to write where nothing says yet what the words may mean. */
function meaning(given: string, noted: boolean, { words }: Saying): Block[] {
  if (given === '' && noted) return [];
  const heading: Block = { kind: 'heading', text: words.teacher.meaning };
  if (given === '') return [heading, { kind: 'lines', label: words.teacher.writeMeaning, count: 3 }];
  return [heading, ...given.split(/\n\s*\n/).map((text): Block => ({ kind: 'text', text: text.trim() }))];
}

function nextStep({ followUp, body }: Visit, given: string, { words, day }: Saying): Block[] {
  const step = body.followUp.trim();
  const when = followUp.date === null ? '' : words.teacher.on(day(followUp.date));
  if (step !== '' && given.includes(step) && when === '') return [];
  return [
    { kind: 'heading', text: words.teacher.next },
    step === '' ? { kind: 'lines', label: words.teacher.together, count: 2 } : { kind: 'text', text: step },
    ...(when === '' ? [] : [{ kind: 'text', text: when } as const]),
  ];
}
