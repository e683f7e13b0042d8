import type { SurfaceReason } from '@/lib/outcome/surface-reasons';
import { plurals } from '../plural';
import type { CheckWords, ComposerWords, SortWords, SuggestionWords } from './en';

const count = plurals('es');

/** La parte de la interfaz que acompaña la escritura. */
export const composer: ComposerWords = {
  way: 'Dónde escribe',
  ways: { here: 'Escribir aquí', page: 'En la página', sort: 'Ordenar notas' },
  slots: { focus: 'Nuestro enfoque', evidence: 'Lo que vi y oí', meaning: 'Lo que significa', next: 'Próximo paso' },
  placeholders: {
    focus: '¿Qué buscamos en común?',
    evidence: '¿Quién dijo o hizo qué, y cuándo?',
    meaning: '¿Qué dice eso de su pensamiento?',
    next: 'Una acción, un día o una pregunta',
  },
  begin: (slot) => `Maneras de empezar: ${slot}`,
  beginShort: 'Empezar…',
  saved: 'Citas guardadas de esta página',
  putIn: (words) => `Poner: ${words}`,
  isIn: 'Está en su nota',
  putInDone: 'La cita está en su nota.',
  hole: (words) => `Complete: ${words}. La tecla ⇥ va al siguiente hueco.`,
  backed: 'Cuente conmigo en cuanto a…',
  risks: { timing: 'Tiempo', pride: 'Orgullo', coverage: 'Temario', evaluation: 'Evaluación' },
  riskKept: (risk) => `Esta nota dice «cuente conmigo» en: ${risk}`,
  riskDrop: (risk) => `Quitar: ${risk}`,
  insert: 'Poner en la página',
  inserted: (field) => (field ? `La nota está en «${field}».` : 'La nota está en la página.'),
  notInserted: 'La página no aceptó la nota. Está en el portapapeles: péguela donde quiera.',
  uncertain: 'No se puede ver si la página aceptó la nota. Si no está allí, péguela: está en el portapapeles.',
  starterInserted: 'El comienzo está en la página.',
};

export const whyNot: Record<SurfaceReason, string> = {
  'not-ready': 'Todavía se está cargando. Inténtelo en un momento.',
  'api-missing': 'No deja leer su texto.',
  'api-changed': 'Responde de un modo que Shared Lens no conoce; puede que el sitio haya cambiado.',
  'no-answer': 'No respondió a tiempo.',
  'multi-range': 'Hay varios lugares seleccionados a la vez. Seleccione uno.',
  'read-only': 'En ese lugar no se puede escribir.',
  'copy-disabled': 'Allí no se permite copiar.',
  composing: 'Allí se estaba componiendo un carácter. Termínelo e inténtelo de nuevo.',
  stale: 'Su texto cambió entretanto. Inténtelo de nuevo.',
  'would-replace': 'Allí hay palabras seleccionadas que se perderían. Haga clic donde deben ir las nuevas.',
  unverified: 'Al leerla de nuevo, no muestra las palabras como se dieron.',
  'unsupported-view': 'Esta vista no muestra texto que se pueda leer.',
  'no-drawing': 'En su texto no se puede marcar nada.',
  'other-frame': 'El texto es de la página de otro sitio dentro de esta. Ábrala en su propia pestaña.',
  'students-work':
    'Muestra trabajos de estudiantes; Shared Lens está apagado allí hasta que usted lo abra en este curso.',
};

export const check: CheckWords = {
  label: 'Sugerencias',
  start: 'Revisar mi nota',
  stop: 'Dejar de revisar',
  loading: 'Preparando la revisión…',
  failed: 'No se pudo cargar la revisión. Cierre el panel y ábralo otra vez; su nota está guardada.',
  reading: 'Sigue leyendo…',
  parts: 'En esta nota',
  partIn: (part) => `${part}: está en la nota`,
  partOut: (part) => `${part}: todavía no`,
  part: { focus: 'Enfoque', evidence: 'Visto y oído', meaning: 'Significado', next: 'Próximo paso' },
  none: 'No hay sugerencias para esta nota.',
  count: (n) => count(n, { one: '# sugerencia', other: '# sugerencias' }),
  more: (n) => count(n, { one: 'Detrás espera # sugerencia más.', other: 'Detrás esperan # sugerencias más.' }),
  show: (words) => `Mostrar en la nota: ${words}`,
  tryThis: 'Podría empezar con',
  sharedWord: (term) => `Lo que entendemos por «${term}»`,
  put: 'Ponerlo',
  ignore: 'Ignorar aquí',
  alike: 'Todas las iguales',
  never: 'Nunca en este documento',
  forNote: 'No para esta nota',
  notName: 'No es un nombre, recordarlo',
  ignored: 'Esta sugerencia no vuelve.',
  remembered: (name) => `«${name}» ya no se tomará por un estudiante.`,
  restore: 'Mostrar otra vez todas',
  terms: 'Palabras comunes en su nota',
  openWord: 'Abrir en Palabras comunes',
  field: (label) => `Siguiendo «${label}» en la página`,
  response: (title) => `Todas sus respuestas en «${title}» se leen como una nota`,
  fieldUnnamed: 'Siguiendo el campo donde escribe',
  fieldHint: 'Haga clic en el campo de la página donde escribe y vuelva aquí.',
  before: 'Lo que estaba ahí antes de que usted empezara se deja como está.',
  onlyBefore: 'Todo lo de este campo estaba ahí antes de que Shared Lens mirara; se deja como está.',
  mine: 'Estas palabras son mías: revisarlas',
  empty: 'El campo está vacío. Las sugerencias llegan mientras escribe.',
};

export const sort: SortWords = {
  intro: 'Pegue notas de papel, de una tableta o de un teléfono. Las verá oración por oración.',
  paste: 'Sus notas',
  file: 'Abrir un archivo de texto',
  begin: 'Ordenar estas notas',
  at: (at, of) => `Oración ${at} de ${of}`,
  keys: 'De 1 a 3 guarda en un punto; Intro sigue sin guardar.',
  nothing: 'Aquí no destaca ningún punto.',
  other: 'Otro punto',
  skip: 'Saltar',
  stop: 'Parar aquí',
  done: (saved) => `Todas las oraciones están ordenadas; ${saved}.`,
  savedCount: (n) => count(n, { one: 'se guardó # cita', other: 'se guardaron # citas' }),
  again: 'Ordenar otras notas',
  notSaved: 'Algunas oraciones no se pudieron guardar. Están abajo otra vez.',
  tooLong: 'Solo se tomaron los primeros 200 000 caracteres.',
};

export const suggestions: SuggestionWords = {
  mark: 'Sugerido',
  quoted: (words) => `«${words}»`,
  because: (reasons) => `porque: ${reasons}`,
};
