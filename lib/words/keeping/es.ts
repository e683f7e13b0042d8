import { plurals } from '../plural';
import type { KeepingWords } from './en';

const count = plurals('es');

export const es: KeepingWords = {
  title: 'Cuánto tiempo se conserva',
  what: 'Las citas, las visitas, los objetivos, las decisiones y las notas a medio escribir se borran para siempre este tiempo después de su último cambio. Lo que usted borra se puede recuperar durante 30 días.',
  choice: 'Conservar',
  forever: 'hasta que yo lo borre',
  years: (n) => count(n, { one: '# año', other: '# años' }),
  set: (by, days) => `Fijado por ${by}: ${count(days, { one: '# día', other: '# días' })}.`,
  held: (by) =>
    `${by} conserva todo por ahora (retención legal): nada se borra para siempre, se elija aquí lo que se elija.`,
  forget: 'Borrar ahora para siempre lo borrado',
  forgetSure: 'No se puede recuperar. Pulse otra vez para hacerlo.',
  forgotten: 'Lo que estaba borrado se ha ido para siempre.',
  log: 'Lo que se ha ido',
  none: 'Todavía no se ha ido nada para siempre.',
  why: {
    deleted: 'se borró hace más de 30 días',
    asked: 'usted lo pidió',
    retention: 'más antiguo de lo que se conserva',
    year: 'usted cerró un año',
    space: 'usted quitó una organización',
  },
  entry: (snippets, others) => `${snippets}, ${others}`,
  quotes: (n) => count(n, { one: '# cita', other: '# citas' }),
  others: (n) => count(n, { one: '# otro registro', other: '# otros registros' }),
  district: 'su distrito',
};
