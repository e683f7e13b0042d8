/** Google Forms as people answer them. The editor of a form needs nothing of its own: its fields are known by their labels. */
import { fieldsIn } from '@/lib/quote/dom/field';
import type { HostHabits } from '../page/host-habits';
import { pageSurface } from '../page/page-surface';
import type { OpenSurface } from '../surface';
import { formHasTaken, formNames } from './form-fields';

const HABITS: HostHabits = {
  name: 'google-forms',
  names: formNames,
  // A response is one note, whichever of its questions has the evidence and which the next step.
  together: () => fieldsIn(document).filter(formNames.key),
  hasTaken: formHasTaken,
};

export const googleFormsSurface: OpenSurface = (isOurs, bring) => pageSurface(isOurs, bring, HABITS);
