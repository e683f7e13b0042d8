import type { Material } from './material';
import { type Block, type Paper, sheet } from './paper';
import { paperQuote, perLookFor, type Saying } from './report-tools';

/** The newest of them: what a team can talk about, on one page. */
const QUOTES = 6;

/** Bright spots by look-for, for a team of teachers: the words and a question to talk about. No names, no notes of the leader, no counts. */
export function plcPage(material: Material, span: string, say: Saying, purpose: string): Paper {
  const { words, language } = say;
  // Each under its first look-for only, so that none is read twice.
  const bright = material.snippets
    .filter(({ kind }) => kind === 'bright-spot')
    .slice(-QUOTES)
    .map((one) => ({ ...one, tags: one.tags.slice(0, 1) }));
  const blocks = perLookFor(material.lens, bright).flatMap(({ lookFor, snippets }): Block[] => {
    if (snippets.length === 0) return [];
    const quotes = snippets.map((one) => ({ ...paperQuote(one, material, say, false), note: '' }));
    const [question] = lookFor.reflectionPrompts;
    return [
      { kind: 'heading', text: lookFor.title },
      { kind: 'quotes', quotes },
      ...(question ? [{ kind: 'text', text: `${words.plc.talk} ${question}` } as const] : []),
    ];
  });
  const rest: Block[] =
    blocks.length === 0
      ? [{ kind: 'text', text: words.plc.none }]
      : [
          { kind: 'heading', text: words.plc.trying },
          { kind: 'lines', label: words.plc.write, count: 3 },
        ];
  const sheets = [sheet(words.plc.title, words.plc.lead(span), [...blocks, ...rest])];
  return { title: words.plc.title, language, purpose: purpose || words.purpose.plc, sheets };
}
