import { plurals } from '../plural';

const count = plurals('en');

/** The English words about the folder. Their shape binds the other languages. */
export const en = {
  title: 'Keep it in a folder',
  what: 'While your notebook is open, a copy is kept in a folder of yours by itself. If that folder is carried to another device (Drive, OneDrive, a stick), both notebooks come to hold the same.',
  without:
    'This browser cannot keep a folder. To take your work to another device, back up here and bring the file in there; then back up there and bring it in here. Nothing is lost or doubled, however often.',
  names: 'Names stand in it. Choose a folder that only you can read.',
  forbidden:
    'Your organisation’s rules let no whole notebook leave this device (its names, its levels, or this kind of file), so no folder is used. Nothing is read from one or written into one.',
  choose: 'Choose a folder',
  drop: 'or drag it here',
  resume: 'Go on with the folder',
  leave: 'Stop using it',
  working: (name: string) => `Reading and writing in ${name}…`,
  kept: (name: string, time: string) => `Kept in ${name}, ${time}.`,
  asks: (name: string) => `The browser wants to ask again before ${name} is used.`,
  lost: (name: string) => `${name} could not be used just now. Nothing here was changed.`,
  taken: (n: number) =>
    count(n, { one: '# record came from another device.', other: '# records came from other devices.' }),
  waiting: (n: number) => count(n, { one: '# file is still on its way.', other: '# files are still on their way.' }),
};

export type FolderWords = typeof en;
