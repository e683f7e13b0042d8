/** A document's text as somebody else reads it: each hard boundary is a line end, so that nothing runs on from cell to cell. Same length. */
import { ROLE, roleOf } from '@/lib/quote/characters';

const BOUNDARY = /[\p{Cc}\p{Co}]/gu;

export const readable = (text: string, instead = '\n'): string =>
  text.replace(BOUNDARY, (one) => (roleOf(one.charCodeAt(0)) === ROLE.boundary ? instead : one));
