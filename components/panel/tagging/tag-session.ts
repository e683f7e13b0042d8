import { suggestedFirst } from '@/components/shared/tagging/choices';
import type { Suggested } from '@/components/shared/tagging/suggested';
import { toggleTag } from '@/components/shared/tagging/toggle-tag';
import type { Snippet } from '@/lib/evidence/records';
import type { LookFor } from '@/lib/lens/pack';
import type { Outcome } from '@/lib/outcome/outcome';
import type { PanelEvent, PanelPort, TagRequest } from '../panel-port';
import type { SuggestFor } from '../state/use-suggestions';
import { type EarlyKey, keepEarly, replay } from './early-keys';
import { emptyRequest, isOpen, type TagAction, type TagState, tagReducer } from './tag-state';

export interface TagView {
  state: TagState;
  /** Letters that were typed before the bar was there: the filter begins with them. */
  letters: string;
  /** Grows whenever the bar is to take the keyboard. */
  focusTurn: number;
  /** What is suggested for the passage of the open bar; decided once for each passage, so that no number changes under the hand. */
  suggested: readonly Suggested[];
}

export const quietView: TagView = { state: { phase: 'idle' }, letters: '', focusTurn: 0, suggested: [] };

export interface TagSessionTools {
  port: Pick<PanelPort, 'tagSelection' | 'tagPasted' | 'edit' | 'releaseKeyboard'>;
  /** Look-fors as they are numbered: focus first, then most recently used. */
  ordered(): readonly LookFor[];
  suggestFor: SuggestFor;
  show(view: TagView): void;
  /** The database has committed; `added` is the look-for that was chosen, if one was. */
  onKept(snippet: Snippet, added: string | null): void;
  /** ms; only differences count. */
  now(): number;
}

/** The tag bar's way from a selection to a kept quote. "Saved" is reached only by an outcome that is ok. */
export class TagSession {
  private view: TagView = quietView;
  private early: EarlyKey[] = [];
  private work: Promise<void> = Promise.resolve();
  private failures = 0;

  constructor(private readonly tools: TagSessionTools) {}

  /** What the page says. */
  hear(event: PanelEvent): void {
    if (event.type !== 'selection' && event.type !== 'tag-now') return;
    const wasOpen = isOpen(this.view.state);
    this.apply(event);
    const chord = event.type === 'tag-now';
    if (chord || (!wasOpen && isOpen(this.view.state))) this.takeKeyboard();
    if (!wasOpen && isOpen(this.view.state)) this.replayEarly();
  }

  /** A key pressed in the panel outside any field, while the bar is not open. */
  pressed(key: string): void {
    if (!isOpen(this.view.state)) this.early = keepEarly(this.early, key, this.tools.now());
  }

  /** The person opens the bar by its button. */
  open(): void {
    this.apply({ type: 'tag-now' });
    this.takeKeyboard();
  }

  paste(text: string): void {
    this.apply({ type: 'paste', text });
    this.takeKeyboard();
  }

  leave(): void {
    this.early = [];
    this.apply({ type: 'leave' });
    this.tools.port.releaseKeyboard();
  }

  setDetails(details: TagRequest | null): void {
    this.apply({ type: 'details', details });
  }

  /** Chooses a look-for. While an earlier choice is still being kept, this one waits its turn; when that one fails, it is dropped with it. */
  pick(id: string): Promise<void> {
    const failures = this.failures;
    this.work = this.work.then(() => (failures === this.failures ? this.pickNow(id) : undefined));
    return this.work;
  }

  /** Keeps what stands in "More". Resolves to whether it was kept. */
  async save(request: TagRequest): Promise<boolean> {
    const { state } = this.view;
    if (!isOpen(state) || request.tags.length === 0) return false;
    return this.keep(
      state.phase === 'saved' ? this.tools.port.edit(state.snippet.id, request) : this.create(request),
      null,
    );
  }

  private async pickNow(id: string): Promise<void> {
    const { state } = this.view;
    if (!isOpen(state)) return;
    if (state.details) return this.setDetails({ ...state.details, tags: toggleTag(state.details.tags, id) });
    if (state.phase === 'choosing') {
      await this.keep(this.create(emptyRequest([{ lookForId: id, level: null }])), id);
    } else if (!state.snippet.tags.some((tag) => tag.lookForId === id)) {
      const tags = [...state.snippet.tags, { lookForId: id, level: null }];
      await this.keep(this.tools.port.edit(state.snippet.id, { tags }), id);
    }
  }

  private create(request: TagRequest): Promise<Outcome<Snippet>> {
    const { state } = this.view;
    const pasted = isOpen(state) && state.passage.from === 'pasted' ? state.passage.text : null;
    return pasted === null ? this.tools.port.tagSelection(request) : this.tools.port.tagPasted(pasted, request);
  }

  private async keep(call: Promise<Outcome<Snippet>>, added: string | null): Promise<boolean> {
    this.apply({ type: 'began' });
    const outcome = await call;
    if (outcome.ok) {
      this.apply({ type: 'kept', snippet: outcome.value });
      this.tools.onKept(outcome.value, added);
    } else {
      this.failures += 1;
      this.apply({ type: 'failed', failure: outcome });
    }
    return outcome.ok;
  }

  private replayEarly(): void {
    const wanted = replay(this.early, this.tools.now());
    this.early = [];
    if ('letters' in wanted) {
      this.set({ ...this.view, letters: wanted.letters });
    } else {
      const chosen = suggestedFirst(this.tools.ordered(), this.view.suggested)[wanted.digit - 1];
      if (chosen) void this.pick(chosen.id);
    }
  }

  private takeKeyboard(): void {
    this.set({ ...this.view, letters: '', focusTurn: this.view.focusTurn + 1 });
  }

  private apply(action: TagAction): void {
    const before = this.view.state;
    const state = tagReducer(before, action);
    this.set({ ...this.view, state, suggested: this.suggestedFor(before, state) });
  }

  private suggestedFor(before: TagState, now: TagState): readonly Suggested[] {
    if (!isOpen(now)) return [];
    const same = isOpen(before) && before.passage.text === now.passage.text;
    return same ? this.view.suggested : this.tools.suggestFor(now.passage.text);
  }

  private set(view: TagView): void {
    this.view = view;
    this.tools.show(view);
  }
}
