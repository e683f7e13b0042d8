import { type Engines, lazyEngines } from '@/components/panel/engines';

/** The real check, and suggestions that never come: the order of the look-fors is then the leader's own. */
export const withoutSuggestions: Engines = { ...lazyEngines, suggest: () => new Promise(() => undefined) };

/** The real engines, with the moment from which the panel has its suggestions. */
export function withSuggestions(): { engines: Engines; ready: Promise<void> } {
  let arrived: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    arrived = () => setTimeout(resolve, 0);
  });
  const suggest: Engines['suggest'] = async (lens) => {
    const engine = await lazyEngines.suggest(lens);
    arrived();
    return engine;
  };
  return { engines: { ...lazyEngines, suggest }, ready };
}
