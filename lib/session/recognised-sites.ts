/** Which LMS a school's own site was recognised as, so that pages whose address and face say nothing belong to it too. On the device. */

interface Keep {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
}

const KEY = 'recognised-sites';
/** More than anybody allows; the longest known go first. */
const MOST = 100;

const known = async (keep: Keep): Promise<[host: string, app: string][]> => (await keep.get(KEY)) ?? [];

/** Null for a site that was never recognised. */
export async function recognisedAs(keep: Keep, host: string): Promise<string | null> {
  return (await known(keep)).find(([name]) => name === host)?.[1] ?? null;
}

export async function rememberSite(keep: Keep, host: string, app: string): Promise<void> {
  const others = (await known(keep)).filter(([name]) => name !== host);
  await keep.set(KEY, [...others, [host, app]].slice(-MOST));
}
