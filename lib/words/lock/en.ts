/** A notebook under a passphrase: the English words. Their shape binds the other languages. */
export const en = {
  title: 'Passphrase',
  what: 'With a passphrase, your quotes, notes, visits, names and half-written texts are sealed on this disk. Whoever else uses this computer cannot read them while the notebook is locked: until you open it, and again after “Lock now” or when the browser closes.',
  forgotten:
    'If you forget the passphrase, nobody can open the notebook: not you, not your district, not us. Keep a backup or write it down where only you look.',
  passphrase: 'Passphrase',
  repeat: 'The same once more',
  understood: 'I know that nobody can open it without the passphrase.',
  understandFirst: 'Say first that you know what a forgotten passphrase means.',
  short: (n: number) => `Choose at least ${n} characters; a few words are best.`,
  differ: 'The two are not the same.',
  seal: 'Seal the notebook',
  sealed: 'The notebook is sealed. It stays open until you lock it or close the browser.',
  working: 'Working. This may take a while…',
  lockNow: 'Lock now',
  another: 'Change it, or do without',
  newOne: 'New passphrase',
  change: 'Change the passphrase',
  changed: 'The new passphrase holds from now on.',
  takeAway: 'Take the passphrase away',
  takenAway: 'The notebook has no passphrase any more.',
  limits:
    'What stays readable: which documents have quotes and under which look-fors, the times, and the names of your organisations. Words deleted from a disk can sometimes be found on it for a while.',
  locked: 'Your notebook is locked',
  open: 'Open the notebook',
};

export type LockWords = typeof en;
