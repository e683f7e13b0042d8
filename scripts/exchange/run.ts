import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFormat } from '@/lib/exchange/format-writers';
import { FORMATS, formatOf } from '@/lib/exchange/formats';
import { type Gathered, gatherBundles } from './gather';
import { readNames } from './names';
import { reportFile } from './report';

const OPTIONS = {
  from: { type: 'string', multiple: true },
  to: { type: 'string' },
  purpose: { type: 'string' },
  names: { type: 'string' },
  creator: { type: 'string' },
  made: { type: 'string' },
  bom: { type: 'boolean' },
  report: { type: 'string' },
  month: { type: 'string' },
  visit: { type: 'string' },
  language: { type: 'string' },
  minutes: { type: 'boolean' },
} as const;

/** A sentence that ends the run. */
class Stop extends Error {}

/**
 * Writes one file, in the format of its ending, from one bundle or several, which are merged as the product merges them. `--names NAMES.json` takes names
 * out, `--purpose "…"` says for whom the file is, `--made ISO` fixes the time in it, `--bom` is for Excel, `--creator` for CASE. The passphrase of a sealed
 * bundle comes from SHARED_LENS_PASSPHRASE, never from the command line, where others could read it. `--report month --month 2026-01` (plc, district; teacher
 * with `--visit ID`) makes that report of them, as .html, .md or .docx, always without the names that the bundles and NAMES.json know. Answers the exit code.
 */
export async function runExchange(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
  say: (sentence: string) => void,
): Promise<0 | 1> {
  try {
    const { values } = parse(args);
    const endings = FORMATS.map(({ ending }) => ending).join(' ');
    if (!values.from?.length || !values.to)
      throw new Stop(`Use: --from BUNDLE.lens.json --to OUT.qdpx. Endings: ${endings}`);
    const format = values.report === undefined ? formatOf(values.to) : null;
    if (format === undefined) throw new Stop(`${values.to}: this ending is not one of ${endings}`);
    const files = await Promise.all(
      values.from.map(async (path) => ({ name: basename(path), bytes: await bytesOf(path) })),
    );
    const names = values.names === undefined ? null : readNames(await bytesOf(values.names), values.names);
    if (names?.ok === false) throw new Stop(names.sentence);
    // A report takes names out itself: those that the bundles know, too.
    const taken = format === null ? null : (names?.names ?? null);
    const gathered = await gatherBundles(files, env.SHARED_LENS_PASSPHRASE ?? '', taken);
    if (!gathered.ok) throw new Stop(gathered.sentences.join('\n'));
    const { job, extras, sentences }: Extract<Gathered, { ok: true }> = gathered;
    if (format === null) {
      const { report = '', month, visit, language, minutes = false, purpose = '' } = values;
      const madeAt = values.made ?? new Date().toISOString();
      const wish = { report, month, visit, language, minutes, purpose, madeAt };
      const made = reportFile(values.to, wish, gathered, names?.names ?? null);
      if (!made.ok) throw new Stop(made.sentence);
      await writeWhole(values.to, [made.content]);
      for (const sentence of [...sentences, ...made.sentences]) say(sentence);
      return 0;
    }
    const whole = { ...job, purpose: values.purpose ?? job.purpose, madeAt: values.made ?? new Date().toISOString() };
    const options = { ...extras, bom: values.bom ?? false, creator: values.creator ?? 'Shared Lens' };
    await writeWhole(values.to, writeFormat(format.id, whole, options));
    for (const sentence of sentences) say(sentence);
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    return 1;
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS });
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error));
  }
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new Stop(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Into a file beside the target first: what is there under the name is always whole. */
async function writeWhole(
  path: string,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w');
    try {
      for await (const chunk of chunks) await file.writeFile(chunk);
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw new Stop(`${path} was not written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
