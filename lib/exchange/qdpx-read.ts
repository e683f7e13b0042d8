import { problem, type ReadResult, refuse } from './problem';
import { type Codebook, readQdc } from './qdc-read';
import { readZip } from './zip-read';

const PROJECT = 'project.qde';

/** The codebook of a REFI-QDA project (`.qdpx`): a leader's QDA colleagues often have that and no separate `.qdc`. */
export function readQdpxCodebook(bytes: Uint8Array, file: string): ReadResult<Codebook> {
  const zip = readZip(bytes, file, (name) => name.toLowerCase() === PROJECT);
  if (!zip.ok) return zip;
  const [project] = zip.value.values();
  return project === undefined
    ? refuse(problem(file, PROJECT, 'missing', { name: PROJECT }))
    : readQdc(project, `${file} (${PROJECT})`);
}
