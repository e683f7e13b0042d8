/** What the notebook asks before it takes something away for a panel: the English words. Their shape binds the other languages. */
export const en = {
  title: { quote: 'Delete this quote?', visit: 'Delete this visit?', staff: 'Take this person off your list?' },
  why: 'You pressed this in the panel. This browser cannot tell whether a page lay over it, so it is asked here. You can bring it back for 30 days.',
  remove: 'Delete',
  keep: 'Keep it',
  removed: 'Deleted.',
};

export type RemovalWords = typeof en;
