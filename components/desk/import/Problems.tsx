import { Banner } from '@/components/shared/Banner';
import type { ReadProblem } from '@/lib/exchange/problem';
import { useFilesWords } from '../files-words';

/** Why a file was not taken: file, place and reason, one sentence each. */
export function Problems({ problems, title }: { problems: readonly ReadProblem[]; title: string }) {
  return (
    <Banner tone="wrong">
      <p>{title}</p>
      <ProblemList problems={problems} />
    </Banner>
  );
}

export function ProblemList({ problems }: { problems: readonly ReadProblem[] }) {
  const words = useFilesWords();
  return (
    <ul class="sl-take-list">
      {problems.map(({ file, place, reason, values }, index) => (
        <li key={index}>{words.take.problem(file, place, filled(words.problems[reason], values))}</li>
      ))}
    </ul>
  );
}

/** Values from a file are cut, so that a spoiled one cannot fill the page. */
const filled = (sentence: string, values: ReadProblem['values']): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '?').slice(0, 200));
