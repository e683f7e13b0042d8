import type { LocatedView, PageLink } from '@/lib/messages/view';
import type { Failure } from '@/lib/outcome/outcome';
import type { PanelEvent } from '../panel-port';
import type { VisitSheetName } from '../visit/visit-sheet-name';

export type TabId = 'look-fors' | 'shared-words' | 'my-quotes' | 'my-note';

/** What lies over the ordinary screen, if anything. */
export type Sheet = 'none' | 'preferences' | 'focus' | VisitSheetName;

/** What the panel shows, apart from the workspace, the quotes and the tag bar, which have states of their own. */
export interface PanelState {
  tab: TabId;
  sheet: Sheet;
  openLookFor: string | null;
  openWord: string | null;
  /** Quotes whose highlight was clicked in the page. */
  shown: readonly string[];
  link: PageLink;
  located: ReadonlyMap<string, LocatedView>;
  version: 'current' | 'update-ready' | 'replaced';
  focusStolen: boolean;
  problem: Failure | null;
}

export const initialPanel: PanelState = {
  tab: 'look-fors',
  sheet: 'none',
  openLookFor: null,
  openWord: null,
  shown: [],
  link: { state: 'connecting' },
  located: new Map(),
  version: 'current',
  focusStolen: false,
  problem: null,
};

export type PanelAction =
  | PanelEvent
  | { type: 'go'; tab: TabId }
  | { type: 'sheet'; sheet: Sheet }
  | { type: 'look-for'; id: string | null }
  | { type: 'word'; id: string | null }
  | { type: 'problem'; failure: Failure | null }
  | { type: 'dismiss-stolen' }
  | { type: 'dismiss-update' };

export function panelReducer(state: PanelState, action: PanelAction): PanelState {
  switch (action.type) {
    case 'go':
      return { ...state, tab: action.tab, sheet: 'none', shown: [] };
    case 'sheet':
      return { ...state, sheet: action.sheet };
    case 'look-for':
      return { ...state, sheet: 'none', tab: action.id ? 'look-fors' : state.tab, openLookFor: action.id };
    case 'word':
      return { ...state, sheet: 'none', tab: action.id ? 'shared-words' : state.tab, openWord: action.id };
    case 'link':
      // Another page: what was known of the places on the old one says nothing about it.
      return {
        ...state,
        link: action.link,
        located: sameDocument(state.link, action.link) ? state.located : new Map(),
      };
    case 'located':
      return { ...state, located: new Map(action.located.map((view) => [view.id, view])) };
    case 'open-snippets':
      return { ...state, tab: 'my-quotes', sheet: 'none', shown: action.ids };
    case 'focus-stolen':
      return { ...state, focusStolen: true };
    case 'dismiss-stolen':
      return { ...state, focusStolen: false };
    case 'update-ready':
      return state.version === 'current' ? { ...state, version: 'update-ready' } : state;
    case 'updated':
      return { ...state, version: 'replaced' };
    case 'dismiss-update':
      return { ...state, version: 'current' };
    case 'problem':
      return { ...state, problem: action.failure };
    case 'selection':
    case 'tag-now':
    case 'snippets-changed':
    case 'workspace-changed':
    case 'field-text':
    case 'word-pointed':
    case 'visits-changed':
      return state;
  }
}

function sameDocument(before: PageLink, after: PageLink): boolean {
  return before.state === 'connected' && after.state === 'connected' && before.document.key === after.document.key;
}
