import { plurals } from '../plural';
import type { SpacesWords } from './en';

const count = plurals('es');

export const es: SpacesWords = {
  title: 'Organizaciones',
  what: 'Si trabaja para dos organizaciones, manténgalas separadas: cada una tiene sus propias citas, visitas, personas, enfoque y lente. El cuaderno muestra una a la vez, y un archivo contiene solo una.',
  name: 'La que se muestra aquí se llama',
  others: 'Sus otras organizaciones',
  goTo: (name) => `Ir a ${name}`,
  another: 'Mantener separada otra organización',
  newName: 'Su nombre',
  make: 'Crearla',
  made: (name) => `«${name}» está lista.`,
  nameFirst: 'Cada organización necesita un nombre. Dé primero un nombre a esta.',
  taken: 'Otra organización ya tiene este nombre o este sitio.',
  sites: 'Páginas que pertenecen aquí',
  noSites: 'No hay ninguna elegida. Las páginas de ninguna organización van a la que muestra el cuaderno.',
  site: (host, account) => (account === null ? host : `${host}, cuenta ${account + 1}`),
  removeSite: (site) => `Quitar ${site}`,
  siteLabel: 'Dirección de un sitio',
  account: 'Cuenta de Google',
  anyAccount: 'cualquier cuenta',
  slot: (slot) => `cuenta ${slot + 1} (/u/${slot}/)`,
  addSite: 'Añadir el sitio',
  badSite: 'Esto no es la dirección de un sitio. Se parece a moodle.ourschool.org.',
  sitesHint:
    'El panel se guía por el sitio de la página cuando se abre. El que ya está abierto sigue donde está hasta que se abre otra vez.',
  holds: (quotes, visits) =>
    `Contiene ${count(quotes, { one: '# cita', other: '# citas' })} y ${count(visits, { one: '# visita', other: '# visitas' })}. Se van para siempre, con las notas, las personas y lo que está a medio escribir.`,
  remove: (name) => `Quitar «${name}»`,
  archiveFirst: 'Un archivo que solo usted puede abrir se puede volver a incorporar más tarde:',
  archive: 'haga uno primero',
  removeNow: 'Quitarla para siempre',
  removeSure: (name) => `«${name}» no se puede recuperar sin un archivo. Pulse otra vez para hacerlo.`,
  held: (by) => `${by} conserva todo por ahora (retención legal): no se puede quitar ninguna organización.`,
  district: 'Su distrito',
  districtsOwn: (by) => `${by} preparó esta organización. Se queda mientras sus ajustes estén en vigor aquí.`,
};
