import { plurals } from '../plural';
import type { OverviewWords } from './en';

const count = plurals('es');

export const es: OverviewWords = {
  home: {
    title: 'Tiempo, comentarios, enfoque, seguimiento',
    loading: 'Leyendo su cuaderno…',
    open: 'Mostrar lo que hay detrás',
    close: 'Plegar',
    incomplete: 'Sin completar:',
    time: {
      title: 'Tiempo, esta semana',
      complete: (minutes) => `${minutes} con enfoque y seguimiento`,
      incomplete: (minutes) => `${minutes} todavía sin enfoque o seguimiento`,
      lacking: (n) => count(n, { one: '# visita aún no está completa.', other: '# visitas aún no están completas.' }),
      next: 'Ninguna visita esta semana. Abra el panel en un aula o una PLC y empiece una; bastan 20 minutos.',
    },
    feedback: {
      title: 'Comentarios, las últimas cuatro semanas',
      given: (n) => count(n, { one: '# nota entregada', other: '# notas entregadas' }),
      next: 'No se entregó ninguna nota en las últimas cuatro semanas. Termine una visita en el panel y copie la nota para la maestra o el maestro.',
    },
    focus: {
      title: 'Enfoque',
      chosen: (n) => count(n, { one: '# punto en el enfoque', other: '# puntos en el enfoque' }),
      next: 'Todavía no hay enfoque. Elija de uno a tres puntos:',
      choose: 'ir a las preferencias',
    },
    followThrough: {
      title: 'Seguimiento',
      open: (n) => count(n, { one: '# seguimiento abierto', other: '# seguimientos abiertos' }),
      overdue: (n) => count(n, { one: '# era para antes de hoy', other: '# eran para antes de hoy' }),
      by: (day) => `Para ${day}:`,
      next: 'No hay seguimientos abiertos. Al terminar una visita, elija el día en que volverá a ella.',
    },
  },
  pictures: {
    title: 'Imágenes',
    intro:
      'Recuentos de pasajes guardados. Muestran qué se buscó y se escribió, y no dicen nada de lo bien que lo hace nadie.',
    loading: 'Contando…',
    print: 'Imprimir',
    lookFor: 'Punto a observar',
    sum: 'Todas',
    weeks: {
      title: 'Citas guardadas por punto y semana',
      about: 'Un campo más oscuro tiene más citas. Elija un campo para leerlas.',
      cell: (lookFor, week, n) =>
        count(n, { one: `${lookFor}, semana del ${week}: # cita`, other: `${lookFor}, semana del ${week}: # citas` }),
      next: 'No se guardó ninguna cita en las últimas dieciséis semanas. Etiquete un pasaje y contará aquí.',
    },
    levels: {
      title: 'Lo que se vio, por punto',
      about: 'Cuántas citas se marcaron con cada uno. Elija un número para leerlas.',
      cell: (lookFor, level, n) =>
        count(n, { one: `${lookFor}, ${level}: # cita`, other: `${lookFor}, ${level}: # citas` }),
      next: 'Ninguna cita dice aún lo que se vio. En «Más», al etiquetar, puede decir dónde estaba el pensamiento.',
    },
    focus: {
      title: 'Notas que nombran el enfoque',
      meaning:
        'Una nota nombra el enfoque cuando dice el título de un punto en el enfoque de su visita, o una de sus palabras compartidas. Solo cuentan las notas de visitas con enfoque.',
      month: 'Mes',
      naming: 'Notas que lo nombran',
      of: (naming, notes) => `${naming} de ${count(notes, { one: '# nota', other: '# notas' })}`,
      next: 'Todavía no se entregó ninguna nota de una visita con enfoque.',
    },
    overlap: {
      title: '¿Un solo enfoque, o dos?',
      about:
        'Los puntos en el enfoque de las notas de dos cuadernos, mes a mes: por ejemplo, de una persona que acompaña y de la dirección. Una nota cuenta cuando se entregó después de una visita con enfoque. Muestra sobre qué escribieron dos personas, no si lo hicieron bien, y nada sobre un docente. Los archivos solo se miran; no se guarda nada de ellos.',
      first: 'Primer archivo (vacío: este cuaderno)',
      second: 'Segundo archivo',
      mine: 'Este cuaderno',
      next: 'Elija un paquete (.lens.json) que guardó una colega o un colega, para ponerlo junto a este cuaderno.',
      reading: 'Leyendo el archivo…',
      locked: 'Este archivo está cerrado con una contraseña. Solo se comparan archivos abiertos.',
      refused: 'Este archivo no se puede leer:',
      nothing: 'Ninguno tiene una nota de una visita con enfoque.',
      only: (name: string) =>
        `En ${name} no hay ninguna nota de una visita con enfoque, así que no hay con qué comparar.`,
      month: 'Mes',
      counts: (first: number, second: number) => `${first} · ${second}`,
      key: (first: string, second: string) =>
        `Notas en ${first} · notas en ${second}. Campo lleno y en negrita: ambos lo tenían en el enfoque.`,
      cell: (lookFor: string, month: string, first: number, second: number) =>
        `${lookFor}, ${month}: en el enfoque en ${count(first, { one: '# nota', other: '# notas' })} del primero y ${count(second, { one: '# nota', other: '# notas' })} del segundo`,
      shared: 'En el enfoque de ambos',
      of: (both: number, all: number) => `${both} de ${all}`,
    },
  },
  checkIn: {
    title: 'Puesta al día',
    intro:
      'Una página para coach y dirección sobre el trabajo con una maestra o un maestro. Los códigos están en lugar de los nombres.',
    nobody: 'Ninguna visita tiene docente todavía. Elija con quién al empezar una visita en el panel.',
    person: 'Código de la maestra o el maestro',
    choose: 'Elija un código',
    since: 'Desde',
    heading: (code, since) => `Puesta al día: ${code}, desde ${since}`,
    copy: 'Copiar la página',
    copied: 'La página está en el portapapeles.',
    notCopied: 'No se pudo copiar la página.',
    none: 'ninguno elegido',
    foci: 'Enfoques',
    mine: 'En mi cuaderno ahora',
    theirs: 'En estas visitas',
    quotes: 'Citas guardadas',
    noQuotes: 'No se guardó ninguna cita en estas visitas.',
    open: 'Seguimientos y promesas abiertos',
    openFrom:
      'Salen de los seguimientos de las visitas de arriba: cada uno con una fecha y sin marcar como hecho. Lo que se prometió en otro lugar no está aquí.',
    nothingOpen: 'No hay nada abierto.',
    goals: 'Nuestros objetivos',
    decided: 'Decidido antes, y aún vale',
    decision: 'Decidimos',
    revisit: (day) => `volver a verlo el ${day}`,
    decide: 'Anote la decisión',
    revisitOn: 'Volver a verla el',
    keepDecision: 'Guardar la decisión',
    decisionKept: 'La decisión está guardada. Figura en la página y en la próxima puesta al día.',
    allDecisions: 'Todos los objetivos y decisiones',
    all: 'Todas las citas de estas visitas',
  },
};
