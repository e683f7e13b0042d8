import { plurals } from '../plural';

const count = plurals('en');

/** How long things are kept: the English words. Their shape binds the other languages. */
export const en = {
  title: 'How long it is kept',
  what: 'Quotes, visits, goals, decisions and half-written notes go for good this long after you last changed them. What you delete can be brought back for 30 days.',
  choice: 'Keep for',
  forever: 'until I delete it',
  years: (n: number) => count(n, { one: '# year', other: '# years' }),
  set: (by: string, days: number) => `Set by ${by}: ${count(days, { one: '# day', other: '# days' })}.`,
  held: (by: string) => `${by} keeps everything for now (legal hold): nothing goes for good, whatever is chosen here.`,
  forget: 'Delete for good now what is deleted',
  forgetSure: 'It cannot be brought back. Press once more to do it.',
  forgotten: 'What was deleted is gone for good.',
  log: 'What went',
  none: 'Nothing has gone for good yet.',
  why: {
    deleted: 'deleted more than 30 days before',
    asked: 'you asked for it',
    retention: 'older than it is kept',
    year: 'you closed a year',
    space: 'you took an organisation away',
  },
  entry: (snippets: string, others: string) => `${snippets}, ${others}`,
  quotes: (n: number) => count(n, { one: '# quote', other: '# quotes' }),
  others: (n: number) => count(n, { one: '# other record', other: '# other records' }),
  district: 'your district',
};

export type KeepingWords = typeof en;
