import type { RemovalWords } from './en';

export const es: RemovalWords = {
  title: { quote: '¿Borrar esta cita?', visit: '¿Borrar esta visita?', staff: '¿Quitar a esta persona de su lista?' },
  why: 'Lo pulsó en el panel. Este navegador no puede decir si una página lo tapaba, por eso se pregunta aquí. Se puede recuperar durante 30 días.',
  remove: 'Borrar',
  keep: 'Conservar',
  removed: 'Borrado.',
};
