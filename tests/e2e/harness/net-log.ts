/** Reads Chromium's net log: the one record that holds every request, of pages, workers, extensions and the browser itself. */
import { readFile } from 'node:fs/promises';
import type { NetworkRequest } from './loaded-browser.ts';

interface LogEvent {
  type: number;
  params?: { url?: string; initiator?: string };
}

/** One event per line; a killed browser leaves the last line and the closing brackets unwritten, so lines are read alone. */
function event(line: string): LogEvent | null {
  try {
    return JSON.parse(line.replace(/,$/, '')) as LogEvent;
  } catch {
    return null;
  }
}

/** The requests in a net log file, in order; none when there is no such file. */
export async function readNetLog(path: string): Promise<NetworkRequest[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const started = /"URL_REQUEST_START_JOB":(\d+)/.exec(text)?.[1];
  const requests: NetworkRequest[] = [];
  for (const line of text.split('\n')) {
    if (!line.includes(`"type":${started}`)) continue;
    const { type, params } = event(line) ?? {};
    if (type !== Number(started) || !params?.url) continue;
    requests.push({
      url: params.url,
      initiator: params.initiator === 'not an origin' ? null : (params.initiator ?? null),
    });
  }
  return requests;
}
