/** What the product is made of: the bill of materials, and the licences of what is built into it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../gates/tree.ts';

interface Bill {
  serialNumber?: string;
  metadata?: { timestamp?: string; component?: unknown };
  components?: { name: string; version: string }[];
  [name: string]: unknown;
}

/** CycloneDX, by npm's own generator, of what runs in the product; without the time of day, so that it is the same every time. */
export function billOfMaterials(): string {
  const npm = process.env.npm_execpath;
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const text = npm
    ? execFileSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8' })
    : execFileSync('npm', args, { cwd: root, encoding: 'utf8' });
  const bill = JSON.parse(text) as Bill;
  delete bill.serialNumber;
  delete bill.metadata?.timestamp;
  const digits = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
  const id = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  return `${JSON.stringify({ ...bill, serialNumber: `urn:uuid:${id}` }, null, 2)}\n`;
}

export interface Part {
  name: string;
  version: string;
  licence: string;
  /** The text that has to travel with it; empty when the package brings none. */
  text: string;
}

/** Every package that may be built into the product: what package.json names under `dependencies`, and what those need. */
export function builtInParts(): Part[] {
  const found = new Map<string, Part>();
  const add = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    if (!folder || found.has(folder)) return;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license?: string;
      dependencies?: Record<string, string>;
    };
    const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|$|-)/i.test(one));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    found.set(folder, { name, version: manifest.version, licence: manifest.license ?? 'unknown', text });
    for (const next of Object.keys(manifest.dependencies ?? {})) add(next, folder);
  };
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(own.dependencies)) add(name, root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As Node finds it: beside the one that asks, or further up. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; folder.startsWith(root.replace(/\/$/, '')); folder = join(folder, '..')) {
    const here = join(folder, 'node_modules', name);
    if (existsSync(join(here, 'package.json'))) return here;
  }
  return null;
}

/** The notices that licences want to travel with the product. */
export const licenceTexts = (parts: readonly Part[]): string =>
  parts
    .map(
      ({ name, version, licence, text }) =>
        `${name} ${version} (${licence})\n\n${text || `Licensed under ${licence}.`}\n`,
    )
    .join(`\n${'-'.repeat(80)}\n\n`);
