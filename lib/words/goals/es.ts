import { plurals } from '../plural';
import type { GoalsWords } from './en';

const count = plurals('es');

export const es: GoalsWords = {
  title: 'Objetivos y decisiones',
  intro:
    'Lo que buscan, y lo que decidieron por el camino. Pasan a quien dirija aquí después de usted, cuando cierre el año.',
  loading: 'Leyendo su cuaderno…',
  district: (by) => `Lo que busca ${by}`,
  aDistrict: 'su distrito',
  write: {
    title: 'Anote uno',
    kind: '¿Qué es?',
    goal: 'Un objetivo',
    decision: 'Una decisión',
    goalText: '¿Qué se vería y se oiría en las aulas?',
    decisionText: '¿Qué decidieron?',
    madeOn: 'Desde el',
    revisitOn: 'Volver a verlo el',
    visit: 'De una visita o sesión',
    noVisit: 'ninguna',
    keep: 'Guardarlo',
    kept: 'Está guardado.',
    empty: 'Escríbalo primero.',
    change: 'Guardar el cambio',
    leave: 'Dejarlo como estaba',
    text: 'Sus palabras',
  },
  goals: 'Objetivos',
  noGoals: 'Todavía no hay ningún objetivo anotado. Bastan uno o dos: ¿qué vería un martes cuando se haya alcanzado?',
  decisions: 'Decisiones',
  noDecisions:
    'Todavía no hay ninguna decisión anotada. Una puesta al día o una sesión de objetivos suele acabar en una; anótela aquí o en esa página.',
  settled: (n) => `Alcanzados, hechos o abandonados (${n})`,
  since: (day) => `desde el ${day}`,
  with: (code) => `con ${code}`,
  revisit: (day) => `volver a verlo el ${day}`,
  overdue: (day) => `había que verlo el ${day}`,
  states: { goal: 'Alcanzado', decision: 'Hecha', dropped: 'Ya no vale' },
  acts: {
    goal: 'Alcanzado',
    decision: 'Hecha',
    drop: 'Abandonar',
    open: 'Vuelve a valer',
    change: 'Cambiar',
    remove: 'Borrar',
  },
  about: (act, words) => `${act}: ${words}`,
  removed: (words) => `Borrado: «${words}»`,
  restored: 'Está de vuelta.',
  due: (n) => count(n, { one: 'Hay # que ya toca volver a ver.', other: 'Hay # que ya toca volver a ver.' }),
};
