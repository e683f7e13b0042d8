import { phrases, stems, type WordList } from '../word-list.ts';

/**
 * Uses against a shared definition, from its "is not" list, in words that its `conflictCues` may not have. `term:<id>` adds
 * ways in which people name the idea; `misuse:<id>` are the words that do not show it, `misuse:any` those that show no idea at all.
 */
export const misuse: Record<string, WordList> = {
  /** Conduct, noise, pace, rewards and what hangs on the wall: seen in many rooms, and mathematics in none of them. */
  'misuse:any': stems(
    `quiet, quietly, silent, silently, silence, on/off task, behaved, polite, politely, compliant, compliance, orderly, calm, noisy, loud, louder, loudly, noise, lively, chatty, buzz, hum, chatter, volume, hands up/folded/raised, raised hand/hands/their, in their seats, sat/sit/stood up/straight/still, eyes on/forward/front, all eyes, tracking, paid attention, attentive, followed directions/instructions/along, copying, took notes, heads down, phones away, pencils moving, books open, turned in, busy, smiled, laughing, laughter, cheering, excitement, enthusiasm, energy, fun, game, kahoot, blooket, prizes, nodded, clapped, applause, thumbs up, high five, sticker, colorful, decorated, decorations, bulletin board, posters, on the wall/walls, neat, fast, faster, fastest, quickly, speed, speedy, rapid, race, timed, timer, stopwatch, finished first/early, chanted, chorally, in unison, choral response, recited, memorized, read aloud, worked independently, worksheet, joined in`,
  ),
  'term:def-discourse': phrases(
    'rich discussion, academic/math/maths/mathematical conversation/conversations/discourse, student/pupil talk, oracy',
  ),
  'misuse:def-discourse': stems(
    `one word answers, short answers, rapid fire, quick/fast questions, answered all/every/your, right/correct answers, compared/checked/shared answers, checked their answers, you explained/told/lectured, teacher talk`,
  ),
  'term:def-explain': phrases('explanations, explaining, explained, explain, explains'),
  'misuse:def-explain': stems(
    `read/list/state/give the/their/off steps, steps in order, from the notes, repeated the formula, just knew, you supplied/gave the reason/why, right/correct answer/answers, said/gave/give the answer, giving answers, complete/full sentences, clear voice`,
  ),
  'term:def-justify': phrases('justification, justifications, justifies, proof, proved, proving, arguments, argument'),
  'misuse:def-justify': stems(
    `repeated ~the answer, insisted, because the teacher, teacher said so, the book/textbook/calculator said, a calculator, answer key, the rule is, worked every time, more/several/many/five/three examples, you confirmed`,
  ),
  'term:def-struggle': phrases('productive/productively struggling/struggled, struggle was productive'),
  'misuse:def-struggle': stems(
    `gave up, shut down, sat there, sat with, waited for you/help, stuck, where/how to start, no idea, blank, nothing written, stared, lost, frustrated, tears, crying, couldn't do, hard/messy/ugly/big/bigger/large numbers, twenty problems, quit, waiting for your`,
  ),
  'term:def-demand': phrases(
    'cognitively demanding, demanding task, high-demand, high demand, the demand, demand, rigor, rigour',
  ),
  'misuse:def-demand': stems(
    `numbers were, pace, more/many/extra/longer/harder/advanced/double/twenty/thirty problems/pages/questions/homework, bigger/larger/big/harder numbers, digits, grade book/page, you showed the, followed the steps, step by step`,
  ),
  'term:def-focus': phrases('probing questions, advancing questions, open-ended questions, open questions'),
  'misuse:def-focus': stems(
    `moved on, went on to, one right answer, steered, led them, your method, yes or no, yes-no, fill in the blank, next slide, what comes next, one word, recall`,
  ),
  'term:def-funnel': phrases('funneled, funnel'),
  'misuse:def-funnel': stems(``),
  'term:def-wait': phrases('thinking time, wait-time'),
  'misuse:def-wait': stems(
    `repeated/reworded/asked the question, reworded, rephrased, repeating it, filled the silence, while the class/rest/others, moved on, first hand, projector, passed/handed out, packed up, in line, no question, before lunch, finishing early, slides, loading, log in, took attendance, cleaned up`,
  ),
  'misuse:def-revoice': stems(
    `repeated every/each/all, saying each/every, repeated the answers, echo, word for word, verbatim, could/can hear, latecomers, corrected, fixed, changed ~the/what, replaced, swapped, the right way, every answer`,
  ),
  'term:def-uptake': phrases(
    'built/building on student/their ideas, took/taking up student/their ideas/idea, took up the idea, used student ideas',
  ),
  'misuse:def-uptake': stems(
    `thanked, praised, moved/went on/to, next slide/problem/question, your slide/plan/method/way/example, as planned, continued with, then taught/showed, said okay/ok/good/great/nice/thanks`,
  ),
  'term:def-press': phrases('pressed for reasons, pressing for reasons, press, pressed, pressing'),
  'misuse:def-press': stems(
    `was/were wrong, only when, wrong/incorrect answer, interrogated, interrogation, gave up, shut down, cried, on the spot, to finish, hurry`,
  ),
  'term:def-restate': phrases('restated, restates, responding/responded to one/each another/other'),
  'misuse:def-restate': stems(
    `was/not listening, awake, taking turns, one after another, each reported/read/shared/said/gave, around the room, popcorn, round robin, ~the directions/rules/instructions`,
  ),
  'term:def-represent': phrases('representation, visual model, representing'),
  'misuse:def-represent': stems(
    `anchor chart, on the shelf, in bins, was out/available, on the table, manipulatives were, to get answers/the, answer-getting, no link, not connected`,
  ),
  'term:def-concept': phrases('understood the concept, deep understanding, concept development, conceptual'),
  'misuse:def-concept': stems(
    `correct/the/your procedure, followed ~the steps/rule, steps correctly, steps of, correct/right answer, quiz, passed, aced, memory, formula, song, mnemonic, acronym, early, could tell, faces, algorithm`,
  ),
  'term:def-fluency': phrases('fluent, fluently'),
  'misuse:def-fluency': stems(`clock, facts in, seconds, minutes, flash cards, flashcards, xtramath, drill, sprint`),
  'term:def-orchestrate': phrases('selecting, sequencing, orchestrated, orchestrating'),
  'misuse:def-orchestrate': stems(
    `volunteers, whoever, hands went up, random, randomly, sticks, around the room, alphabetical, every/each/all group/pair shared/presented, everyone presented, one after another, no/without questions, checklist, behavior, was/were done/finished/working`,
  ),
  'term:def-engage': phrases('math engagement, student engagement'),
  'misuse:def-engage': stems(`notes, looked interested, repeated after, was working`),
  'term:def-authority': phrases(
    'own/owned their learning, owned the math, owning the math, took ownership, ownership, agency, authority',
  ),
  'misuse:def-authority': stems(
    `followed/used/using your, your steps/method/example/model, jobs, line leader, passed out, what you said, looked to you, if it was right, you confirmed/checked, answer key, cleaned up`,
  ),
  'misuse:def-scaffold': stems(
    `each/every steps was/were, broke it, step by step, told them what/how/which, gave the/them answer/the, did most of, easier, simpler, smaller numbers/problem, reduced, fill in the, blanks, below grade, key words`,
  ),
  'misuse:def-evidence': stems(
    `they/students understood, enjoyed, confused, engaged, great/good/effective/strong lesson/teaching, wonderful, feeling, impression, vibe, level 2/3`,
  ),
  'misuse:def-feedback': stems(
    `good/great job, summary, what happened, checklist, check marks, rating, score, smiley, lesson plans, transitions, praise`,
  ),
  'misuse:def-numbertalk': stems(
    `drill, flash cards, flashcards, facts in, in one/two minutes, alone, checked ~the answers, no questions, on paper, you showed/modeled`,
  ),
  'term:def-turntalk': phrases('turned and talked, think pair share, turn and talks, talk partners'),
  'misuse:def-turntalk': stems(
    `comparing/checking answers, checked their answers, same answer, while you, before/then you, proves/shows/means/was discourse, so discourse, weekend, ten/five seconds, break`,
  ),
  'term:def-confer': phrases('conferred, confer, conferencing'),
  'misuse:def-confer': stems(
    `walked/passed by, circulated, checked that, making sure, still working, marked, right or wrong, checkmarks, stamped, stars, retaught, re-explained, corrected, gave/told the/them answer/the, initialed`,
  ),
  'misuse:def-homelanguage': stems(
    `full/complete english/sentences, translated, accent, grammar, pronunciation, alone`,
  ),
  'misuse:def-access': stems(
    `different/easier/separate/simpler problem/task/version, favor, unfair, advantage, crutch, cheating, sat out`,
  ),
  'term:def-conjecture': phrases('conjectured, conjecturing'),
  'misuse:def-conjecture': stems(
    `guessed, you gave, from the book, three/four/five/many/several/enough cases/examples, worked every time, as proof, estimate, vote`,
  ),
};
