import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { Chooser } from '@/components/shared/tagging/Chooser';
import { suggestedFirst } from '@/components/shared/tagging/choices';
import { DetailsForm } from '@/components/shared/tagging/DetailsForm';
import type { LookFor } from '@/lib/lens/pack';
import { failureSentence } from '../notices/failure-sentence';
import { usePanel } from '../panel-context';
import './tag-bar.css';
import type { TagSession, TagView } from './tag-session';
import { emptyRequest, isOpen, type Passage, type TagState } from './tag-state';

interface TagBarProps {
  view: TagView;
  session: TagSession;
  ordered: readonly LookFor[];
}

type OpenState = Extract<TagState, { phase: 'choosing' | 'saved' }>;

/** What stands at the foot of the panel while a passage is selected. */
export function TagBar({ view, session, ordered }: TagBarProps) {
  const words = useWords();
  const { state, focusTurn } = view;
  const bar = useRef<HTMLElement>(null);
  const waiting = state.phase === 'waiting';
  // Nothing to write in yet: the bar itself takes the keyboard, so that Esc leaves and an early digit is heard.
  useLayoutEffect(() => {
    if (waiting && focusTurn > 0) bar.current?.focus();
  }, [waiting, focusTurn]);
  if (state.phase === 'idle') return null;
  const leaveByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && state.phase !== 'offered') session.leave();
  };
  return (
    <section ref={bar} tabIndex={-1} class="sl-tag-bar" aria-label={words.tagging.label} onKeyDown={leaveByKey}>
      {waiting && (
        <div class="sl-tag-head">
          <p role="status">{words.tagging.waiting}</p>
          <IconButton icon="close" label={words.tagging.leave} onClick={() => session.leave()} />
        </div>
      )}
      {state.phase === 'offered' && (
        <div class="sl-tag-offer">
          <PassageWords passage={state.passage} />
          <Button look="main" icon="tag" onClick={() => session.open()}>
            {words.tagging.offer}
          </Button>
        </div>
      )}
      {isOpen(state) && <OpenBar state={state} view={view} session={session} ordered={ordered} />}
    </section>
  );
}

function OpenBar({ state, view, session, ordered }: TagBarProps & { state: OpenState }) {
  const words = useWords();
  const lens = useLens();
  const { port, documentKey } = usePanel();
  const saved = state.phase === 'saved';
  const kept = saved ? state.snippet : null;
  const marked = (state.details ?? kept)?.tags.map((tag) => tag.lookForId) ?? [];
  const request = kept
    ? { tags: kept.tags, kind: kept.kind, speaker: kept.speaker, note: kept.body.note }
    : emptyRequest();
  const names = kept?.tags.map((tag) => lens.lookFor(tag.lookForId)?.title ?? tag.lookForId) ?? [];
  return (
    <>
      <div class="sl-tag-head">
        <PassageWords passage={state.passage} />
        <IconButton
          icon="close"
          label={saved ? words.tagging.done : words.tagging.leave}
          onClick={() => session.leave()}
        />
      </div>
      {saved && <p class="sl-tag-saved">{words.tagging.savedUnder(names.join(', '))}</p>}
      {state.attempt.state === 'failed' && (
        <p class="sl-wrong" role="alert">
          {failureSentence(words, state.attempt.failure)}
        </p>
      )}
      <div class="sl-tag-body">
        <Chooser
          label={saved ? words.tagging.another : words.tagging.choose}
          ordered={suggestedFirst(ordered, view.suggested)}
          suggested={view.suggested}
          marked={marked}
          letters={view.letters}
          focusTurn={view.focusTurn}
          everywhere
          onPick={(id) => void session.pick(id)}
          onLeave={() => session.leave()}
        />
        {state.details ? (
          <DetailsForm
            key={kept?.id ?? 'new'}
            value={state.details}
            shelf={port}
            draftKey={kept ? `quote-note:${kept.id}` : `tag-note:${documentKey}`}
            saveLabel={words.tagging.save}
            leaveLabel={words.tagging.less}
            busy={state.attempt.state === 'busy'}
            onChange={(details) => session.setDetails(details)}
            onSave={(details) => session.save(details)}
            onLeave={() => session.setDetails(null)}
          />
        ) : (
          <div class="sl-actions">
            <Button look="quiet" onClick={() => session.setDetails(request)}>
              {words.tagging.more}
            </Button>
            {state.attempt.state === 'busy' && <span class="sl-soft">{words.tagging.saving}</span>}
            {saved && <Button onClick={() => session.leave()}>{words.tagging.done}</Button>}
          </div>
        )}
      </div>
    </>
  );
}

function PassageWords({ passage }: { passage: Passage }) {
  const words = useWords();
  const cut = passage.length > passage.text.length;
  return (
    <blockquote class="sl-passage" title={passage.text}>
      <span class="sl-marked">
        {passage.text}
        {cut ? '…' : ''}
      </span>
      {cut && <span class="sl-soft"> {words.tagging.longer(passage.length)}</span>}
    </blockquote>
  );
}
