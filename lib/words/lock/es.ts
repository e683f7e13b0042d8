import type { LockWords } from './en';

export const es: LockWords = {
  title: 'Contraseña',
  what: 'Con una contraseña, sus citas, notas, visitas, nombres y textos a medio escribir quedan sellados en este disco. Quien más use este equipo no puede leerlos mientras el cuaderno está cerrado: hasta que usted lo abra, y de nuevo después de «Cerrar ahora» o cuando se cierra el navegador.',
  forgotten:
    'Si olvida la contraseña, nadie puede abrir el cuaderno: ni usted, ni su distrito, ni nosotros. Guarde una copia o anótela donde solo usted mire.',
  passphrase: 'Contraseña',
  repeat: 'La misma otra vez',
  understood: 'Sé que nadie puede abrirlo sin la contraseña.',
  understandFirst: 'Diga primero que sabe lo que significa olvidar la contraseña.',
  short: (n) => `Elija al menos ${n} caracteres; lo mejor son unas cuantas palabras.`,
  differ: 'Las dos no son iguales.',
  seal: 'Sellar el cuaderno',
  sealed: 'El cuaderno está sellado. Sigue abierto hasta que lo cierre o cierre el navegador.',
  working: 'Trabajando. Puede tardar un poco…',
  lockNow: 'Cerrar ahora',
  another: 'Cambiarla o dejar de usarla',
  newOne: 'Contraseña nueva',
  change: 'Cambiar la contraseña',
  changed: 'La contraseña nueva vale desde ahora.',
  takeAway: 'Quitar la contraseña',
  takenAway: 'El cuaderno ya no tiene contraseña.',
  limits:
    'Lo que sigue legible: qué documentos tienen citas y bajo qué puntos, las horas y los nombres de sus organizaciones. Las palabras borradas de un disco a veces se pueden encontrar en él durante un tiempo.',
  locked: 'Su cuaderno está cerrado',
  open: 'Abrir el cuaderno',
};
