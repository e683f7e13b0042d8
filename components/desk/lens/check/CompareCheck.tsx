import { useState } from 'preact/hooks';
import {
  type ComparedTerm,
  compareAnswers,
  type Invitation,
  type Response,
  readWordFile,
} from '@/lib/lens/word-check/word-check';
import { useDesk } from '../../desk-context';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { readJsonFile } from '../read-json-file';

type Shown =
  | { state: 'none' | 'mismatch' | 'no-question' }
  | { state: 'damaged'; file: string }
  | { state: 'compared'; terms: readonly ComparedTerm[] };

/** All answers beside the shared words. Names stay hidden until somebody asks for them. */
export function CompareCheck() {
  const words = useLensWords().check;
  const { workspace, attempt } = useDesk();
  const { port } = useLensTools();
  const [shown, show] = useState<Shown>({ state: 'none' });
  const [names, showNames] = useState(false);
  const { language } = workspace.lens;
  const compare = async (files: readonly File[]): Promise<void> => {
    const invitations: Invitation[] = [];
    const responses: Response[] = [];
    for (const file of files) {
      const read = readWordFile(await readJsonFile(file));
      if (!read.ok) return show({ state: 'damaged', file: file.name });
      if (read.value.kind === 'invitation') invitations.push(read.value.value);
      else responses.push(read.value.value);
    }
    const [invitation] = invitations;
    if (!invitation || invitations.length > 1) return show({ state: 'no-question' });
    // The words that were asked about are those of the question's own version, which may be an older one by now.
    const kept = await attempt(port.versions());
    const pack = kept?.value.find(
      ({ id, version }) => id === invitation.lens.id && version === invitation.lens.version,
    );
    const compared = pack ? compareAnswers(pack, invitation, responses) : null;
    show(compared?.ok ? { state: 'compared', terms: compared.value } : { state: 'mismatch' });
  };
  return (
    <section class="sl-card" aria-labelledby="sl-compare-check">
      <h2 id="sl-compare-check">{words.compare}</h2>
      <p class="sl-soft">{words.compareWhat}</p>
      <label class="sl-take-file sl-field">
        <span class="sl-field-label">{words.files}</span>
        <input
          type="file"
          multiple
          accept=".json"
          onChange={({ currentTarget }) => void compare([...(currentTarget.files ?? [])])}
        />
      </label>
      <div role="status">
        {shown.state === 'damaged' && <p class="sl-wrong">{words.damaged(shown.file)}</p>}
        {shown.state === 'mismatch' && <p class="sl-wrong">{words.mismatch}</p>}
        {shown.state === 'no-question' && <p class="sl-wrong">{words.noQuestion}</p>}
      </div>
      {shown.state === 'compared' && (
        <>
          <label class="sl-lens-names">
            <input type="checkbox" checked={names} onChange={({ currentTarget }) => showNames(currentTarget.checked)} />
            <span>{words.names}</span>
          </label>
          {shown.terms.map(({ definitionId, term, shared, answers }) => (
            <section key={definitionId} class="sl-lens-term">
              <h3 lang={language}>{term}</h3>
              <p lang={language}>
                <strong>{words.shared}:</strong> {shared}
              </p>
              {answers.length === 0 && <p class="sl-soft">{words.noAnswer}</p>}
              <ul class="sl-list">
                {answers.map(({ responseId, by, text }) => (
                  <li key={responseId}>
                    {text}
                    {names && by !== '' && <small> {by}</small>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  );
}
