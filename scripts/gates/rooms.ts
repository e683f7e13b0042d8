/** Which rooms the house has, and which doors are open: entrypoints → components → lib, and inside lib towards the domain. */

/** The domain: pure folders that run unchanged in a page, a worker and a test; `outcome` is how all of them say that something failed. */
const DOMAIN = [
  'outcome',
  'lens',
  'quote',
  'writing',
  'evidence',
  'exchange',
  'policy',
  'reports',
  'plan',
  'rhythm',
  'calibration',
  'team',
].map((folder) => `lib/${folder}`);

/** The catalogues of sentences: as pure as the domain, but they know the reasons of failed calls, for which they have the words. */
const WORDS = 'lib/words';

/** The one part of `lib/quote` that is about documents. */
const QUOTE_DOM = 'lib/quote/dom';

/** The room a file stands in: an entrypoint of its own, `components`, or a folder of lib. */
export function roomOf(path: string): string {
  if (path.startsWith(`${QUOTE_DOM}/`) || path.startsWith(`${QUOTE_DOM}.`)) return QUOTE_DOM;
  const [top = '', second] = path.split('/');
  if (second === undefined) return 'the project root';
  if (top === 'entrypoints') return `entrypoints/${second.split('.')[0]}`;
  return top === 'lib' ? `lib/${second}` : top;
}

export const isPure = (path: string): boolean => [...DOMAIN, WORDS].includes(roomOf(path));

const WORKSHOP = new Set(['scripts', 'tests', 'the project root']);
const isEntrypoint = (room: string): boolean => room.startsWith('entrypoints/');
const isLib = (room: string): boolean => room.startsWith('lib/');

/** Why a file in `from` may not import one in `to`; null when it may. */
export function closedDoor(from: string, to: string): string | null {
  if (from === to || WORKSHOP.has(from)) return null;
  if (WORKSHOP.has(to)) return 'what is built into the extension never imports scripts or tests';
  if (isEntrypoint(from)) {
    return isEntrypoint(to)
      ? 'each entrypoint is a context of its own; what two share belongs in components or lib'
      : null;
  }
  if (isEntrypoint(to)) return 'imports go entrypoints → components → lib, never back';
  if (isLib(from) && !isLib(to)) return 'lib knows nothing of what is shown; imports go entrypoints → components → lib';
  if (DOMAIN.includes(from) && !DOMAIN.includes(to)) {
    return 'a domain folder knows only the domain; messages, store and the edges know it, never the other way round';
  }
  if (from === 'lib/messages' && !DOMAIN.includes(to)) return 'message contracts know only the domain folders';
  if (from === 'lib/store' && !DOMAIN.includes(to) && to !== 'lib/messages') {
    return 'the store knows only the domain folders and the plain views in lib/messages';
  }
  if (from === WORDS && !DOMAIN.includes(to) && to !== 'lib/messages') {
    return 'the catalogues know only what they have words for: the domain and the reasons in lib/messages';
  }
  return null;
}
