import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Preferences } from '@/lib/messages/view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Engines } from './engines';
import type { PanelPort } from './panel-port';

/** What every part of the panel may use. */
export interface PanelTools {
  port: PanelPort;
  /** The check and the suggestions, loaded when they are first needed. */
  engines: Engines;
  preferences: Preferences;
  /** Waits for an outcome; a failure is shown as its sentence across the panel. Gives the value, or null when it failed. */
  attempt<T>(call: Promise<Outcome<T>>): Promise<{ value: T } | null>;
  /** The key under which this document's drafts are kept. */
  documentKey: string;
}

export const PanelContext = createContext<PanelTools | null>(null);

export function usePanel(): PanelTools {
  const tools = useContext(PanelContext);
  if (!tools) throw new Error('This part of the panel stands outside the panel.');
  return tools;
}
