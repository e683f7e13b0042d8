import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context';
import type { Workspace } from '@/lib/messages/view';
import type { Outcome } from '@/lib/outcome/outcome';
import { DESK_WORDS } from '@/lib/words/desk/desk-words';
import type { DeskWords } from '@/lib/words/desk/en';
import type { DeskPort } from './desk-port';

/** What every part of the desk may use. */
export interface DeskTools {
  port: DeskPort;
  workspace: Workspace;
  /** Waits for an outcome; a failure is shown as its sentence across the desk. Gives the value, or null when it failed. */
  attempt<T>(call: Promise<Outcome<T>>): Promise<{ value: T } | null>;
}

export const DeskContext = createContext<DeskTools | null>(null);

export function useDesk(): DeskTools {
  const tools = useContext(DeskContext);
  if (!tools) throw new Error('This part of the desk stands outside the desk.');
  return tools;
}

/** The desk's own words in the language now shown. */
export const useDeskWords = (): DeskWords => DESK_WORDS.in(useLanguage().locale);
