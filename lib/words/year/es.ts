import type { HandOverWords } from '@/lib/reports/hand-over-page';
import { plurals } from '../plural';
import type { YearWords } from './en';

const count = plurals('es');

const page: HandOverWords = {
  title: 'Entrega del relevo',
  lead: (by) => `De ${by}, para quien guíe ahora el diálogo matemático.`,
  somebody: 'quien estuvo antes',
  goals: 'Lo que buscamos',
  noGoals: 'No hay ningún objetivo anotado aquí.',
  ofDistrict: (goal) => `${goal} (fijado por el distrito)`,
  decisions: 'Lo que se decidió',
  noDecisions: 'No hay ninguna decisión anotada aquí.',
  made: (what, day) => `${what} (desde el ${day})`,
  madeAndDue: (what, day, revisit) => `${what} (desde el ${day}; volver a verlo el ${revisit})`,
  done: (what) => `Hecho: ${what}`,
  because: (what, why) => `${what}. Por qué: ${why}`,
  vision: 'Nuestra visión:',
  lens: 'Nuestra lente',
  lensLine: (title, version) => `${title}, versión ${version}. Está en el archivo que acompaña a esta página.`,
  focus: 'Nuestro enfoque ahora',
  noFocus: 'No hay ningún enfoque elegido.',
  promises: 'Prometido y aún pendiente',
  promisesMean: 'Con las palabras con que se prometió. A quién, se lo diré yo en persona.',
  noPromises: 'No queda nada pendiente.',
  due: (what, day) => `${what} (para el ${day})`,
  bright: 'Puntos brillantes que se pueden compartir',
  brightMean: 'Alguien dijo que sí a cada uno.',
  noBright: 'No se eligió ninguno.',
  left: 'Lo que le contaría tomando un café',
  write: 'A mano:',
  notIn:
    'No está aquí, a propósito: niveles, notas sobre personas, nombres. Eran para mi propio aprendizaje; se quedan conmigo o ya no existen.',
  purpose: 'Para la próxima persona al frente. No es una evaluación de nadie.',
};

export const es: YearWords = {
  title: 'Cerrar el año',
  intro: 'Tres pasos, en este orden. Puede saltarse cualquiera.',
  archive: {
    title: '1. Guárdelo para usted',
    what: 'Todo su cuaderno, con nombres, en un archivo que solo se abre con su frase de contraseña. «Archivos y copia» lo vuelve a leer.',
    passphrase: 'Frase de contraseña del archivo',
    again: 'La misma frase otra vez',
    lost: 'Anótela en un lugar seguro. Nadie puede abrir el archivo sin ella, nosotros tampoco.',
    make: 'Guardar el archivo',
    making: (n) => count(n, { one: 'Reuniendo: # cita…', other: 'Reuniendo: # citas…' }),
    short: (n) => `Use al menos ${n} caracteres. Cuatro palabras seguidas se recuerdan bien.`,
    differ: 'Las dos frases no son iguales.',
    saved: (name, n) => `Entregado al navegador como ${name}, con ${count(n, { one: '# cita', other: '# citas' })}.`,
  },
  handOver: {
    title: '2. Entregue el relevo',
    what: 'Para quien venga después: la lente, los objetivos, las decisiones y el enfoque, lo que aún está prometido y los puntos brillantes que se pueden compartir. Nunca niveles, nunca notas sobre personas, nunca un nombre.',
    agreements: 'Objetivos y decisiones',
    noAgreements: 'No hay ninguno anotado.',
    toAgreements: 'Anotarlos',
    agreed: (kind, state, day) =>
      `${kind === 'goal' ? 'Objetivo' : 'Decisión'}, desde el ${day}${state === 'kept' ? ', hecho' : ''}`,
    promises: 'Promesas pendientes',
    noPromises: 'No queda pendiente nada de lo que prometió.',
    bright: 'Puntos brillantes',
    permission: 'Marque aquellos a los que alguien dijo que sí. Sin eso no se entrega nada.',
    noBright: 'No ha guardado ningún punto brillante.',
    purpose: 'Para quién y para qué',
    save: 'Guardar el archivo para su cuaderno',
    saved: (name, agreed, n) =>
      `Entregado al navegador como ${name}: la lente, el enfoque, ${count(agreed, { one: '# objetivo o decisión', other: '# objetivos y decisiones' })} y ${count(n, { one: '# punto brillante', other: '# puntos brillantes' })}.`,
    page,
  },
  purge: {
    title: '3. Deje ir lo demás',
    what: 'Las citas, visitas, objetivos, decisiones y notas a medio escribir cuyo último cambio es anterior a un día se borran para siempre de este equipo. Las personas siguen en su lista, y la lente también.',
    before: 'Último cambio antes del',
    count: (n, day) =>
      count(n, { one: `# registro es anterior al ${day}.`, other: `# registros son anteriores al ${day}.` }),
    purge: 'Borrarlos para siempre',
    sure: 'No se puede recuperar. Pulse otra vez para hacerlo.',
    done: 'Se han ido para siempre.',
    held: (by) => `${by} conserva todo por ahora (retención legal): nada se puede borrar para siempre.`,
    district: 'Su distrito',
  },
};
