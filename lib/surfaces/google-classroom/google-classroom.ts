/**
 * Google Classroom: ordinary rich text, known by role and label alone. Views that were left stay in the document, hidden; their boxes
 * have the same labels as the new ones. A box under a post is one of many with that label: the post's own number tells them apart.
 */
import type { FieldNames } from '@/lib/quote/dom/field-names';
import type { HostHabits } from '../page/host-habits';
import { pageSurface } from '../page/page-surface';
import { CLASSROOM_POST } from '../selectors';
import type { OpenSurface } from '../surface';

const classroomNames: FieldNames = {
  key(field) {
    if (!field.checkVisibility()) return 'view that was left';
    const post = field.closest(CLASSROOM_POST)?.getAttribute('data-stream-item-id');
    return post ? `box in post ${post}` : null;
  },
  label: () => null,
};

const HABITS: HostHabits = { name: 'google-classroom', names: classroomNames };

export const googleClassroomSurface: OpenSurface = (isOurs, bring) => pageSurface(isOurs, bring, HABITS);
