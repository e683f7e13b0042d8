import { phrases, stems, type WordList } from '../word-list.ts';

/**
 * Uses against a shared definition, from its "is not" list, in words that its `conflictCues` may not have. `term:<id>` adds
 * ways in which people name the idea; `misuse:<id>` are the words that do not show it, `misuse:any` those that show no idea at all.
 */
export const misuse: Record<string, WordList> = {
  /** Conduct, noise, pace, rewards and what hangs on the wall: seen in many rooms, and mathematics in none of them. */
  'misuse:any':
    stems(`quiet, quietly, silent, silently, silence, on/off task, behaved, polite, politely, compliant, compliance,
orderly, calm, noisy, loud, louder, loudly, noise, lively, chatty, buzz, hum, chatter, volume, shouted, yelled,
nothing on, hands folded, raised hands/their, in their seats, sat/sit up, all eyes, tracking, paid attention,
attentive, followed directions, copying, pencils moving, turned in, busy, smiled, laughing, laughter, cheering,
excitement, enthusiasm, energy, fun, game, kahoot, blooket, prizes, nodded, clapped, applause, thumbs up,
high five, sticker, colorful, decorated, decorations, bulletin board, posters, on the walls, neat, fast,
faster, fastest, quickly, speed, speedy, rapid, race, timed, timer, stopwatch, first to, finished first/early,
chanted, chorally, in unison, recited, memorized, read aloud, worksheet`),
  'term:def-discourse': phrases(`discussion was rich, academic/maths discourse, student talk, oracy`),
  'misuse:def-discourse':
    stems(`one word answers, quick questions, answered all/every/your, compared answers, checked their answers,
you explained, teacher talk`),
  'term:def-explain': phrases('explanations, explaining, explained, explain, explains'),
  'misuse:def-explain': stems(`from the notes, said/give the answer`),
  'term:def-justify': phrases('justification, justifications, justifies, proof, proved, proving, arguments, argument'),
  'misuse:def-justify': stems(`a calculator, answer key, three examples`),
  'term:def-struggle': phrases(`struggle was productive`),
  'misuse:def-struggle':
    stems(`sat there, sat with, with nothing, waiting with, stuck, how to start, no idea, blank, nothing written, stared,
lost, frustrated, tears, crying, couldn't do, quit, waiting for your`),
  'term:def-demand': phrases(`demand, rigour`),
  'misuse:def-demand': stems(`numbers were, number of, pace, many problems, digits, grade level`),
  'term:def-focus': phrases(`probing questions, open questions`),
  'misuse:def-focus': stems(`your method, yes or no, fill in the blank, next slide, one word, recall`),
  'term:def-funnel': phrases('funneled, funnel'),
  'term:def-wait': phrases(`wait-time`),
  'misuse:def-wait':
    stems(`reworded, rephrased, repeating it, kept talking, moved on, first hand, waited for him, projector,
passed/handed out, packed up, to copy, before lunch, finishing early, slides, took attendance, cleaned up`),
  'misuse:def-revoice':
    stems(`saying each/every, echo, word for word, came in late, corrected, fixed, changed ~the, replaced, swapped,
every answer`),
  'term:def-uptake': phrases(`built/building on student ideas`),
  'misuse:def-uptake':
    stems(`thanked, praised, moved/went to, next slide/question, your slide/plan/method/way/example, then showed,
listed all, said good/nice`),
  'term:def-press': phrases(`press, pressed, pressing`),
  'misuse:def-press': stems(`was/were wrong, wrong answer, gave up, cried, to finish`),
  'term:def-restate': phrases(`restated, restates, responding to one/each another/other`),
  'misuse:def-restate': stems(`was listening, taking turns, around the room, ~the directions/rules/instructions`),
  'term:def-represent': phrases(`representation, representing`),
  'misuse:def-represent': stems(
    `anchor chart, on the shelf, in bins, was/both out/available, on the table, manipulatives were`,
  ),
  'term:def-concept': phrases(`deep understanding, conceptual`),
  'misuse:def-concept': stems(
    `the procedure, answer right, quiz, passed, formula, song, mnemonic, early, could tell, faces, algorithm`,
  ),
  'term:def-fluency': phrases('fluent, fluently'),
  'misuse:def-fluency': stems(`clock, facts in, seconds, minutes, flash cards, score on, drill, sprint`),
  'term:def-orchestrate': phrases('selecting, sequencing, orchestrated, orchestrating'),
  'misuse:def-orchestrate':
    stems(`volunteers, whoever, order hands, random, sticks, around the room, no questions, checked off, behavior,
was/were done/finished/working`),
  'term:def-engage': phrases('math engagement, student engagement'),
  'misuse:def-engage': stems(`notes, looked interested, was working`),
  'term:def-authority': phrases(`ownership, agency, authority`),
  'misuse:def-authority':
    stems(`followed your, your steps/method/example/model, any answer, picked their, jobs, passed out, looked to you,
you checked, answer key, cleaned up`),
  'misuse:def-scaffold':
    stems(`each/every steps, broke it, step by step, told them what/how/which, gave the/them answer/the, did most of,
easier, simpler, fill in the, blanks, below grade`),
  'misuse:def-numbertalk': stems(
    `drill, flash cards, facts in, alone, checked ~the answers, no questions, you modeled`,
  ),
  'term:def-turntalk': phrases(`turned and talked, talk partners`),
  'misuse:def-turntalk':
    stems(`comparing answers, checked/compared their, same answer, before/then you, was discourse, so discourse, weekend,
five seconds, break`),
  'term:def-confer': phrases('conferred, confer, conferencing'),
  'misuse:def-confer':
    stems(`went past, grading, circulated, checked that, making sure, right or wrong, checkmarks, checked off, stars,
retaught, corrected, gave/told the/them answer/the, initialed`),
  'misuse:def-homelanguage': stems(`translated, alone`),
  'term:def-access': phrases(`gave access, access was`),
  'term:def-evidence': phrases('for/my/as evidence'),
  'misuse:def-access': stems(`easier/simpler/shorter problem/task/worksheet, unfair, sat out`),
  'term:def-conjecture': phrases('conjectured, conjecturing'),
  'misuse:def-conjecture': stems(`you gave, three/five/many examples, estimate, vote`),
};
