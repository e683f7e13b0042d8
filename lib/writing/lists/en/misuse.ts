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
nothing on, hands folded, raised hands/their, in their seats,
sat/sit/stood up, stood straight/still, all eyes, tracking, paid attention, attentive,
followed directions/instructions/along, copying, took notes, phones away, pencils moving, books open,
turned in, busy, smiled, laughing, laughter, cheering, excitement, enthusiasm, energy, fun, game, kahoot,
blooket, prizes, nodded, clapped, applause, thumbs up, high five, sticker, colorful, decorated, decorations,
bulletin board, posters, on the walls, neat, fast, faster, fastest, quickly, speed, speedy, rapid, race,
timed, timer, stopwatch, first to, finished first/early, chanted, chorally, in unison, choral response,
recited, memorized, read aloud, worked independently, worksheet, joined in`),
  'term:def-discourse': phrases(
    'rich discussion, discussion was rich, academic/maths/mathematical conversation/conversations/discourse, student/pupil talk, oracy',
  ),
  'misuse:def-discourse':
    stems(`one word answers, short answers, quick questions, answered all/every/your, compared answers,
checked their answers, you explained, teacher talk`),
  'term:def-explain': phrases('explanations, explaining, explained, explain, explains'),
  'misuse:def-explain': stems(`from the notes, said/give the answer, giving answers`),
  'term:def-justify': phrases('justification, justifications, justifies, proof, proved, proving, arguments, argument'),
  'misuse:def-justify': stems(`insisted, because the teacher, a calculator, answer key, three examples`),
  'term:def-struggle': phrases(`productive/productively struggling/struggled, struggle was/is/looked productive`),
  'misuse:def-struggle':
    stems(`sat there, sat with, with nothing, waiting with, stuck, how to start, no idea, blank, nothing written, stared,
lost, frustrated, tears, crying, couldn't do, quit, waiting for your`),
  'term:def-demand': phrases('cognitively demanding, demanding task, demand, rigour'),
  'misuse:def-demand': stems(`numbers were, number of, pace, many problems, digits, grade level`),
  'term:def-focus': phrases(`probing questions, advancing questions, open questions`),
  'misuse:def-focus': stems(`steered, your method, yes or no, yes-no, fill in the blank, next slide, one word, recall`),
  'term:def-funnel': phrases('funneled, funnel'),
  'term:def-wait': phrases('thinking time, wait-time'),
  'misuse:def-wait':
    stems(`reworded, rephrased, repeating it, kept talking, moved on, first hand, waited for him, projector,
passed/handed out, packed up, to copy, before lunch, finishing early, slides, loading, log in, took attendance,
cleaned up`),
  'misuse:def-revoice':
    stems(`saying each/every, echo, word for word, verbatim, latecomers, came in late, corrected, fixed,
changed ~the/what, replaced, swapped, every answer`),
  'term:def-uptake': phrases(`built/building on student/their ideas`),
  'misuse:def-uptake':
    stems(`thanked, praised, moved/went to, next slide/problem/question, your slide/plan/method/way/example,
as planned, then showed, collected/listed answers/several/all, said good/nice`),
  'term:def-press': phrases(`press, pressed, pressing`),
  'misuse:def-press': stems(
    `was/were wrong, wrong answer, interrogated, interrogation, gave up, cried, on the spot, to finish, hurry`,
  ),
  'term:def-restate': phrases('restated, restates, responding/responded to one/each another/other'),
  'misuse:def-restate': stems(`was listening, awake, taking turns, one after another, around the room, popcorn,
~the directions/rules/instructions`),
  'term:def-represent': phrases('representation, visual model, representing'),
  'misuse:def-represent':
    stems(`anchor chart, on the shelf, on desks, in bins, was/both out/available, on the table, manipulatives were,
to get the, answer-getting, not connected`),
  'term:def-concept': phrases(`deep understanding, concept development, conceptual`),
  'misuse:def-concept': stems(`the procedure, answer right, quiz, passed, aced, memory,
formula, song, mnemonic, acronym, early, could tell, faces, algorithm`),
  'term:def-fluency': phrases('fluent, fluently'),
  'misuse:def-fluency': stems(
    `clock, facts in, seconds, minutes, flash cards, flashcards, score on, xtramath, drill, sprint`,
  ),
  'term:def-orchestrate': phrases('selecting, sequencing, orchestrated, orchestrating'),
  'misuse:def-orchestrate':
    stems(`volunteers, whoever, order hands, random, randomly, sticks, around the room, alphabetical,
one after another, no questions, checklist, checked off, behavior, was/were done/finished/working`),
  'term:def-engage': phrases('math engagement, student engagement'),
  'misuse:def-engage': stems(`notes, looked interested, was working`),
  'term:def-authority': phrases(`ownership, agency, authority`),
  'misuse:def-authority':
    stems(`wherever, followed your, your steps/method/example/model, any answer, picked their, jobs, passed out,
looked to you, if it was right, you checked, answer key, cleaned up`),
  'misuse:def-scaffold':
    stems(`each/every steps, broke it, step by step, told them what/how/which, gave the/them answer/the, did most of,
easier, simpler, reduced, fill in the, blanks, below grade`),
  'misuse:def-numbertalk': stems(
    `drill, flash cards, flashcards, facts in, alone, checked ~the answers, no questions, you modeled`,
  ),
  'term:def-turntalk': phrases(`turned and talked, talk partners`),
  'misuse:def-turntalk':
    stems(`comparing answers, checked/compared their/each, same answer, before/then you, was discourse, so discourse,
weekend, ten/five seconds, break`),
  'term:def-confer': phrases('conferred, confer, conferencing'),
  'misuse:def-confer':
    stems(`went past/around, grading, circulated, checked that, making sure, right or wrong, checkmarks,
checked off, stars, retaught, re-explained, corrected, gave/told the/them answer/the, initialed`),
  'misuse:def-homelanguage': stems(`translated, accent, grammar, pronunciation, alone`),
  'misuse:def-access': stems(
    `easier/simpler/shorter problem/task/worksheet, favor, unfair, advantage, crutch, cheating, sat out`,
  ),
  'term:def-conjecture': phrases('conjectured, conjecturing'),
  'misuse:def-conjecture': stems(`you gave, rule you, from the book, three/four/five/many/several/enough cases/examples,
estimate, vote`),
};
