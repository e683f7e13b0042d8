/** The few words that stand in the page itself; the panel's own catalogues would weigh down every page. */
export interface PageWords {
  tag: string;
  resize: string;
  expand: string;
  refused: string;
  openNative: string;
  dismiss: string;
  orphaned: string;
}

const en: PageWords = {
  tag: 'Save this quote',
  resize: 'Drag to change the width',
  expand: 'Open Shared Lens',
  refused: 'This page does not let Shared Lens open inside it. The browser’s side panel works here.',
  openNative: 'Open in the side panel',
  dismiss: 'Not now',
  orphaned: 'Shared Lens was updated. Click its icon to go on here; nothing is lost.',
};
const es: PageWords = {
  tag: 'Guardar esta cita',
  resize: 'Arrastre para cambiar el ancho',
  expand: 'Abrir Shared Lens',
  refused: 'Esta página no permite abrir Shared Lens dentro de ella. El panel lateral del navegador sí funciona aquí.',
  openNative: 'Abrir en el panel lateral',
  dismiss: 'Ahora no',
  orphaned: 'Shared Lens se actualizó. Haga clic en su icono para seguir aquí; no se ha perdido nada.',
};
const fr: PageWords = {
  tag: 'Garder cette citation',
  resize: 'Faites glisser pour changer la largeur',
  expand: 'Ouvrir Shared Lens',
  refused: 'Cette page n’autorise pas Shared Lens à s’ouvrir en elle. Le panneau latéral du navigateur fonctionne ici.',
  openNative: 'Ouvrir dans le panneau latéral',
  dismiss: 'Pas maintenant',
  orphaned: 'Shared Lens a été mis à jour. Cliquez sur son icône pour continuer ici ; rien n’est perdu.',
};

/** The words for an interface language (`es-MX` and the like count as `es`; anything unknown is English). */
export function pageWords(locale: string): PageWords {
  const language = locale.slice(0, 2);
  return language === 'es' ? es : language === 'fr' ? fr : en;
}
