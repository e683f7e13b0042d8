/** How a calendar day (`2026-01-15`) is written with its year, in a language (BCP 47): what is said of it may stand for several. */
export function yearDay(language: string): (date: string) => string {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (date) => days.format(new Date(`${date}T00:00:00Z`));
}
