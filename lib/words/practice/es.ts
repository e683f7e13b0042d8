import type { PracticeWords } from './en';

export const es: PracticeWords = {
  steps: {
    title: 'Pruebe Shared Lens con esta nota',
    opened: 'Abrir el panel',
    openedHow: (key) => `Haga clic en el icono de Shared Lens en la barra del navegador o pulse ${key}.`,
    openedHowNoKey: 'Haga clic en el icono de Shared Lens en la barra del navegador.',
    tagged: 'Etiquetar un pasaje',
    taggedHow: 'Seleccione unas palabras de la nota, pulse el botón que aparece a su lado y elija qué muestran.',
    foundAgain: 'Encontrarlo otra vez',
    foundAgainHow: 'Recargue esta página. Sus palabras siguen marcadas y están en «Mis citas» del panel.',
    done: 'hecho',
    allDone: 'Eso es todo.',
    notebook: 'Verlo en mi cuaderno',
  },
  note: {
    title: 'Nota de visita, 5.º grado, comparar fracciones',
    byline: 'Una nota de práctica: la escuela, las personas y la clase son inventadas. Haga aquí lo que quiera.',
    thanks: 'Gracias por recibirme el martes. Estuve doce minutos con la mesa verde y escribí lo que pude oír.',
    heardTitle: 'Lo que vi y oí',
    problem:
      'El problema de la pizarra era «¿Qué está más cerca de un entero, 5/6 o 7/8? Convence a alguien que no esté de acuerdo». A nadie se le dijo qué dibujo usar.',
    waited:
      'Lo leyó dos veces y luego esperó unos siete segundos. Tres manos más se levantaron mientras nadie hablaba.',
    said: '«A cada una le falta una sola parte, y un octavo es más pequeño que un sexto, así que 7/8 está más cerca».',
    asked:
      'Usted no dijo si eso era correcto. Preguntó: «¿Quién puede decirlo con sus propias palabras?», y una niña junto a la ventana respondió: «Mira la parte que falta, no las partes que tienes».',
    partners:
      'En la mesa verde, un compañero escribió 7/8 y paró. La otra preguntó: «¿Cómo se lo mostrarías a alguien que solo cree en dibujos?», y dibujaron juntos una recta numérica.',
    wonderTitle: 'Una pregunta',
    wonder:
      'Cinco voces llevaron casi todos los últimos diez minutos. ¿Qué pasaría si cada pareja tuviera un minuto para ensayar antes de compartir con toda la clase?',
    nextTitle: 'Lo que sigue',
    next: '¿Planeamos juntos un momento de hablar en parejas para el jueves? Volveré la próxima semana y escucharé solo quién responde a quién.',
  },
};
