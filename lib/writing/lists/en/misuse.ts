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
nothing on, hands up/folded/raised, hand up/raised, raised hand/hands/their, in their seats,
sat/sit/stood up/straight/still, all eyes, tracking, paid attention, attentive,
followed directions/instructions/along, copied, copying, took notes, phones away, pencils moving, books open,
turned in, busy, smiled, laughing, laughter, cheering, excitement, enthusiasm, energy, fun, game, kahoot,
blooket, prizes, nodded, clapped, applause, thumbs up, high five, sticker, colorful, decorated, decorations,
bulletin board, posters, on the wall/walls, neat, fast, faster, fastest, quickly, speed, speedy, rapid, race,
timed, timer, stopwatch, first to, finished first/early, chant, chanted, chorally, in unison, choral response,
recited, memorized, read aloud, worked independently, worksheet, joined in`),
  'term:def-discourse': phrases(
    'rich discussion, discussion was rich, academic/math/maths/mathematical conversation/conversations/discourse, student/pupil talk, oracy',
  ),
  'misuse:def-discourse':
    stems(`one word answers, short answers, rapid fire, quick/fast questions, answered all/every/your,
right/correct answers, compared/checked/shared answers, checked their answers, you explained/told/lectured, teacher talk`),
  'term:def-explain': phrases('explanations, explaining, explained, explain, explains'),
  'misuse:def-explain':
    stems(`read/list/state/give the/their/off steps, read steps, steps in order, from the notes, repeated the formula,
just knew, you supplied/gave the reason/why, got it right, right/correct answer/answers,
said/gave/give the answer, giving answers, complete/full sentences, clear voice`),
  'term:def-justify': phrases('justification, justifications, justifies, proof, proved, proving, arguments, argument'),
  'misuse:def-justify': stems(`repeated ~the answer, insisted, kept repeating, because the teacher,
teacher said so, the book/textbook/calculator said, a calculator, answer key, the rule is,
worked every time, more/several/many/five/three examples, you confirmed`),
  'term:def-struggle': phrases(`productive/productively struggling/struggled, struggle was/is/looked productive`),
  'misuse:def-struggle':
    stems(`gave up, shut down, sat there, sat with, with nothing, waited for you/help, waiting with, stuck, where/how to start, no idea, blank,
nothing written, stared, lost, frustrated, tears, crying, couldn't do, hard/messy/ugly/big/bigger/large numbers,
hard/tricky arithmetic, long computations, hard problems, twenty problems, quit, waiting for your, without help`),
  'term:def-demand': phrases(
    'cognitively demanding, demanding task, demand, rigor, rigour',
  ),
  'misuse:def-demand':
    stems(`numbers were, number of, pace,
more/many/extra/longer/harder/advanced/double/twenty/thirty problems/pages/questions/homework,
bigger/larger/big/harder numbers, digits, grade standard/level, double the, next/above grade, next year,
grade book/page, you showed the, followed the steps, step by step, no/without calculators, moved through,
covered more`),
  'term:def-focus': phrases(`probing questions, advancing questions, open questions`),
  'misuse:def-focus': stems(`moved on, went on to, one right answer, steered, led them, your method, yes or no, yes-no,
fill in the blank, next slide, what comes next, one word, recall`),
  'term:def-funnel': phrases('funneled, funnel'),
  'term:def-wait': phrases('thinking time, wait-time'),
  'misuse:def-wait': stems(`repeated/asked the question, reworded, rephrased, asked again, repeating it, kept talking/explaining,
filled the silence, gave hints, while the class/rest/others, moved on, first hand, waited for him, projector,
passed/handed out, packed up, in line, to copy, no question, before lunch, finishing early, slides, loading,
log in, took attendance, cleaned up`),
  'misuse:def-revoice':
    stems(`repeated every/each/all, saying each/every, repeated everything, repeated the answers, echo, word for word,
verbatim, could/can hear, latecomers, came in late, corrected, fixed, changed ~the/what, replaced, swapped, improved what,
the right way, every answer`),
  'term:def-uptake': phrases(`built/building on student/their ideas`),
  'misuse:def-uptake':
    stems(`thanked, praised, moved/went on/to, next slide/problem/question, your slide/plan/method/way/example,
as planned, continued with, then taught/showed, collected/listed answers/several/all, listed them,
said okay/ok/good/great/nice`),
  'term:def-press': phrases(`press, pressed, pressing`),
  'misuse:def-press':
    stems(`was/were/it wrong, only when, wrong/incorrect answer, interrogated, interrogation, gave up, shut down, cried,
on the spot, to finish, hurry`),
  'term:def-restate': phrases('restated, restates, responding/responded to one/each another/other'),
  'misuse:def-restate': stems(`was/not listening, off guard, awake, taking turns, reported answers, one after another,
each reported/read/shared/said/gave, separate answers, around the room, popcorn, round robin,
~the directions/rules/instructions`),
  'term:def-represent': phrases('representation, visual model, representing'),
  'misuse:def-represent': stems(`anchor chart, on the shelf, on desks, in bins, was/both out/available, on the table,
used/had/got manipulatives, manipulatives were, clip art, to get answers/the, answer-getting, separate worksheets, no link,
not connected, must start/draw, first concrete`),
  'term:def-concept': phrases(`deep understanding, concept development, conceptual`),
  'misuse:def-concept':
    stems(`correct/the/your procedure, followed ~the steps/rule, steps correctly, steps of, correct/right answer, answer right,
all correct, 100 on, quiz, high scores, passed, aced, memory, formula, song, mnemonic, acronym, butterfly method, early, could tell,
faces, algorithm, computed/calculated correctly`),
  'term:def-fluency': phrases('fluent, fluently'),
  'misuse:def-fluency':
    stems(`clock, fast/quick facts, facts in, seconds, minutes, flash cards, flashcards, score on, xtramath, drill,
sprint`),
  'term:def-orchestrate': phrases('selecting, sequencing, orchestrated, orchestrating'),
  'misuse:def-orchestrate':
    stems(`volunteers, whoever, order hands, hands went up, random, randomly, sticks, around the room, by seat, alphabetical,
every/each/all group/pair shared/presented, everyone presented, one after another, no/without questions, checklist,
checked off, behavior, was/were done/finished/working`),
  'term:def-engage': phrases('math engagement, student engagement'),
  'misuse:def-engage': stems(`no disruptions/phones, notes, looked interested, repeated after, was working`),
  'term:def-authority': phrases(`ownership, agency, authority`),
  'misuse:def-authority':
    stems(`wherever, sit where, followed/used/using your, your steps/method/example/model, any answer, accepted every/all, answer stand,
chose their/where/partners, picked their/markers, jobs, line leader, passed out, what you said, looked to you, if it was right,
you confirmed/checked, answer key, cleaned up`),
  'misuse:def-scaffold':
    stems(`each/every steps, broke it, step by step, told them what/how/which, gave the/them answer/the, did most of,
easier, simpler, smaller numbers/problem, lower-level, reduced, fewer problems, fill in the, blanks, dumbed down,
below grade, multiple choice, key words`),
  'misuse:def-numbertalk':
    stems(`drill, flash cards, flashcards, facts in, quick facts, in one/two minutes, page of, alone, checked ~the answers,
no questions, nothing asked, on paper, you showed/modeled, mad minute`),
  'term:def-turntalk': phrases(`turned and talked, talk partners`),
  'misuse:def-turntalk':
    stems(`comparing/checking answers, checked/compared their/each, same answer, while you, fill/kill time, before/then you,
proof of, proves/shows/means/was discourse, so discourse, weekend, off topic, ten/five seconds, break`),
  'term:def-confer': phrases('conferred, confer, conferencing'),
  'misuse:def-confer':
    stems(`walked/passed by, walked/went past/around, grading, circulated, checked that, making sure, still working,
marked, right or wrong, checkmarks, checked off, stamped, stars, retaught, re-explained, fixed their/mistakes,
corrected, gave/told the/them answer/the, initialed, checked homework`),
  'misuse:def-homelanguage':
    stems(`full/complete english/sentences, english only, only english, translated, accent, grammar, pronunciation,
broken english, no partner, alone`),
  'misuse:def-access':
    stems(`different/easier/separate/simpler/shorter problem/task/version/worksheet, smaller idea, fewer problems, favor, unfair,
advantage, special treatment, lower expectations, crutch, cheating, excused from, sat out`),
  'term:def-conjecture': phrases('conjectured, conjecturing'),
  'misuse:def-conjecture': stems(`guess, guessed, you gave, rule you, your rule, from the book, textbook rule,
three/four/five/many/several/enough cases/examples, tested three, worked every time, as proof, estimate, vote`),
};
