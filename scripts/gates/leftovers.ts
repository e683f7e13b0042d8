/** What is left behind by accident: tests that are passed over, marks of unfinished work, one machine's paths, download addresses. */
import { type Files, isCode } from './tree.ts';

interface Trace {
  where: (path: string) => boolean;
  /** What it looks like. Written in pieces where the pattern would find itself. */
  looks: RegExp;
  what: string;
}

const isTest = (path: string): boolean => path.startsWith('tests/') && isCode(path);

const TRACES: Trace[] = [
  // `skipIf` and `runIf` say when a test runs, and stay: some need a machine that may be changed.
  {
    where: isTest,
    looks: /\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.(?:skip|only|todo|fails|fixme)\b/,
    what: 'a test that does not count',
  },
  { where: isTest, looks: /\b(?:xit|fit|xdescribe|fdescribe)\(/, what: 'a test that does not count' },
  { where: isTest, looks: /\bretry: *[1-9]/, what: 'a retry: a test that passes at times is a failing test' },
  { where: isCode, looks: new RegExp(`\\b(?:TO${''}DO|FIX${''}ME|XX${''}X)\\b`), what: 'unfinished work' },
  { where: isCode, looks: new RegExp(`@ts-${''}(?:ignore|nocheck)`), what: 'a switched-off type check' },
  {
    where: () => true,
    looks: new RegExp(
      `(?<![\\w.*)\\]}/])(?:/(?:wo${''}rk|ro${''}ot|home/[a-z]\\w*|Users/[A-Z]\\w*)/|C:\\\\\\\\?Users)`,
    ),
    what: "one machine's path",
  },
  {
    where: () => true,
    looks: new RegExp(`\\bregis${''}try\\.[a-z]+\\.[a-z]+|"resol${''}ved": *"http`),
    what: 'a download address',
  },
];

/** Every trace in `files`, with its line. */
export const leftovers = (files: Files): string[] =>
  [...files].flatMap(([path, text]) =>
    TRACES.filter((trace) => trace.where(path)).flatMap(({ looks, what }) =>
      text.split('\n').flatMap((line, index) => {
        const hit = looks.exec(line);
        return hit ? [`${path}:${index + 1} holds ${what}: ${hit[0]}`] : [];
      }),
    ),
  );
