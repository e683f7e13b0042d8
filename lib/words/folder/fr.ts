import { plurals } from '../plural';
import type { FolderWords } from './en';

const count = plurals('fr');

/** Les mots sur le dossier. */
export const fr: FolderWords = {
  title: 'Le garder dans un dossier',
  what: 'Tant que votre carnet est ouvert, une copie se garde d’elle-même dans un dossier à vous. Si ce dossier arrive sur un autre appareil (Drive, OneDrive, une clé), les deux carnets finissent par contenir la même chose.',
  without:
    'Ce navigateur ne peut pas garder de dossier. Pour emporter votre travail sur un autre appareil, sauvegardez ici et prenez le fichier là-bas ; puis sauvegardez là-bas et prenez-le ici. Rien ne se perd ni ne se double, aussi souvent que vous voulez.',
  names: 'Il contient des noms. Choisissez un dossier que vous seul pouvez lire.',
  forbidden:
    'Les règles de votre organisation ne laissent aucun carnet entier quitter cet appareil (ses noms, ses niveaux ou ce type de fichier) ; aucun dossier n’est donc utilisé. Rien n’y est lu ni écrit.',
  choose: 'Choisir un dossier',
  drop: 'ou faites-le glisser ici',
  resume: 'Continuer avec le dossier',
  leave: 'Ne plus l’utiliser',
  working: (name) => `Lecture et écriture dans ${name}…`,
  kept: (name, time) => `Gardé dans ${name}, ${time}.`,
  asks: (name) => `Le navigateur veut redemander avant d’utiliser ${name}.`,
  lost: (name) => `${name} n’a pas pu être utilisé. Rien n’a changé ici.`,
  taken: (n) =>
    count(n, { one: '# fiche est venue d’un autre appareil.', other: '# fiches sont venues d’autres appareils.' }),
  waiting: (n) => count(n, { one: '# fichier est encore en route.', other: '# fichiers sont encore en route.' }),
};
