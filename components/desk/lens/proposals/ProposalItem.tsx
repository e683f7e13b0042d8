import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { itemOf } from '@/lib/lens/edition/compare';
import { fitOf, type Proposal, takeProposal } from '@/lib/lens/edition/proposal';
import { useDesk } from '../../desk-context';
import { SideBySide } from '../changes/SideBySide';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { itemName, partName } from '../place-name';

/** One proposal with its reason and its author, how it fits the lens as it is now, and the two answers to it. */
export function ProposalItem({ proposal }: { proposal: Proposal }) {
  const words = useLensWords();
  const { attempt } = useDesk();
  const { work, acts, locked } = useLensTools();
  const [answer, give] = useState<'open' | 'accepted' | 'declined'>('open');
  const fit = fitOf(work.pack, proposal);
  const accept = async (): Promise<void> => {
    const taken = await attempt(Promise.resolve(takeProposal(work.pack, proposal)));
    if (!taken) return;
    acts.change((before) => ({
      ...before,
      pack: taken.value,
      reasons: { ...before.reasons, [proposal.place]: { why: proposal.why, by: proposal.by } },
    }));
    give('accepted');
  };
  return (
    <li>
      <h3>
        {itemName(work.pack, itemOf(proposal.place))} · {partName(work.pack, proposal.place, words)}
      </h3>
      <SideBySide old={proposal.old} now={proposal.new} language={work.pack.language} />
      <p>{proposal.why}</p>
      <p class="sl-soft">{words.proposals.by(proposal.by)}</p>
      {answer === 'open' ? (
        <>
          <p class={fit.kind === 'fits' ? 'sl-good' : 'sl-lens-look'}>{words.proposals[fit.kind]}</p>
          {fit.kind === 'reworded' && <blockquote lang={work.pack.language}>{fit.now}</blockquote>}
          {(fit.kind === 'fits' || fit.kind === 'reworded') && !locked && (
            <div class="sl-actions">
              <Button onClick={() => void accept()}>{words.proposals.accept}</Button>
              <Button look="quiet" onClick={() => give('declined')}>
                {words.proposals.decline}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p role="status">{words.proposals[answer]}</p>
      )}
    </li>
  );
}
