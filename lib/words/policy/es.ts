import { plurals } from '../plural';
import type { policy as en } from './en';

const count = plurals('es');

export const policy: typeof en = {
  managed: 'Fijado por su distrito',
  setBy: (organisation) => `Fijado por ${organisation}`,
  district: 'su distrito',
  lens: (version) => `qué observar ${version}`,
  received: (day) => `recibido el ${day}`,
  beside: (lens) => `al lado ${lens}`,
  help: 'Ayuda',
  objectives: 'Nuestros objetivos',
  lensRefused:
    'Los puntos que observar que envió su distrito no se pudieron leer. Usted conserva los que ve y no se pierde nada. Su administrador encuentra el motivo en «Diagnóstico», en su cuaderno.',
  diagnostics: 'Diagnóstico',
  diagnosticsHint:
    'Para su administrador: versiones, lo que se fijó para usted y lo que no funcionó últimamente. No contiene nada de lo que usted guarda y no se envía nada.',
  diagnosticsCopy: 'Copiar',
  diagnosticsCopied: 'Está en el portapapeles.',
  refused: (n) =>
    count(n, {
      one: 'Un ajuste de su distrito no se pudo usar; todo lo demás funciona.',
      other: '# ajustes de su distrito no se pudieron usar; todo lo demás funciona.',
    }),
  settled: 'Algunos de estos ajustes se contradicen; vale el más prudente.',
};
