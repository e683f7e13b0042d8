/** An extension as a district's server hands it out: packed, signed with a key that lives as long as the test, one file a version. */
import { generateKeyPairSync } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { crx, extensionId, publicKeyOf } from '../../../scripts/package/crx.ts';
import { forOwnServer, manifestIn, updateXml } from '../../../scripts/package/manifests.ts';
import { type Folder, readFolder, zip } from '../../../scripts/package/zip.ts';

export class PackedExtension {
  readonly id: string;
  readonly #key: string;
  readonly #files: Folder;
  #origin = '';
  #offered: { version: string; file: Buffer } | null = null;

  /** `build` is the folder of an unpacked build. */
  constructor(build: string) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    this.id = extensionId(publicKeyOf(this.#key));
    this.#files = readFolder(build);
  }

  /** Where browsers ask for updates, on a page server that was started with `answer`. */
  get updateUrl(): string {
    return `${this.#origin}/update.xml`;
  }

  /** The origin of the server that hands it out; must be known before a version is packed. */
  servedFrom(origin: string): void {
    this.#origin = origin;
  }

  /** Packs the build as this version and hands it out from now on. */
  offer(version: string): void {
    const files = forOwnServer(this.#files, this.#origin);
    const manifest = Buffer.from(JSON.stringify({ ...manifestIn(files), version }));
    this.#offered = { version, file: crx(zip(new Map(files).set('manifest.json', manifest)), this.#key) };
  }

  /** Answers for the update manifest and the packed file. */
  readonly answer = (...[request, response]: Parameters<RequestListener>): boolean => {
    const path = new URL(request.url ?? '/', this.#origin || 'http://127.0.0.1').pathname;
    if (!this.#offered || !['/update.xml', '/extension.crx'].includes(path)) return false;
    const { version, file } = this.#offered;
    if (path === '/extension.crx') {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(file);
      return true;
    }
    response
      .writeHead(200, { 'content-type': 'text/xml; charset=utf-8' })
      .end(updateXml(this.id, version, `${this.#origin}/extension.crx`));
    return true;
  };
}
