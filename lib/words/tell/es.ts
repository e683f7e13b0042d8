import type { TellWords } from '@/lib/reports/tell-teachers';

/** La página para docentes, en español. */
export const es: TellWords = {
  language: 'es',
  title: 'Lo que anoto cuando visito su clase y qué pasa con ello',
  lead: (by) => `De ${by}, para todo el personal docente.`,
  leader: 'la dirección de su escuela',
  what: {
    title: 'Qué es Shared Lens',
    lines: [
      'Un panel junto a la página donde escribo mis comentarios. Muestra las palabras que compartimos para hablar de matemáticas y lo que buscamos en ese diálogo.',
      'Marco pasajes de lo que escribí o leí con esos aspectos, para que mis comentarios traten del pensamiento de los estudiantes y usen palabras comunes.',
    ],
  },
  kept: {
    title: 'Qué se guarda',
    lines: [
      'Los pasajes que elegí, mis notas sobre ellos, el día y el tipo de visita, lo que prometí hacer después y lo que decidimos juntos.',
      'Cada pasaje guarda el título y la dirección de la página de donde viene.',
    ],
    names:
      'Una lista con su nombre y un código, para encontrar una visita. En los archivos que salen se quitan los nombres, salvo que yo diga otra cosa.',
    codes: 'Un código para usted, nunca su nombre.',
    levels:
      'Puede marcarse un nivel para lo que se vio en una visita, o «no se vio esta vez». Describe esos minutos, no a usted.',
    noLevels: 'No se marca ningún nivel.',
  },
  never: {
    title: 'Lo que no existe',
    lines: [
      'Ni puntuación, ni clasificación, ni comparación de personas, ni un total de ningún tipo sobre un docente.',
      'Nada que escriba los comentarios por mí ni que juzgue una clase por sí solo.',
      'No se piden nombres de estudiantes, ni se toma sonido o imagen.',
    ],
  },
  where: {
    title: 'Dónde está y cuánto tiempo',
    lines: [
      'En mi propio equipo. No se envía nada a nadie; un archivo sale solo cuando lo guardo después de leerlo entero.',
      'Quienes hacen Shared Lens no reciben nada.',
    ],
    days: (n) => `Lo que tiene más de ${n} días se borra para siempre por sí solo.`,
    untilDeleted: 'Se queda hasta que yo lo borre.',
    held: 'Por ahora nada se borra para siempre, porque la organización debe conservar los registros (retención legal).',
  },
  ask: {
    title: 'Lo que puede pedirme en cualquier momento',
    lines: [
      'Ver todo lo que guardé de una visita a su clase: es una página y la puedo imprimir.',
      'Corregir lo que anoté mal o añadir su propia mirada.',
      'Que las palabras de su clase se compartan con otras personas solo cuando usted haya dicho que sí.',
    ],
  },
  focus: {
    title: 'Lo que miramos juntos ahora',
    none: 'Aún no hemos elegido un enfoque. Me gustaría elegirlo con ustedes.',
  },
  promise: 'Mis notas son para aprender en conjunto. No son una evaluación de su trabajo.',
  signed: 'Nombre y fecha',
  purpose: 'Para docentes, sobre las notas de las visitas.',
};
