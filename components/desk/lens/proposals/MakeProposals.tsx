import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/TextField';
import { itemOf, type LensChange } from '@/lib/lens/edition/compare';
import type { Proposal } from '@/lib/lens/edition/proposal';
import { useDesk } from '../../desk-context';
import { SideBySide } from '../changes/SideBySide';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { itemName, partName } from '../place-name';

/** What somebody worded anew becomes a proposal: one file a change, so that each can be taken by itself. */
export function MakeProposals() {
  const words = useLensWords();
  const { port: desk } = useDesk();
  const { port, work, acts, changes } = useLensTools();
  const [name, setName] = useState('');
  const [saved, save] = useState<readonly string[]>([]);
  const worded = changes.filter((change) => change.kind === 'worded');
  const send = (change: Extract<LensChange, { kind: 'worded' }>, why: string): void => {
    const proposal: Proposal = {
      schema: 'shared-lens-proposal/1',
      id: port.newId(),
      lens: { id: work.base.id, version: work.base.version },
      place: change.place,
      old: change.old,
      new: change.new,
      why,
      by: name.trim(),
      madeAt: port.now(),
    };
    desk.saveFile(`proposal-${proposal.id.slice(0, 8)}.json`, new Blob([`${JSON.stringify(proposal, null, 2)}\n`]));
    save([...saved, change.place]);
  };
  return (
    <section class="sl-card" aria-labelledby="sl-make-proposal">
      <h2 id="sl-make-proposal">{words.proposals.make}</h2>
      {worded.length === 0 ? (
        <p class="sl-soft">{words.proposals.makeNone}</p>
      ) : (
        <TextField label={words.proposals.name} value={name} onInput={setName} />
      )}
      <ul class="sl-lens-change-list">
        {worded.map((change) => {
          const { why = '', by = '' } = work.reasons[change.place] ?? {};
          return (
            <li key={change.place}>
              <h3>
                {itemName(work.pack, itemOf(change.place))} · {partName(work.pack, change.place, words)}
              </h3>
              <SideBySide old={change.old} now={change.new} language={work.pack.language} />
              <TextField
                label={words.changes.reason}
                value={why}
                onInput={(next) => acts.because(change.place, { why: next, by })}
              />
              <div class="sl-actions">
                <Button disabled={why.trim() === ''} onClick={() => send(change, why.trim())}>
                  {words.proposals.save}
                </Button>
                {why.trim() === '' && <span class="sl-soft">{words.proposals.whyFirst}</span>}
                {saved.includes(change.place) && (
                  <span role="status" class="sl-good">
                    {words.proposals.saved}
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
