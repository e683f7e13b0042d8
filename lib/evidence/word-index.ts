/**
 * Which texts say which words. The same answer as looking through every text for each word of a search (`searchWords`), which may stand
 * anywhere in it, also inside a longer word: a word of a search holds no white space, so it stands in a text exactly when it stands in one
 * of the text's pieces between white space. 100,000 quotes have some ten thousand different pieces; looking through those and
 * joining their lists is all the work of a search.
 *
 * It lives in memory only: what is encrypted at rest is never written down a second time, and forgetting it is closing the page.
 */
import { foldSaid } from './said-words';
import { SlotSet } from './slot-set';

export class WordIndex {
  private readonly numbers = new Map<string, number>();
  private readonly pieces: string[] = [];
  /** For each piece the numbers of the texts that have it, ascending. */
  private readonly places: number[][] = [];
  private size = 0;

  /** Adds a text under a number that is higher than all before. A text that changes is added again, and its old number left out of account. */
  add(slot: number, text: string): void {
    this.size = slot + 1;
    for (const piece of foldSaid(text).split(/\s+/)) {
      if (piece === '') continue;
      const number = this.numbers.get(piece);
      if (number === undefined) {
        this.numbers.set(piece, this.pieces.length);
        this.pieces.push(piece);
        this.places.push([slot]);
        continue;
      }
      const there = this.places[number];
      if (there && there[there.length - 1] !== slot) there.push(slot);
    }
  }

  /** The numbers of the texts that say all of these folded words; null when there are none to look for. */
  find(words: readonly string[]): SlotSet | null {
    let found: SlotSet | null = null;
    for (const word of words) {
      const having = this.having(word);
      if (found) found.keep(having);
      else found = having;
    }
    return found;
  }

  private having(word: string): SlotSet {
    const having = new SlotSet(this.size);
    for (let i = 0; i < this.pieces.length; i++) {
      if (!this.pieces[i]?.includes(word)) continue;
      for (const slot of this.places[i] ?? []) having.add(slot);
    }
    return having;
  }
}
