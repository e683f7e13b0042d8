/** An extension as a district's server hands it out: packed, signed with a key that lives as long as the test, one file a version. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import crx3 from 'crx3';

const KEY = 'key.pem';

/** An extension's id: the first 32 hex digits of its public key's SHA-256, written with a to p. */
const idOf = (publicKey: Buffer): string =>
  createHash('sha256')
    .update(publicKey)
    .digest('hex')
    .slice(0, 32)
    .replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

export class PackedExtension implements AsyncDisposable {
  readonly id: string;
  readonly #build: string;
  readonly #folder: string;
  #origin = '';
  #offered: { version: string; file: Buffer } | null = null;

  private constructor(id: string, build: string, folder: string) {
    this.id = id;
    this.#build = build;
    this.#folder = folder;
  }

  /** `build` is the folder of an unpacked build. */
  static async of(build: string): Promise<PackedExtension> {
    const folder = await mkdtemp(join(tmpdir(), 'shared-lens-crx-'));
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await writeFile(join(folder, KEY), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    return new PackedExtension(idOf(publicKey.export({ type: 'spki', format: 'der' })), build, folder);
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
  async offer(version: string): Promise<void> {
    const folder = join(this.#folder, version);
    await cp(this.#build, folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const { key: _, ...manifest } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    await writeFile(path, JSON.stringify({ ...manifest, version, update_url: this.updateUrl }));
    const crxPath = join(this.#folder, `${version}.crx`);
    await crx3([path], { keyPath: join(this.#folder, KEY), crxPath });
    this.#offered = { version, file: await readFile(crxPath) };
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
      .end(
        `<?xml version="1.0" encoding="UTF-8"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${this.id}"><updatecheck codebase="${this.#origin}/extension.crx" version="${version}"/></app></gupdate>`,
      );
    return true;
  };

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
