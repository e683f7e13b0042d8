import type { BackupState } from '../files-port';

/** New quotes after which a person is reminded: about two weeks of visits. */
const NEW_QUOTES = 25;

export const remindsOfBackup = ({ newQuotes }: BackupState): boolean => newQuotes >= NEW_QUOTES;
