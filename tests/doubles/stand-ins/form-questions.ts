/** The walkthrough form of a district as its stand-in shows it, in three interface languages; questions are as districts ask them. */

export type FormLanguage = 'en' | 'es' | 'de';

export interface FormQuestion {
  itemId: number;
  /** 0 short, 1 paragraph, 2 choice, 4 checkboxes, 7 grid. */
  type: 0 | 1 | 2 | 4 | 7;
  title: string;
  help: string;
  required: boolean;
  /** One id, or one a row of a grid. */
  entryIds: number[];
  options?: string[];
  rows?: string[];
  /** A last choice with a field of its own. */
  other?: boolean;
}

export interface FormTexts {
  title: string;
  description: string;
  email: string;
  next: string;
  back: string;
  submit: string;
  clear: string;
  required: string;
  otherOption: string;
  otherAnswer: string;
  missing: string;
  pages: FormQuestion[][];
}

const question = (
  itemId: number,
  type: FormQuestion['type'],
  title: string,
  help: string,
  entryIds: number[],
  more: Partial<FormQuestion> = {},
): FormQuestion => ({ itemId, type, title, help, entryIds, required: false, ...more });

export const FORM: Record<FormLanguage, FormTexts> = {
  en: {
    title: 'Math walkthrough, short visit',
    description: 'Ten minutes in a room, five minutes of writing. What students said and did comes first.',
    email: 'Email',
    next: 'Next',
    back: 'Back',
    submit: 'Submit',
    clear: 'Clear form',
    required: 'Required question',
    otherOption: 'Other:',
    otherAnswer: 'Other response',
    missing: 'This is a required question',
    pages: [
      [
        question(1107940098, 0, 'Room and teacher', 'As on the door.', [346828489], { required: true }),
        question(1598230011, 2, 'Kind of visit', '', [729001144], {
          options: ['Walkthrough', 'Joint visit', 'PLC'],
          other: true,
        }),
        question(880112233, 4, 'Look-fors in focus', 'One to three.', [1550097001], {
          options: ['Students explain how they know', 'Students answer one another', 'Wait time after a question'],
        }),
        question(421773920, 1, 'What I heard and saw', 'Their words, not yours.', [901334477], { required: true }),
      ],
      [
        question(2001457788, 7, 'Who did the thinking?', '', [1310000001, 1310000002], {
          rows: ['At the start', 'During partner work'],
          options: ['Students', 'Teacher', 'Both'],
        }),
        question(618273645, 1, 'What I heard and saw', 'During partner work.', [333444555]),
        question(773311995, 1, 'One question to think about together', 'Not an advice.', [2098765432]),
      ],
    ],
  },
  es: {
    title: 'Visita breve de matemáticas',
    description: 'Diez minutos en el aula, cinco de escritura. Primero, lo que dijeron e hicieron los estudiantes.',
    email: 'Correo electrónico',
    next: 'Siguiente',
    back: 'Atrás',
    submit: 'Enviar',
    clear: 'Borrar formulario',
    required: 'Pregunta obligatoria',
    otherOption: 'Otro:',
    otherAnswer: 'Otra respuesta',
    missing: 'Esta pregunta es obligatoria',
    pages: [
      [
        question(1107940098, 0, 'Aula y docente', '', [346828489], { required: true }),
        question(1598230011, 2, 'Tipo de visita', '', [729001144], {
          options: ['Recorrido', 'Visita conjunta', 'PLC'],
          other: true,
        }),
        question(880112233, 4, 'Aspectos en foco', 'De uno a tres.', [1550097001], {
          options: ['Explican cómo lo saben', 'Se responden entre sí', 'Tiempo de espera'],
        }),
        question(421773920, 1, 'Lo que oí y vi', 'Sus palabras, no las suyas.', [901334477], { required: true }),
      ],
      [question(773311995, 1, 'Una pregunta para pensar juntos', '', [2098765432])],
    ],
  },
  de: {
    title: 'Kurzer Unterrichtsbesuch Mathematik',
    description: 'Zehn Minuten im Raum, fünf Minuten Schreiben. Zuerst, was die Schülerinnen und Schüler sagten.',
    email: 'E-Mail-Adresse',
    next: 'Weiter',
    back: 'Zurück',
    submit: 'Senden',
    clear: 'Alle Eingaben löschen',
    required: 'Erforderliche Frage',
    otherOption: 'Sonstiges:',
    otherAnswer: 'Andere Antwort',
    missing: 'Dies ist eine Pflichtfrage.',
    pages: [
      [
        question(1107940098, 0, 'Raum und Lehrkraft', '', [346828489], { required: true }),
        question(421773920, 1, 'Was ich gehört und gesehen habe', 'In ihren Worten.', [901334477], { required: true }),
      ],
      [
        question(618273645, 1, 'Was ich gehört und gesehen habe', 'Während der Partnerarbeit.', [333444555]),
        question(773311995, 1, 'Eine Frage zum gemeinsamen Nachdenken', '', [2098765432]),
      ],
    ],
  },
};

/** An answer that somebody sent last week, opened again by its own link. */
export const SENT: Record<number, string> = {
  346828489: 'Room 12, Ms. Okafor',
  901334477:
    '10:04 “Because a fourth is smaller than a third,” Marisol said, and drew both bars on one whole. Ms. Okafor waited; I counted seven seconds. Then Devon: “So three of them is still more than two of those?”',
  2098765432: 'What did the seven seconds make possible for Devon?',
};
