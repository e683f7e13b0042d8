import { plurals } from '../plural';
import type { FilesWords } from './en';

const count = plurals('es');

export const es: FilesWords = {
  formats: {
    csv: 'Hoja de cálculo, para Excel o Sheets',
    xlsx: 'Archivo de Excel',
    bundle: 'Archivo de Shared Lens, para otro cuaderno',
    annotations: 'Anotaciones web',
    qdc: 'Libro de códigos, para programas de investigación',
    qdpx: 'Proyecto codificado, para programas de investigación',
    case: 'Paquete de rúbrica (CASE), para programas de currículo',
    markdown: 'Texto para pegar',
    html: 'Página para imprimir',
    parquet: 'Tabla para la base de datos del distrito',
  },
  export: {
    title: 'Compartir sus citas',
    again: 'Igual que la última vez',
    format: 'Qué tipo de archivo',
    purpose: 'Para quién y para qué',
    purposeHint: 'Para el equipo de cuarto grado, no para evaluar',
    names: 'Nombres',
    namesOut: 'Quitar los nombres',
    namesIn: 'Dejar los nombres',
    outMeans:
      'Las personas y escuelas de su lista se vuelven códigos; los títulos y direcciones de los documentos se omiten. Por otras palabras que puedan ser nombres se pregunta una por una.',
    always: 'Su organización ha fijado que siempre se quitan los nombres.',
    record: 'Lo que muestra a otros puede convertirse en un registro de su escuela. Déselo solo a quien lo necesite.',
    lock: 'Cerrar el archivo con una contraseña (opcional)',
    lockHint:
      'La vista previa muestra lo que hay dentro. Nadie puede abrir un archivo cerrado sin la contraseña, nosotros tampoco.',
    lens: 'Lo que observa su escuela; sin citas.',
  },
  names: {
    title: '¿Podrían ser nombres?',
    looking: (n) =>
      count(n, { one: 'Buscando nombres: # cita hasta ahora…', other: 'Buscando nombres: # citas hasta ahora…' }),
    first: 'Decida primero sobre los nombres; después verá el archivo.',
    open: (n) => count(n, { one: 'Falta decidir #.', other: 'Faltan # por decidir.' }),
    settled: 'Todo está decidido.',
    allStudents: 'Escribir «un estudiante» en todos',
    choose: (name) => `En lugar de ${name}`,
    undecided: 'Elija…',
    student: 'un estudiante',
    teacher: 'un docente',
    colleague: 'un colega',
    keep: 'No es un nombre: dejarlo',
    times: (n) => count(n, { one: '(# vez)', other: '(# veces)' }),
    seenTitle: 'Estas palabras podrían dar a conocer a alguien',
    confirm: 'Lo he mirado: no se reconoce a ningún estudiante, o quien lo lee puede saber quién es.',
  },
  contents: {
    zip: (n) => count(n, { one: 'El archivo tiene # parte:', other: 'El archivo tiene # partes:' }),
    parquet: (n) =>
      count(n, { one: 'Una tabla de # fila, con estas columnas:', other: 'Una tabla de # filas, con estas columnas:' }),
    label: 'Qué hay en el archivo',
    more: (n) => count(n, { one: 'y # más', other: 'y # más' }),
    start: (name) => `El comienzo de ${name}, donde están las palabras:`,
  },
};
