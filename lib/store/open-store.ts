/** The store: what the background and the desk keep and find, and what the desk alone looks through. */
import { arrangingSpaces, type SpaceArranging } from './arranging-spaces';
import { finding, type SnippetFinding } from './finding';
import { type Lenses, lenses } from './lenses';
import { type BackgroundStore, repositories } from './open-background-store';
import { openContext, type StoreOptions } from './open-context';

export interface Store extends BackgroundStore {
  readonly spaces: BackgroundStore['spaces'] & SpaceArranging;
  readonly snippets: BackgroundStore['snippets'] & SnippetFinding;
  readonly lenses: Lenses;
}

export function openStore(options: StoreOptions = {}): Store {
  const opened = openContext(options);
  const { context } = opened;
  const { spaces, snippets, ...others } = repositories(opened);
  return {
    ...others,
    spaces: { ...spaces, ...arrangingSpaces(context) },
    snippets: { ...snippets, ...finding(context) },
    lenses: lenses(context),
  };
}
