import type { SitesWords } from './en';

export const es: SitesWords = {
  offered: (by) => `${by} trabaja también aquí`,
  hint: 'Un clic y la pregunta del navegador permiten un sitio; nadie puede hacerlo por usted.',
  allow: (host) => `Permitir ${host}`,
  on: (host) => `${host}: activado`,
  closed: (by) => `Cerrado por ${by}`,
  closedHint: 'Shared Lens no funciona en estos sitios, ni siquiera después de un clic.',
  district: 'su distrito',
};
