import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/TextField';
import { type Invitation, type Response, readWordFile } from '@/lib/lens/word-check/word-check';
import { useDesk } from '../../desk-context';
import { useLensTools } from '../lens-context';
import { useLensWords } from '../lens-words';
import { readJsonFile } from '../read-json-file';

type Step =
  | { step: 'none' }
  | { step: 'damaged'; file: string }
  | { step: 'other-lens' }
  | { step: 'writing'; invitation: Invitation }
  | { step: 'saved'; invitation: Invitation };

/** Own words first: what the lens says is shown only after the answers were saved. */
export function AnswerCheck() {
  const words = useLensWords().check;
  const { port: desk, workspace } = useDesk();
  const { port } = useLensTools();
  const { lens } = workspace;
  const [now, go] = useState<Step>({ step: 'none' });
  const [texts, write] = useState<Readonly<Record<string, string>>>({});
  const [name, setName] = useState('');
  const open = async (file: File): Promise<void> => {
    const read = readWordFile(await readJsonFile(file));
    if (!read.ok || read.value.kind !== 'invitation') return go({ step: 'damaged', file: file.name });
    const invitation = read.value.value;
    const same = invitation.lens.id === lens.id && invitation.lens.version === lens.version;
    write({});
    go(same ? { step: 'writing', invitation } : { step: 'other-lens' });
  };
  const save = (invitation: Invitation): void => {
    const response: Response = {
      schema: 'shared-lens-word-response/1',
      id: port.newId(),
      checkId: invitation.id,
      lens: invitation.lens,
      by: name.trim(),
      answers: invitation.definitionIds.map((definitionId) => ({ definitionId, text: texts[definitionId] ?? '' })),
      writtenAt: port.now(),
    };
    desk.saveFile(`answer-${response.id.slice(0, 8)}.json`, new Blob([`${JSON.stringify(response, null, 2)}\n`]));
    go({ step: 'saved', invitation });
  };
  const asked = now.step === 'writing' || now.step === 'saved' ? now.invitation.definitionIds : [];
  const terms = lens.definitions.filter(({ id }) => asked.includes(id));
  return (
    <section class="sl-card" aria-labelledby="sl-answer-check">
      <h2 id="sl-answer-check">{words.answer}</h2>
      <p class="sl-soft">{words.answerWhat}</p>
      <label class="sl-take-file sl-field">
        <span class="sl-field-label">{words.open}</span>
        <input
          type="file"
          accept=".json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
          }}
        />
      </label>
      <div role="status">
        {now.step === 'damaged' && <p class="sl-wrong">{words.damaged(now.file)}</p>}
        {now.step === 'other-lens' && <p class="sl-wrong">{words.otherLens}</p>}
        {now.step === 'saved' && <p>{words.seeNow}</p>}
      </div>
      {terms.map(({ id, term, definition }) =>
        now.step === 'writing' ? (
          <TextField
            key={id}
            label={words.yours(term)}
            value={texts[id] ?? ''}
            lines={3}
            onInput={(text) => write({ ...texts, [id]: text })}
          />
        ) : (
          <dl key={id} class="sl-lens-sides">
            <div>
              <dt>{words.yours(term)}</dt>
              <dd>{texts[id]}</dd>
            </div>
            <div>
              <dt>{words.shared}</dt>
              <dd lang={lens.language}>{definition}</dd>
            </div>
          </dl>
        ),
      )}
      {now.step === 'writing' && (
        <>
          <TextField label={words.name} value={name} onInput={setName} />
          <div class="sl-actions">
            <Button
              look="main"
              disabled={Object.values(texts).every((text) => text.trim() === '')}
              onClick={() => save(now.invitation)}
            >
              {words.saveAnswer}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
