/** The files that browsers ask a district's own server for, and what a built manifest becomes in each package. */
import { createHash } from 'node:crypto';
import type { Folder } from './zip.ts';

interface BuiltManifest {
  version: string;
  key?: string;
  browser_specific_settings?: { gecko?: Record<string, unknown> };
  [name: string]: unknown;
}

export const manifestIn = (files: Folder): BuiltManifest =>
  JSON.parse(Buffer.from(files.get('manifest.json') ?? '').toString()) as BuiltManifest;

function withManifest(files: Folder, change: (manifest: BuiltManifest) => BuiltManifest): Folder {
  const text = JSON.stringify(change(manifestIn(files)));
  return new Map(files).set('manifest.json', Buffer.from(text));
}

/** For a store: the store signs with its own key and knows no update address. */
export const forStore = (files: Folder): Folder => withManifest(files, ({ key: _, ...manifest }) => manifest);

/** For a server of one's own: the signature carries the key; `from` is the folder on that server, null when it is not known yet. */
export const forOwnServer = (files: Folder, from: string | null): Folder =>
  withManifest(files, ({ key: _, ...manifest }) => ({
    ...manifest,
    ...(from === null ? {} : { update_url: `${from}/update.xml` }),
  }));

export const forFirefox = (files: Folder, from: string | null): Folder =>
  withManifest(files, (manifest) => {
    const gecko = { ...manifest.browser_specific_settings?.gecko };
    if (from !== null) gecko.update_url = `${from}/updates.json`;
    return { ...manifest, browser_specific_settings: { ...manifest.browser_specific_settings, gecko } };
  });

export const geckoId = (files: Folder): string => String(manifestIn(files).browser_specific_settings?.gecko?.id);

/** Chrome and Edge. */
export const updateXml = (id: string, version: string, codebase: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${codebase}" version="${version}"/>
  </app>
</gupdate>
`;

/** Firefox. The hash lets it refuse a file that was changed on the way. */
export const updatesJson = (id: string, version: string, link: string, file: Uint8Array): string =>
  `${JSON.stringify(
    {
      addons: {
        [id]: {
          updates: [
            { version, update_link: link, update_hash: `sha256:${createHash('sha256').update(file).digest('hex')}` },
          ],
        },
      },
    },
    null,
    2,
  )}\n`;
