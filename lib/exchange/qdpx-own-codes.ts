import { v5 } from 'uuid';
import { SNIPPET_KINDS, type SnippetKind, SPEAKERS, type Speaker } from '@/lib/evidence/records';
import { KIND_WORDS, SPEAKER_WORDS } from './lens-words';
import type { Code } from './refi-codes';

/** Name space of the codes that are not of any lens: kind, who spoke, and look-fors that no lens at hand knows. */
export const OWN_CODES = '1f6d0a52-5b0e-4c0b-9d0e-8a0f5d3c9e01';

const guids = <K extends string>(group: string, keys: readonly K[]): Readonly<Record<K, string>> =>
  Object.fromEntries(keys.map((key) => [key, v5(`${group}/${key}`, OWN_CODES)])) as Record<K, string>;

export const KIND_GUIDS: Readonly<Record<SnippetKind, string>> = guids('kind', SNIPPET_KINDS);
export const SPEAKER_GUIDS: Readonly<Record<Speaker, string>> = guids('speaker', SPEAKERS);

const group = (name: string, codes: Code[]): Code => ({ guid: v5(name, OWN_CODES), name, isCodable: false, codes });
const leaf = (guid: string, name: string): Code => ({ guid, name, isCodable: true, codes: [] });

export const ownCodes = (): Code[] => [
  group(
    'Kind',
    SNIPPET_KINDS.map((kind) => leaf(KIND_GUIDS[kind], KIND_WORDS[kind])),
  ),
  group(
    'Who spoke',
    SPEAKERS.map((who) => leaf(SPEAKER_GUIDS[who], SPEAKER_WORDS[who])),
  ),
];

/** Look-fors that were tagged but that no lens at hand knows, by code GUID. */
export const strayCodes = (strays: ReadonlyMap<string, string>): Code[] =>
  strays.size === 0
    ? []
    : [
        group(
          'Other look-fors',
          [...strays].map(([guid, name]) => leaf(guid, name)),
        ),
      ];
