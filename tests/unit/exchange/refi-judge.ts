import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

const rules = new URL('../../data/standards/refi-qda.rng', import.meta.url);

/** What libxml2 says against an XML text by the rules of REFI-QDA; nothing when it is valid. */
export function faultsOf(xml: string): string[] {
  const grammar = XmlDocument.fromString(readFileSync(rules, 'utf8'));
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
