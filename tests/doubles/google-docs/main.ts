/** What the served page runs: the stand-in with the switches of its address, and a hand for the tests. */
import { faultsFrom } from './faults.ts';
import { openStandIn, type StandIn } from './stand-in.ts';

declare global {
  interface Window {
    /** Of the stand-in alone, in the page's own world. */
    __double?: StandIn;
  }
}

const title = new URL(location.href).searchParams.get('title');
window.__double = openStandIn(document, { faults: faultsFrom(location.href), ...(title ? { title } : {}) });
