import { plurals } from '../plural';
import type { EvidenceWords } from './en';

const count = plurals('es');

export const es: EvidenceWords = {
  filters: {
    more: 'Más filtros',
    levels: 'Lo que viste',
    from: 'Desde',
    to: 'Hasta',
    visit: 'Visita',
    anyVisit: 'Cualquier visita, o ninguna',
    school: 'Escuela',
    anySchool: 'Todas las escuelas',
    teacher: 'Código de la maestra o el maestro',
    anyTeacher: 'Todos los códigos',
    lens: 'Versión de los puntos a observar',
    anyLens: 'Todas las versiones',
    version: (version) => `Versión ${version}`,
    ways: 'Cómo llegó aquí',
    way: { read: 'Leída en su página', pasted: 'Pegada o escrita', brought: 'De un archivo' },
  },
  views: {
    by: 'Agrupadas por',
    byTime: 'Fecha, las más nuevas primero',
    byWhat: { 'look-for': 'Punto a observar', visit: 'Visita', document: 'Documento' },
    noVisit: 'Sin visita',
    view: 'Vista',
    noView: 'Ninguna vista guardada',
    keep: 'Guardar esta vista',
    keepIt: 'Guardar',
    name: 'Nombre de la vista',
    kept: (name) => `La vista «${name}» está guardada.`,
    drop: (name) => `Quitar la vista: ${name}`,
  },
  many: {
    label: 'Citas elegidas',
    choose: 'Elige…',
    chooseOne: (words) => `Elegir: ${words}`,
    chosen: (n) => count(n, { one: '# cita elegida', other: '# citas elegidas' }),
    tag: 'Añadir un punto',
    tagLabel: 'Punto que se añade a las citas elegidas',
    tagged: (n) => count(n, { one: '# cita lo tiene ahora.', other: '# citas lo tienen ahora.' }),
    move: 'Pasar a una visita',
    moveLabel: 'Visita de las citas elegidas',
    noVisit: 'Ninguna visita',
    moved: (n) => count(n, { one: '# cita pasada.', other: '# citas pasadas.' }),
    handOn: 'Compartir',
    remove: 'Eliminar',
    removed: (n) => count(n, { one: '# cita eliminada.', other: '# citas eliminadas.' }),
    clear: 'No elegir ninguna',
  },
};
