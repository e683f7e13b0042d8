import type { Operation } from '@/lib/messages/surface-view';

/**
 * One host or editor as the suite meets it: where it stands, and what only its own page knows. Everything here runs in the page's own
 * world, where the host's program is; the adapter under test never sees it.
 */
export interface HostRow {
  name: string;
  on: 'stand-in' | 'real editor';
  /** The address of its page; an editor's page is the same for all. */
  address: string;
  /** Whose document is meant, where that stands in a frame of the page. */
  student?: string;
  /** What the host's rules make of the address (`lib/evidence/host-address.ts`); null for an ordinary page. */
  app: string | null;
  /** Why nothing is reached here yet. The suite then fails as soon as something is, so that the mark is taken away. */
  notYet?: string;
  /** What can be done there at all, where it is not everything; the rest is told as not there. */
  offers?: readonly Operation[];
  hand: Hand;
}

/** What a person does in the page, and what its host has. */
export interface Hand {
  /** Makes the field hold exactly this text, as found when the page is opened: one line, or one a paragraph. */
  put(text: string): Promise<void> | void;
  /** A click behind the last word: the field has the keyboard, nothing is selected. */
  caret(): Promise<void> | void;
  /** The same with these words selected. */
  select(words: string): Promise<void> | void;
  /** What the host's own program holds now. */
  text(): string;
  /** Lets the host save; answers everything that it would keep, as one string. */
  save(): Promise<string> | string;
  /** The host's own undo. */
  undo(): void;
  /** Whether a person can see these words: selected where nothing can be drawn, else within the window. */
  shows(words: string): boolean;
  /** Somebody is in the middle of a character, or no more. */
  compose(on: boolean): void;
  /** From now on nothing may be written here. */
  lock(): void;
}
