/** What is done inside the notebook for `scripts/bench/desk.ts`. The functions are sent as text: no closure, only JSON in and out. */
import type { ChromiumTab } from '../e2e/harness/chromium-views.ts';

/** The space of this page's notebook. */
export async function spaceOf(): Promise<string> {
  const open = indexedDB.open('shared-lens');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const spaces = db.transaction('spaces').objectStore('spaces').getAllKeys();
  await new Promise((resolve) => {
    spaces.onsuccess = resolve;
  });
  db.close();
  return String(spaces.result[0]);
}

/** Puts records into the database of this page, past the store's acts to be quick. */
export async function putInto(records: { table: string; rows: object[] }[]): Promise<void> {
  const open = indexedDB.open('shared-lens');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const tables = records.map(({ table }) => table);
  const transaction = db.transaction(tables, 'readwrite');
  // On their way here, equal parts of a record have become objects of their own.
  const shared = (row: object): object => {
    const parts = new Map<string, object>();
    return JSON.parse(JSON.stringify(row), (_, part: unknown) => {
      if (typeof part !== 'object' || part === null) return part;
      const text = JSON.stringify(part);
      if (!parts.has(text)) parts.set(text, part);
      return parts.get(text);
    });
  };
  for (const { table, rows } of records) for (const row of rows) transaction.objectStore(table).put(shared(row));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

/** Asks the notebook's own worker, in a copy of its own, from the question to the ids of the first page; p95 in ms. */
export async function search({ worker, queries }: { worker: string; queries: string[] }) {
  const open = indexedDB.open('shared-lens');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const spaces = db.transaction('spaces').objectStore('spaces').getAll();
  await new Promise((resolve) => {
    spaces.onsuccess = resolve;
  });
  const spaceId = spaces.result[0].id;
  db.close();
  const catalogue = new Worker(worker, { type: 'module' });
  let turn = 0;
  const ask = (call: string, ...args: unknown[]) =>
    new Promise((resolve, reject) => {
      const mine = turn++;
      const hear = ({ data }: MessageEvent) => {
        if (data.turn !== mine) return;
        catalogue.removeEventListener('message', hear);
        if (data.outcome.ok) resolve(data.outcome.value);
        else reject(new Error(`${data.outcome.reason} ${data.outcome.detail}`));
      };
      catalogue.addEventListener('message', hear);
      catalogue.postMessage({ turn: mine, call, args: [spaceId, ...args] });
    });
  const began = performance.now();
  await ask('find', { filter: {}, by: null });
  const ready = performance.now() - began;
  const took: number[] = [];
  for (const text of queries) {
    const start = performance.now();
    const asked = { filter: { text }, by: null };
    await ask('find', asked);
    await ask('slice', asked, 0, 50);
    took.push(performance.now() - start);
  }
  catalogue.terminate();
  took.sort((a, b) => a - b);
  return { ready, p95: took[Math.ceil(took.length * 0.95) - 1] ?? Number.NaN };
}

/** Scrolls through the list as with a wheel; the longest task meanwhile in ms, 0 when none was over 50. */
export async function scroll(tab: ChromiumTab): Promise<number> {
  return tab.evaluate(async () => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ entryTypes: ['longtask'] });
    for (let step = 0; step < 120; step++) {
      window.scrollBy(0, 400);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return longest;
  });
}
