import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../panel-context';
import { RISKS, type Risk } from './starters';

/** The risks that the note of this page is tagged with, kept with the document. */
export function useRisks(): [readonly Risk[], (risks: readonly Risk[]) => void] {
  const { port, attempt, documentKey } = usePanel();
  const [risks, setRisks] = useState<readonly Risk[]>([]);
  const key = `kept:risks:${documentKey}`;
  useEffect(() => {
    let present = true;
    setRisks([]);
    void port.readDraft(key).then((kept) => {
      if (present && kept.ok) setRisks(RISKS.filter((risk) => kept.value.split(' ').includes(risk)));
    });
    return () => {
      present = false;
    };
  }, [port, key]);
  return [
    risks,
    (next) => {
      setRisks(next);
      void attempt(port.writeDraft(key, next.join(' ')));
    },
  ];
}
