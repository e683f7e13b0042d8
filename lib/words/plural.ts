/** The sentence forms of one count; `#` stands for the number. `other` is the one that every language has. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A chooser of plural forms for one language (CLDR rules by way of `Intl.PluralRules`), with the number written as that language writes it. */
export function plurals(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
