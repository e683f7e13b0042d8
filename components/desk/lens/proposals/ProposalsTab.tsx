import { useLensWords } from '../lens-words';
import { MakeProposals } from './MakeProposals';
import { TakeProposals } from './TakeProposals';

/** Other words from anyone: sent to the owner of the lens as a small file, taken or left there. */
export function ProposalsTab() {
  const words = useLensWords().proposals;
  return (
    <div class="sl-lens-proposals">
      <p>{words.what}</p>
      <MakeProposals />
      <TakeProposals />
    </div>
  );
}
