/** Two built folders become everything that is handed out. Pure: the same folders, key and address give the same bytes. */
import { createHash } from 'node:crypto';
import { crx, extensionId, publicKeyOf } from './crx.ts';
import { forFirefox, forOwnServer, forStore, geckoId, manifestIn, updatesJson, updateXml } from './manifests.ts';
import { samples } from './samples.ts';
import { type Folder, zip } from './zip.ts';

export interface PackInput {
  chrome: Folder;
  firefox: Folder;
  /** RSA private key, PEM. Null: no CRX. */
  key: string | null;
  /** The folder on a district's own server, without a slash at the end; null when it is not known. */
  from: string | null;
  licences: string;
  bill: string;
}

/** Where the samples point as long as no server was named. */
const SOMEWHERE = 'https://apps.your-district.example/shared-lens';

export function pack({ chrome, firefox, key, from, licences, bill }: PackInput): Map<string, Uint8Array> {
  const { version, key: development } = manifestIn(chrome);
  const stem = `shared-lens-${version}`;
  const out = new Map<string, Uint8Array>();
  const put = (name: string, content: string | Uint8Array): void => {
    out.set(name, typeof content === 'string' ? Buffer.from(content) : content);
  };
  const licensed = (files: Folder): Folder => new Map(files).set('licences.txt', Buffer.from(licences));

  put(`${stem}-store.zip`, zip(licensed(forStore(chrome))));
  const server = from ?? SOMEWHERE;
  const id = extensionId(key === null ? Buffer.from(String(development), 'base64') : publicKeyOf(key));
  if (key !== null) {
    put(`${stem}.crx`, crx(zip(licensed(forOwnServer(chrome, from))), key));
    put('update.xml', updateXml(id, version, `${server}/${stem}.crx`));
  }
  const xpi = zip(licensed(forFirefox(firefox, from)));
  put(`${stem}.xpi`, xpi);
  put('updates.json', updatesJson(geckoId(firefox), version, `${server}/${stem}.xpi`, xpi));
  const ids = {
    chromium: id,
    updateUrl: `${server}/update.xml`,
    gecko: geckoId(firefox),
    xpiUrl: `${server}/${stem}.xpi`,
  };
  for (const [name, text] of samples(ids)) put(`policy-samples/${name}`, text);
  put('managed-schema.json', chrome.get('managed-schema.json') ?? '');
  put('sbom.cdx.json', bill);
  put('licences.txt', licences);
  const sums = [...out].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  put('SHA256SUMS', sums.join(''));
  return out;
}
