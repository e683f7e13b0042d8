/**
 * What every adapter promises on every host, each tried once on the open page, in this order. A new promise is tried everywhere; a new
 * host or editor is a row in `hosts/`.
 */
import { LEVELS, OPERATIONS, type Operation } from '@/lib/messages/surface-view';
import { becomes, DOMAINS, equal, holds, LATER, pause, plain, QUOTE, type Stage, TEXT, WORDS } from './stage';

export interface ContractPromise {
  name: string;
  /** The operation that it is about; null where every surface must keep it. */
  of: Operation | null;
  keep(stage: Stage): Promise<void>;
}

/** What is said of a quote, once something is: an editor's frame may not have its text yet, and then nothing is claimed. */
async function states({ surface }: Stage, quote: Awaited<ReturnType<Stage['tag']>>): Promise<string> {
  let said = 'none';
  for (let turn = 0; turn < 8; turn += 1) {
    said = (await surface.place([quote], DOMAINS))?.map(({ state }) => state).join() ?? 'none';
    if (said !== 'unknown') break;
    await pause(150);
  }
  return said;
}

/** What a place that offers so much has to keep. */
export const promisesFor = (offers: readonly Operation[] = OPERATIONS): readonly ContractPromise[] =>
  PROMISES.filter(({ of }) => of === null || offers.includes(of));

export const PROMISES: readonly ContractPromise[] = [
  {
    name: 'identity: the page’s own address and a title, at once, without reading',
    of: null,
    async keep({ surface }) {
      const { url, title } = surface.address();
      equal(url, location.href, 'address');
      holds(title.trim() !== '', 'no title');
    },
  },
  {
    name: 'capabilities: each says how well it goes, by which way, and why no better',
    of: null,
    async keep({ surface }) {
      const abilities = surface.capabilities();
      equal(Object.keys(abilities).sort(), [...OPERATIONS].sort(), 'operations');
      for (const [operation, { level, via, why }] of Object.entries(abilities)) {
        holds(LEVELS.includes(level), `${operation}: level ${level}`);
        if (level === 'none') holds(why !== null, `${operation}: none, and no reason`);
        else if (level !== 'unknown') holds(via !== null, `${operation}: ${level}, and no way named`);
      }
    },
  },
  {
    name: 'layout: where the panel may stand, never over what the host needs',
    of: null,
    async keep({ surface, row }) {
      const { push, reservedRight, place, why } = surface.layout();
      holds(reservedRight >= 0 && reservedRight < innerWidth / 2, `reserved: ${reservedRight}`);
      holds(place !== 'native' || why !== null, 'the side panel, and no reason for it');
      equal(why === 'framed', row.student !== undefined, 'in a frame');
      if (row.app === 'google-docs') equal(push, false, 'pushing a canvas aside');
    },
  },
  {
    name: 'live text: tells the field that the person is in, as it stands',
    of: 'text',
    async keep({ surface, hand, told }) {
      await hand.put(TEXT);
      await hand.caret();
      const followed = await surface.writing?.act({ do: 'watch' });
      holds(followed?.ok === true, `not followed: ${JSON.stringify(followed)}`);
      await becomes(() => plain(told.at(-1)?.text ?? '').includes(plain(TEXT)), 'the text was told');
    },
  },
  {
    name: 'selection: the words, as a quote with what stands around it, and how it was read',
    of: 'selection',
    async keep(stage) {
      const { quote } = await stage.tag(QUOTE);
      equal(stage.surface.selection()?.view.text, QUOTE, 'shown as selected');
      equal(quote.exact, QUOTE, 'the quote');
      holds(quote.prefix.endsWith('how that could be, and '), `before it: ${quote.prefix}`);
      holds(quote.suffix.startsWith('.'), `after it: ${quote.suffix}`);
      const taken = await stage.surface.capture();
      holds(taken.ok && taken.value.every(({ via }) => via !== undefined), 'no way named');
    },
  },
  {
    name: 'selection: nothing selected is a refusal with a reason',
    of: 'selection',
    async keep({ surface, hand, refusals }) {
      await hand.caret();
      await pause(60);
      await surface.look?.();
      const taken = await surface.capture();
      holds(!taken.ok, 'a quote of nothing');
      if (taken.ok) return;
      refusals.push({ reason: taken.reason, detail: taken.detail ?? null });
      equal(taken.reason, 'no-selection', 'the reason');
    },
  },
  {
    name: 'nothing of ours: tagging, drawing, pointing and showing leave what the host saves as it was, byte for byte',
    of: 'locate',
    async keep(stage) {
      const { surface, hand } = stage;
      const before = await hand.save();
      const text = await hand.text();
      const quote = await stage.tag(QUOTE);
      equal(await states(stage, quote), 'found', 'the quote');
      stage.drew = (await hand.marks(surface.stem)).length > 0;
      surface.point(quote.id);
      const shown = await surface.reveal(quote.id);
      surface.point(null);
      holds(shown.ok, `not shown: ${JSON.stringify(shown)}`);
      holds(await hand.shows(QUOTE), 'shown, but nobody can see it');
      equal(await hand.text(), text, 'the text');
      equal(await hand.save(), before, 'what is saved');
    },
  },
  {
    name: 'insertion: the receipt says no more than the host’s own program holds, saves and can undo',
    of: 'insert',
    async keep({ surface, hand, told, insert }) {
      await hand.caret();
      await pause(150);
      const before = plain(await hand.text());
      const { receipt, via, why } = await insert(WORDS);
      const after = plain(await hand.text());
      if (receipt !== 'applied') {
        holds(why !== null, 'not applied, and no reason');
        holds(receipt === 'unverified' || after === before, 'said to be untouched, but changed');
        throw new Error(`not inserted: ${receipt}, ${why}`);
      }
      holds(via !== null, 'applied, and no way named');
      equal(after, `${before}${WORDS}`, 'the host’s text');
      const { level } = surface.capabilities().insert;
      holds(level === 'on-demand' || level === 'live', `done, and the capability says ${level}`);
      await becomes(() => plain(told.at(-1)?.text ?? '').includes(WORDS.trim()), 'the new words were told');
      holds(plain((await hand.save()).replaceAll('&nbsp;', ' ')).includes(WORDS.trim()), 'not in what is saved');
      await hand.caret();
      await hand.undo();
      await becomes(async () => plain(await hand.text()) === before, 'undone');
    },
  },
  {
    name: 'insertion: words that are selected stay, ours stand behind them',
    of: 'insert',
    async keep({ hand, insert }) {
      await hand.put(TEXT);
      await hand.select(QUOTE);
      await pause(150);
      const { receipt } = await insert(' (heard)');
      const text = plain(await hand.text());
      if (receipt === 'applied') holds(text.includes(`${QUOTE} (heard).`), `elsewhere: ${text}`);
      else equal(text, plain(TEXT), `${receipt}, and changed`);
    },
  },
  {
    name: 'insertion: never into the middle of a character',
    of: 'insert',
    async keep({ hand, insert }) {
      await hand.put(TEXT);
      await hand.caret();
      await hand.compose(true);
      const { receipt, why } = await insert(WORDS);
      await hand.compose(false);
      holds(receipt !== 'applied', 'applied in the middle of a character');
      equal(why, 'composing', 'the reason');
      equal(plain(await hand.text()), plain(TEXT), 'the text');
    },
  },
  {
    name: 'locating: found where it stands, followed when it moves, never taken for other words',
    of: 'locate',
    async keep(stage) {
      const { hand } = stage;
      await hand.put(TEXT);
      const quote = await stage.tag(QUOTE);
      equal(await states(stage, quote), 'found', 'as it was');
      await hand.put(LATER.moved);
      const moved = await states(stage, quote);
      holds(/^(?:found|moved)$/.test(moved), `with more above: ${moved}`);
      await hand.put(LATER.changed);
      equal(await states(stage, quote), 'changed', 'with another word in it');
      await hand.put(LATER.gone);
      const gone = await states(stage, quote);
      holds(/^(?:gone|unknown)$/.test(gone), `without it: ${gone}`);
      await hand.put(TEXT);
      equal(await states(stage, quote), 'found', 'as it was, again');
    },
  },
  {
    name: 'report: what was probed and what answered, no word of the document, no name, no address',
    of: null,
    async keep({ surface }) {
      const report = JSON.stringify(surface.report());
      const { hostname, pathname, search } = location;
      // Words of an address that are the same for everybody say nothing; what holds a digit is somebody's.
      const ids = `${pathname}/${search}`.split(/[/?&=]/).filter((part) => /\d/.test(part) && part.length > 2);
      const words = `${TEXT} ${document.title}`.split(/[^\p{L}]+/u).filter((word) => word.length > 4);
      for (const secret of [hostname, ...ids, ...words]) holds(!report.includes(secret), `says ${secret}`);
      equal(Object.keys(surface.report().capabilities).sort(), [...OPERATIONS].sort(), 'capabilities');
    },
  },
  {
    name: 'insertion: a place that is locked is never said to have the words',
    of: 'insert',
    async keep({ hand, insert }) {
      await hand.put(TEXT);
      await hand.caret();
      await hand.lock();
      const { receipt, why } = await insert(WORDS);
      holds(receipt !== 'applied' && why !== null, `${receipt}, ${why}`);
      equal(plain(await hand.text()), plain(TEXT), 'the text');
    },
  },
  {
    name: 'dispose: takes away all that it drew, and tells nothing any more',
    of: null,
    async keep({ surface, hand, told }) {
      const { stem } = surface;
      surface.dispose();
      equal(await hand.marks(stem), [], 'marks');
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
      holds(!rules.some((rule) => rule.includes(stem)), 'rules of ours');
      const count = told.length;
      await hand.put(LATER.moved);
      // Longer than the pause after which an adapter tells of a change.
      await pause(360);
      equal(told.length, count, 'tellings');
    },
  },
];
