/**
 * The store as the background has it. Opening it costs nothing until the first call, and it holds no state but its connection, so it may be
 * opened again at every start of a worker. What only the desk needs stands in `open-store.ts`, because a worker's script is one file.
 */

import type { Preferences, Workspace } from '@/lib/messages/view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Change } from './changes';
import { type Drafts, drafts } from './drafts';
import { type Keeping, keeping } from './keeping';
import { listing, type SnippetListing } from './listing';
import { type LockState, readLockState } from './lock-state';
import { type ManySnippets, manySnippets } from './many-snippets';
import { openContext, type StoreOptions } from './open-context';
import { type PolicyStore, policyStore } from './policy';
import { type PreferenceStore, preferenceStore } from './preferences';
import { type Purge, purge } from './purge';
import { type Ratings, ratings } from './ratings';
import { type Snippets, snippets } from './snippets';
import { spaceRemoval } from './space-removal';
import { type Spaces, spaces } from './spaces';
import { type StaffStore, staffStore } from './staff';
import { type Undo, undo } from './undo';
import { type Visits, visits } from './visits';
import { readLook, readWorkspace } from './workspace';

export interface BackgroundStore extends Disposable {
  readonly spaces: Spaces;
  readonly snippets: Snippets & ManySnippets & SnippetListing;
  readonly undo: Undo;
  readonly drafts: Drafts;
  readonly staff: StaffStore;
  readonly visits: Visits;
  readonly ratings: Ratings;
  readonly preferences: PreferenceStore;
  readonly policy: PolicyStore;
  readonly purge: Purge;
  readonly keeping: Keeping;
  /** Whether what is kept is sealed, and whether it can be read now. */
  lockState(): Promise<Outcome<LockState>>;
  /** What a panel or desk needs before it can paint, of one space or of the one that the person works in. */
  workspace(spaceId?: string): Promise<Outcome<Workspace>>;
  /** What the person set about the interface, also while the notebook is locked. */
  look(): Promise<Outcome<Preferences>>;
  /** Hears of every commit, by this copy or another (background, desk). Gives back how to stop. */
  subscribe(listener: (change: Change) => void): () => void;
}

export const openBackgroundStore = (options: StoreOptions = {}): BackgroundStore => repositories(openContext(options));

export function repositories({ context, changes, close }: ReturnType<typeof openContext>): BackgroundStore {
  const inSpaces = spaces(context);
  const purging = purge(context);
  return {
    spaces: inSpaces,
    snippets: { ...snippets(context), ...manySnippets(context), ...listing(context) },
    undo: undo(context),
    drafts: drafts(context),
    staff: staffStore(context),
    visits: visits(context),
    ratings: ratings(context),
    preferences: preferenceStore(context),
    policy: policyStore(context),
    purge: purging,
    keeping: keeping(context, purging, spaceRemoval(context)),
    lockState: () => readLockState(context),
    workspace: (spaceId) => readWorkspace(context, inSpaces, spaceId),
    look: () => readLook(context),
    subscribe: (listener) => changes.subscribe(listener),
    [Symbol.dispose]: close,
  };
}
