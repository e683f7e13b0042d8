/** What a person asks for on the export sheet: everything that decides the file but the quotes themselves. */
import type { FormatId } from './formats';

export interface ExportWish {
  format: FormatId;
  /** For whom and what; travels in the file. */
  purpose: string;
  /** Names are taken out: the default. */
  anonymise: boolean;
  /** What each flagged word becomes; the same word when it is no name. */
  decisions: readonly (readonly [words: string, becomes: string])[];
  /** Byte order mark for Excel; only CSV has one. */
  bom: boolean;
  /** How long visits took goes along; only a bundle has visits. Not unless the person says so. */
  minutes: boolean;
}

/** What an organisation may set about exports. */
export interface ExchangeSettings {
  disabledFormats: readonly FormatId[];
  /** Names may not be left in. */
  anonymiseAlways: boolean;
  /** Purposes to choose from; none: anything may be typed. */
  purposes: readonly string[];
  /** Levels stay on this device. */
  withoutLevels: boolean;
}

export const OPEN_SETTINGS: ExchangeSettings = {
  disabledFormats: [],
  anonymiseAlways: false,
  purposes: [],
  withoutLevels: false,
};

/** Whether the notebook may leave whole, names and levels and all, as the folder of two devices needs it. Part of one would undo the rest in the merge. */
export const mayLeaveWhole = ({ disabledFormats, anonymiseAlways, withoutLevels }: ExchangeSettings): boolean =>
  !disabledFormats.includes('bundle') && !anonymiseAlways && !withoutLevels;

/** The wish as the settings allow it. */
export function allowed(wish: ExportWish, settings: ExchangeSettings, formats: readonly FormatId[]): ExportWish {
  const open = formats.filter((id) => !settings.disabledFormats.includes(id));
  const purpose =
    settings.purposes.length === 0 || settings.purposes.includes(wish.purpose)
      ? wish.purpose
      : (settings.purposes[0] ?? '');
  return {
    ...wish,
    format: open.includes(wish.format) ? wish.format : (open[0] ?? wish.format),
    anonymise: wish.anonymise || settings.anonymiseAlways,
    purpose,
  };
}
