import { expect, it } from 'vitest';
import { originalOf, originalTitle } from '@/lib/evidence/copied-document';
import { pageDocument } from '@/lib/evidence/page-document';

it.each([
  ['Copy of Walkthrough notes', 'Walkthrough notes'],
  ['Copia de Notas de la visita', 'Notas de la visita'],
  ['Copie de Notes de visite', 'Notes de visite'],
  ['Kopie von Notizen', 'Notizen'],
  ['Copy of Copy of Walkthrough notes', 'Copy of Walkthrough notes'],
  ['Walkthrough notes', null],
  ['Copying strategies in grade 4', null],
])('%s is a copy of %s', (title, original) => {
  expect(originalTitle(title)).toBe(original);
});

const doc = (id: string, title: string, tab = '') =>
  pageDocument({ url: `https://docs.google.com/document/d/${id}/edit${tab && `?tab=${tab}`}`, title });

it('finds the document of that name, the same tab of it, and nothing else', () => {
  const copy = doc('1Copy', 'Copy of Walkthrough notes', 't.2');
  const kept = [
    doc('1Other', 'Other notes', 't.2'),
    doc('1Copy', 'Walkthrough notes', 't.2'),
    doc('1First', 'Walkthrough notes'),
    { ...doc('1Form', 'Walkthrough notes', 't.2'), app: 'google-forms' },
    doc('1First', 'Walkthrough notes', 't.2'),
  ];
  expect(originalOf(copy, kept)).toBe(kept[4]);
  expect(originalOf(doc('1First', 'Walkthrough notes', 't.2'), kept)).toBeNull();
  expect(originalOf({ ...copy, app: 'page' }, kept)).toBeNull();
});
