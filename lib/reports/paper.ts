/** What a report or a printed part of the lens is made of, before it is a page, a text or a document. Plain data: no markup and no style of its own. */

export interface PaperQuote {
  words: string;
  /** Look-for, who spoke: what stands under the words. */
  about: string;
  note: string;
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** Smaller and quieter: what a figure means, whose word it is. */
  | { kind: 'aside'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'quotes'; quotes: PaperQuote[] }
  /** The first column names the row. */
  | { kind: 'table'; head: string[]; rows: string[][] }
  /** Room to write by hand. */
  | { kind: 'lines'; label: string; count: number }
  /** Boxes to tick by hand. */
  | { kind: 'boxes'; items: string[] };

/** What begins on a sheet of its own, or on half of one. */
export interface Sheet {
  title: string;
  /** One line under the title; may be empty. */
  lead: string;
  blocks: Block[];
  half: boolean;
}

export interface Paper {
  /** Name of the file in words. */
  title: string;
  /** BCP 47. */
  language: string;
  /** For whom and what for; stands at the foot of every sheet. May be empty. */
  purpose: string;
  sheets: Sheet[];
}

export const sheet = (title: string, lead: string, blocks: (Block | null)[], half = false): Sheet => ({
  title,
  lead,
  blocks: blocks.filter((block) => block !== null),
  half,
});
