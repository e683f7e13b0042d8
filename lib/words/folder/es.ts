import { plurals } from '../plural';
import type { FolderWords } from './en';

const count = plurals('es');

/** Las palabras sobre la carpeta. */
export const es: FolderWords = {
  title: 'Guardarlo en una carpeta',
  what: 'Mientras su cuaderno está abierto, se guarda solo una copia en una carpeta suya. Si esa carpeta llega a otro equipo (Drive, OneDrive, una memoria), los dos cuadernos terminan con lo mismo.',
  without:
    'Este navegador no puede usar una carpeta. Para llevar su trabajo a otro equipo, haga aquí una copia e incorpórela allí; luego haga una copia allí e incorpórela aquí. Nada se pierde ni se duplica, cuantas veces quiera.',
  names: 'Contiene nombres. Elija una carpeta que solo usted pueda leer.',
  forbidden:
    'Las reglas de su organización no dejan que el cuaderno entero salga de este equipo (sus nombres, sus niveles o este tipo de archivo); por eso no se usa ninguna carpeta. No se lee ni se escribe nada en ella.',
  choose: 'Elegir una carpeta',
  drop: 'o arrástrela aquí',
  resume: 'Seguir con la carpeta',
  leave: 'Dejar de usarla',
  working: (name) => `Leyendo y escribiendo en ${name}…`,
  kept: (name, time) => `Guardado en ${name}, ${time}.`,
  asks: (name) => `El navegador quiere preguntar otra vez antes de usar ${name}.`,
  lost: (name) => `Ahora no se pudo usar ${name}. Aquí no cambió nada.`,
  taken: (n) => count(n, { one: 'Llegó # registro de otro equipo.', other: 'Llegaron # registros de otros equipos.' }),
  waiting: (n) => count(n, { one: '# archivo todavía está en camino.', other: '# archivos todavía están en camino.' }),
};
