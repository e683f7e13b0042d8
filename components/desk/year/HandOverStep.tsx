import { useEffect, useMemo, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { usePolicy } from '@/components/shared/policy-context';
import { TextField } from '@/components/shared/TextField';
import type { Outcome } from '@/lib/outcome/outcome';
import { handOverPage } from '@/lib/reports/hand-over-page';
import { type Material, materialQuestions, withoutNames } from '@/lib/reports/material';
import { useDesk } from '../desk-context';
import '../export/export.css';
import { dayStamp } from '../export/file-name';
import { NameQuestions } from '../export/NameQuestions';
import { HandOut } from '../reports/HandOut';
import { PaperView } from '../reports/PaperView';
import { useReportWords } from '../reports/use-report-words';
import { goesOn, HandOverChoice } from './HandOverChoice';
import { useYearWords } from './use-year-words';

/** For whoever comes next: what is chosen, without names, as a page to read and as a file for their notebook. */
export function HandOverStep() {
  const words = useYearWords().handOver;
  const { reasons } = useWords();
  const { place, say } = useReportWords();
  const { port, workspace, attempt } = useDesk();
  const policy = usePolicy()?.policy;
  const [read, know] = useState<Outcome<Material> | null>(null);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [turned, turn] = useState<ReadonlySet<string>>(new Set());
  const [decided, decide] = useState<ReadonlyMap<string, string>>(new Map());
  const [purpose, type] = useState('');
  const [said, tell] = useState('');
  useEffect(() => void port.year.material().then(know), [port]);
  const material = useMemo(
    () =>
      read?.ok
        ? {
            ...read.value,
            snippets: read.value.snippets.filter(({ id }) => chosen.has(id)),
            visits: read.value.visits.filter(({ id }) => !left.has(id)),
            agreements: read.value.agreements.filter((one) => goesOn(one, turned)),
          }
        : null,
    [read, chosen, left, turned],
  );
  const questions = useMemo(() => (material ? materialQuestions(material, true) : []), [material]);
  const waits = questions.some((one) => !decided.has(one.words));
  const clean = useMemo(
    () => (material && !waits ? withoutNames(material, decided) : null),
    [material, waits, decided],
  );
  const paper = useMemo(() => {
    if (!clean) return null;
    const wish = {
      organisation: policy?.organisation ?? '',
      vision: workspace.lens.vision ?? '',
      objectives: policy?.objectives ?? [],
      focus: workspace.focus,
      purpose,
    };
    return handOverPage(clean, wish, words.page, say);
  }, [clean, policy, workspace, purpose, words, say]);
  const save = async (): Promise<void> => {
    if (!clean) return;
    const handed = { quotes: clean.snippets, agreements: clean.agreements };
    const made = await attempt(port.year.handOver(handed, purpose || words.page.purpose));
    if (!made) return;
    const name = `shared-lens-hand-over-${dayStamp(new Date())}.lens.json`;
    port.saveFile(name, made.value);
    tell(words.saved(name, clean.agreements.length, clean.snippets.length));
  };
  if (read && !read.ok) return <Banner tone="wrong">{reasons[read.reason]}</Banner>;
  return (
    <section class="sl-card" aria-labelledby="sl-hand-over">
      <h2 id="sl-hand-over">{words.title}</h2>
      <p>{words.what}</p>
      {read && (
        <HandOverChoice
          material={read.value}
          chosen={chosen}
          left={left}
          turned={turned}
          onChoose={(one) => choose(toggled(one))}
          onLeave={(one) => leave(toggled(one))}
          onTurn={(one) => turn(toggled(one))}
        />
      )}
      {questions.length > 0 && (
        <NameQuestions
          questions={questions}
          decided={decided}
          onDecide={(names, becomes) => {
            const next = new Map(decided);
            for (const one of names) becomes === '' ? next.delete(one) : next.set(one, becomes);
            decide(next);
          }}
        />
      )}
      <TextField
        label={words.purpose}
        value={purpose}
        placeholder={words.page.purpose}
        onInput={(text) => type(text.slice(0, 300))}
      />
      <p role="status">{waits ? place.first : ''}</p>
      <HandOut paper={paper} called="hand-over" />
      <Button disabled={!clean || port.files.settings.disabledFormats.includes('bundle')} onClick={() => void save()}>
        {words.save}
      </Button>
      {said !== '' && <p role="status">{said}</p>}
      {paper && <PaperView paper={paper} label={place.preview} />}
    </section>
  );
}

const toggled =
  (id: string) =>
  (ids: ReadonlySet<string>): ReadonlySet<string> => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    return next;
  };
