import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

/** Standards in our own words, as RELAX NG. */
const RULES = {
  'refi-qda': new URL('../../data/standards/refi-qda.rng', import.meta.url),
  'policy-definitions': new URL('../../data/standards/policy-definitions.rng', import.meta.url),
};

/** What libxml2 says against an XML text by the rules of a standard; nothing when it is valid. */
export function faultsOf(xml: string, standard: keyof typeof RULES = 'refi-qda'): string[] {
  const grammar = XmlDocument.fromString(readFileSync(RULES[standard], 'utf8'));
  const validator = RelaxNGValidator.fromDoc(grammar);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    document.dispose();
    validator.dispose();
    grammar.dispose();
  }
}
