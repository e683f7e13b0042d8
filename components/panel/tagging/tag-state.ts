import type { Snippet, Tag } from '@/lib/evidence/records';
import type { SelectionView } from '@/lib/messages/view';
import type { Failure } from '@/lib/outcome/outcome';
import type { TagRequest } from '../panel-port';

/** The words to tag: what is selected in the page, or what was pasted here. */
export type Passage = { from: 'page'; text: string; length: number } | { from: 'pasted'; text: string; length: number };

/** Work under way, or why the last try came to nothing. */
type Attempt = { state: 'quiet' } | { state: 'busy' } | { state: 'failed'; failure: Failure };

/** `details` are there when "More" is open: then choosing only marks, and "Save" keeps. */
export type TagState =
  | { phase: 'idle' }
  /** The chord came before any selection did. */
  | { phase: 'waiting' }
  | { phase: 'offered'; passage: Passage }
  | { phase: 'choosing'; passage: Passage; details: TagRequest | null; attempt: Attempt }
  /** Kept; further look-fors may be added to the same passage. */
  | { phase: 'saved'; passage: Passage; snippet: Snippet; details: TagRequest | null; attempt: Attempt };

export type TagAction =
  | { type: 'selection'; selection: SelectionView | null }
  | { type: 'tag-now' }
  | { type: 'paste'; text: string }
  | { type: 'leave' }
  | { type: 'details'; details: TagRequest | null }
  | { type: 'began' }
  | { type: 'kept'; snippet: Snippet }
  | { type: 'failed'; failure: Failure };

const QUIET: Attempt = { state: 'quiet' };

export const emptyRequest = (tags: Tag[] = []): TagRequest => ({ tags, kind: 'noticing', speaker: null, note: '' });

export function tagReducer(state: TagState, action: TagAction): TagState {
  switch (action.type) {
    case 'selection':
      return action.selection ? selected(state, action.selection) : unselected(state);
    case 'tag-now':
      if (state.phase === 'idle') return { phase: 'waiting' };
      return state.phase === 'offered' ? choosing(state.passage) : state;
    case 'paste':
      return choosing({ from: 'pasted', text: action.text, length: action.text.length });
    case 'leave':
      return state.phase === 'choosing' && state.passage.from === 'page'
        ? { phase: 'offered', passage: state.passage }
        : { phase: 'idle' };
    case 'details':
      return isOpen(state) ? { ...state, details: action.details, attempt: QUIET } : state;
    case 'began':
      return isOpen(state) ? { ...state, attempt: { state: 'busy' } } : state;
    case 'failed':
      return isOpen(state) ? { ...state, attempt: { state: 'failed', failure: action.failure } } : state;
    case 'kept':
      return isOpen(state)
        ? { phase: 'saved', passage: state.passage, snippet: action.snippet, details: null, attempt: QUIET }
        : state;
  }
}

/** Whether the tag bar shows its choices. */
export function isOpen(state: TagState): state is Extract<TagState, { phase: 'choosing' | 'saved' }> {
  return state.phase === 'choosing' || state.phase === 'saved';
}

function choosing(passage: Passage): TagState {
  return { phase: 'choosing', passage, details: null, attempt: QUIET };
}

function selected(state: TagState, view: SelectionView): TagState {
  const passage: Passage = { from: 'page', text: view.text, length: view.length };
  switch (state.phase) {
    case 'waiting':
      return choosing(passage);
    case 'idle':
    case 'offered':
      return { phase: 'offered', passage };
    case 'choosing':
      // What was pasted, or is being kept, is not exchanged for another passage under the person's hands.
      return state.passage.from === 'pasted' || state.attempt.state === 'busy' ? state : { ...state, passage };
    case 'saved':
      return state.passage.text === passage.text && state.passage.length === passage.length
        ? state
        : keepOr(state, { phase: 'offered', passage });
  }
}

function unselected(state: TagState): TagState {
  switch (state.phase) {
    case 'idle':
    case 'waiting':
      return state;
    case 'offered':
      return { phase: 'idle' };
    case 'choosing':
    case 'saved':
      return state.passage.from === 'pasted' ? state : keepOr(state, { phase: 'idle' });
  }
}

/** A bar with something written in it stays until the person is done with it. */
function keepOr(state: Extract<TagState, { phase: 'choosing' | 'saved' }>, next: TagState): TagState {
  return state.details || state.attempt.state !== 'quiet' ? state : next;
}
