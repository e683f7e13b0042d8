import type { LensPack } from '@/lib/lens/pack';
import { codeXml, lensCodes } from './refi-codes';
import { xmlAttribute } from './xml-text';

/** The lens as a REFI-QDA codebook (`.qdc`), for QDA tools such as NVivo, ATLAS.ti, MAXQDA, QualCoder and Taguette. */
export function exportQdc(lens: LensPack): string {
  const origin = xmlAttribute(`Shared Lens: ${lens.title} ${lens.version}`);
  const codes = lensCodes(lens).map(codeXml).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${origin}"><Codes>\n${codes}</Codes></CodeBook>\n`;
}
