import { useState } from 'preact/hooks';
import { type Proposal, readProposal } from '@/lib/lens/edition/proposal';
import { useLensWords } from '../lens-words';
import { readJsonFile } from '../read-json-file';
import { ProposalItem } from './ProposalItem';

/** Proposals that came as files, each shown beside what the lens says now. Nothing changes before its owner takes one. */
export function TakeProposals() {
  const words = useLensWords().proposals;
  const [read, show] = useState<{ proposals: readonly Proposal[]; damaged: readonly string[] }>({
    proposals: [],
    damaged: [],
  });
  const take = async (files: readonly File[]): Promise<void> => {
    const proposals = new Map<string, Proposal>();
    const damaged: string[] = [];
    for (const file of files) {
      const one = readProposal(await readJsonFile(file));
      if (one.ok) proposals.set(one.value.id, one.value);
      else damaged.push(file.name);
    }
    show({ proposals: [...proposals.values()], damaged });
  };
  return (
    <section class="sl-card" aria-labelledby="sl-take-proposal">
      <h2 id="sl-take-proposal">{words.take}</h2>
      <label class="sl-take-file sl-field">
        <span class="sl-field-label">{words.take2}</span>
        <input
          type="file"
          multiple
          accept=".json"
          onChange={({ currentTarget }) => void take([...(currentTarget.files ?? [])])}
        />
      </label>
      <div role="status">
        {read.damaged.map((name) => (
          <p key={name} class="sl-wrong">
            {words.damaged(name)}
          </p>
        ))}
      </div>
      <ul class="sl-lens-change-list">
        {read.proposals.map((proposal) => (
          <ProposalItem key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}
