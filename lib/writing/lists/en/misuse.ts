import { phrases, stems, type WordList } from '../word-list.ts';

/**
 * Uses against a shared definition, from its "is not" list, in words that its `conflictCues` may not have. `term:<id>` adds
 * ways in which people name the idea; `misuse:<id>` are the words that do not show it.
 */
export const misuse: Record<string, WordList> = {
  'term:def-discourse': phrases(
    'rich discussion, academic/math/mathematical conversation/conversations/discourse, student talk',
  ),
  'misuse:def-discourse':
    stems(`quiet, quietly, silent, silence, silently, on task, behaved, polite, politely, compliant, compliance, orderly, calm, noisy, loud, noise,
    lively, chatty, buzzing, hum, chatter, hands up/raised, raised/raising hand/hands, everyone was talking, a lot of talking, one word answers, short answers, choral response,
    chorally, in unison, rapid fire, quick/fast questions, question after question, answered all/every/your, right/correct answers, compared/checked/shared answers,
    checked their answers, compared their answers, you explained/told/lectured, while you talked, listening to you, followed directions, took/copied notes, recited, read aloud, in their seats,
    volume, eyes on, paying attention, worked independently, teacher talk`),
  'term:def-explain': phrases('explanations, explaining, explained, explain, explains'),
  'misuse:def-explain':
    stems(`read/recite/list/state/give the/their/off steps, read steps, steps in order, read aloud from, from the/their notes, recited the procedure/rule/formula, repeated the rule/formula,
    read the/their/out answer/answers, just knew, you supplied/gave the reason/why, you told them why, got it/them right, right/correct answer/answers, said/told/shared/gave/give the answer,
    shared/gave their/answers answers, giving answers, copied from, copied your, repeated after you, complete sentences, loud and clear, loud/clear voice/voices, speaking loudly, showing their work neatly, neat work`),
  'term:def-justify': phrases('justification, justifications, justifies, proof, proved, proving, arguments, argument'),
  'misuse:def-justify':
    stems(`repeated/repeating the/her/his/their answer, louder, loudly, insisted, kept repeating, because you/mom said, because the teacher, teacher said so, you said so,
    the book/textbook/calculator said/says, a calculator, calculator said, answer key, the rule is/says, the formula says, because it worked, worked every time, more/several/many/five/three examples,
    example of the same, examples that worked, because that is the rule, it just is, checked with you, checked it with you, asked you if, you confirmed`),
  'term:def-struggle': phrases('productive/productively struggling/struggled, struggle was productive'),
  'misuse:def-struggle':
    stems(`giving/gave/give up, shut/shutting down, copied, sat there, sat with, waiting/waited for you/help, waiting with, hand/hands up/raised, raised hands, heads down, stuck, nothing to try, where/how to start, no idea,
    blank, nothing written, nothing on paper, stared, lost, frustrated, tears, crying, hard/messy/ugly/big/bigger/large numbers, hard/tricky arithmetic, long computations, hard problems, twenty problems, off task, quit, waited quietly, without any help, without help`),
  'term:def-demand': phrases(
    'cognitively demanding, demanding task, high-demand, high demand, the demand, demand, rigor',
  ),
  'misuse:def-demand':
    stems(`numbers were, fast, faster, quickly, pace, speed, more/many/extra/longer/harder/advanced/double/twenty/thirty/forty problems/worksheet/worksheets/pages/homework, as many problems, bigger/larger/big/harder numbers, digits, two worksheets,
    number of problems, next/above grade, grade above, next year, grade book/worksheet/page, showed/shown the steps, you showed each/the, after you showed/modeled/demonstrated, followed your/the steps, step by step, worked example first, no/without calculators, finished early, moved/moving through/fast, covered more`),
  'term:def-focus': phrases('probing questions, advancing questions, open-ended questions, open questions'),
  'misuse:def-focus':
    stems(`moved on, went on to, until they/someone said, until you got, guess what you, looking for one, one right answer, answer you wanted, answer you had, steered, led/leading them, led to your, your method, yes or no, yes-no,
    fill in the blank, finish your sentence, did not use the, next slide, what comes next, one word, recall`),
  'term:def-funnel': phrases('funneled, funnel'),
  'misuse:def-funnel': stems(
    'gave/told them the symbol/name/term/word, gave the symbol/name/term, introduced the symbol/term/notation, quick check of facts, before the task started',
  ),
  'term:def-wait': phrases('thinking time, wait-time'),
  'misuse:def-wait':
    stems(`repeated/reworded/rephrased/asked the question, reworded, rephrased, asked/said it again, asked again, repeating it, kept talking/explaining/repeating, filled the pause/silence, gave/offered hints, explained it again,
    while the class/rest/others, moved on, first hand, waited for her/him/one/that, waited/waiting for quiet/silence/attention/materials, waiting for them to, waited until everyone, before you started, projector, passed/handed/passing/handing out, in line,
    while they copied, to copy, copying, no question, without a question, before lunch, finishing early, slides, loading, logged in, log in, took attendance, cleaned up`),
  'misuse:def-revoice':
    stems(`repeated every/each/all, repeated everything, repeated the/their answers, echo, word for word, verbatim, louder, could/can hear, latecomers, came in late, students who missed,
    your own method/idea/words instead, with a better, into a better, into the correct, corrected, fixed, changed her/his/their/what, replaced, swapped, improved what, the right/correct way, should have said, every single answer, every answer`),
  'term:def-uptake': phrases(
    'built/building on student/their ideas, took/taking up student/their ideas/idea, took up the idea, used student ideas',
  ),
  'misuse:def-uptake':
    stems(`thanked, thanks for sharing, praised, good job and, moved/moving on, went on/back to, went on with, next slide/problem/question, your slide/plan/method/way/example/own, as planned, continued with,
    showed them the, showed the standard/algorithm, then taught/showed, then you showed, collected/listed answers/several/all, listed all the, listed them, nodded, smiled, said okay/ok/good/great/nice/thanks, said thank you, thumbs up, high five/fives, sticker, clapped, applause`),
  'term:def-press': phrases('pressed for reasons, pressing for reasons, press, pressed, pressing'),
  'misuse:def-press': stems(
    `answer/answers/it was/were wrong, were wrong, only when, wrong/incorrect answer/answers, interrogated, interrogation, nothing more/left to say, gave up, shut down, cried, on the spot, show your work, finish faster, to finish, hurry, for the answer, for the right answer, until they/she/he/it/someone got/was`,
  ),
  'term:def-restate': phrases('restated, restates, responding/responded to one/each another/other'),
  'misuse:def-restate':
    stems(`check on attention, were/was/is listening, who/not/wasn't listening, paying attention, off guard, off task, as a check, awake, on their toes, taking/took turns reporting, reporting/reported answers, reported their answers, one after another, each reported/read/shared/said/gave,
    their own answers, separate answers, around the room, popcorn, round robin, the/your/my directions/rules/instructions`),
  'term:def-represent': phrases('representation, visual model, representing'),
  'misuse:def-represent':
    stems(`anchor chart, posters, on the wall/walls/shelf/shelves, on every desk, on desks, in bins, were/was out/available, were on the table, used/using/had/got manipulatives, manipulatives were, colorful, decorated, decorations, bulletin board, clip art, pictures on the slides,
    to get answers/the, blocks/tiles to get, answer-getting, each on its own, separate worksheets, worksheet for each, no link, without connecting, not connected, a day for each, must start/draw, first concrete, to go back`),
  'term:def-concept': phrases('understood the concept, deep understanding, concept development, conceptual'),
  'misuse:def-concept':
    stems(`correct/the/your procedure, followed/following the/your steps, steps correctly, all the steps, got the/all right/correct, got them all, correct/right answer/answers, answer right, all correct, 100% on, 100 on, ten out of ten, quiz, high scores, exit ticket scores, passed, aced,
    memorized, memory, recited, formula, chant, song, mnemonic, acronym, keep-change-flip, butterfly method, finished/completed the worksheet, quickly, early, smiled, nod, thumbs up, could tell, seemed to get, faces, algorithm, computed/calculated correctly`),
  'term:def-fluency': phrases('fluent, fluently'),
  'misuse:def-fluency': stems(
    `finished first/early, finishing first/early, first to finish, timed, timer, clock, stopwatch, minute test/drill, one-minute, mad minute, fast, fast facts, faster, fastest, speed, speedy, quick, quickly, quickest, race, seconds, minute, minutes, rapid, around the world, flash cards, flashcards, scores on, score on, memorized, xtramath, drill, sprint`,
  ),
  'term:def-orchestrate': phrases('selecting, sequencing, orchestrated, orchestrating'),
  'misuse:def-orchestrate':
    stems(`volunteers, volunteered, whoever, order hands, hands went up, hands up, raised their hands, random, randomly, sticks, wheel of names, down the row, around the room, by seat, alphabetical, show and tell, every/each/all group/groups/pair shared/presented, everyone presented,
    one after another, no/without questions, clapped, applause, no question across, before connecting, checklist, checking off, were working, on task, behavior, were done, was done/finished`),
  'term:def-engage': phrases('math engagement, student engagement'),
  'misuse:def-engage':
    stems(`eyes on/forward/were, all eyes, tracking, sitting/sat up/straight/still, compliant, compliance, following/followed directions, on task, in their seats, quiet, quietly, silent, silently, hands folded/raised/up, hands in the air, raised/raising hands/their, well behaved, behaved, no disruptions/phones, off task, phones away, heads down,
    pencils moving, pencils were, notes, copying, copied, on the right page, books open, smiles, laughing, laughter, cheering, excitement, noisy, noise, loud, buzz, energy, fun, game, kahoot, blooket, prizes, nodding, the worksheet, did/doing their work, turned in, was working, busy, looked interested, enthusiasm, listened politely, repeated after, chanted, clapped`),
  'term:def-authority': phrases(
    'own/owned their learning, owned the math, owning the math, took ownership, ownership, agency, authority',
  ),
  'misuse:def-authority':
    stems(`copied your/the, copy your, copied from, followed/following/used/using your, your steps/method/example/model, every/all answer/answers was/were/is, any answer, accepted/accepting every/all, every answer stand, ideas are good, no wrong answers, chose/choose their/where/the, chose partners, picked their/markers, jobs, line leader, passed/handed/passing out,
    what you said, looked to you, checked with you, if it was right, who was right, you confirmed/checked, graded each other, answer key, cleaned up`),
  'misuse:def-scaffold':
    stems(`each/every/the step/steps was/were, showed/showing/shown/told/telling/gave/giving/wrote each/every/the step/steps, all the steps, broke it, step by step, nothing left, nothing to decide, told/telling them what/how/which, told which, gave/giving the/them answer/the, gave the formula/first, did the first/problem, did/doing it for, did most of, worked it for,
    easier, simpler, smaller numbers/problem, different/lower worksheet, lower-level, reduced, fewer problems, half the problems, fill in the, blanks, removed/took/skipped the/out word/hard/the, just/only the computation, dumbed down, below grade, coloring, multiple choice, keywords, key words`),
  'misuse:def-evidence': stems(
    'they/students understood, enjoyed, confused, engaged, great/good/effective/strong lesson/teaching, wonderful, i felt, feeling, impression, vibe, a level, rubric level, level 2/3',
  ),
  'misuse:def-feedback': stems(
    'good/great job, summary, what happened, checklist, check marks, rating, score, smiley, sticker, everything i, list of everything, bulletin board, lesson plans, transitions, thumbs up, praise',
  ),
  'misuse:def-numbertalk': stems(
    'speed, fast, timed, timer, race, drill, flash cards, flashcards, facts in, quick facts, in one/two minute/minutes, worksheet, page of, warm-up page, alone, independently, checked the/their answers, checked answers, no questions, nothing asked, on paper, you showed/modeled, list of methods, listed methods, mad minute',
  ),
  'term:def-turntalk': phrases('turned and talked, think pair share, turn and talks'),
  'misuse:def-turntalk': stems(
    'comparing/checking answers, compared/checked their answers, each other the answer, same answer, while you, fill/filled/kill/killed time, filled the time, before/then you explained/told, and then you explained, proof of, proves/shows/means/was discourse, so discourse, discourse happened, weekend, off topic, ten/five seconds, break',
  ),
  'term:def-confer': phrases('conferred, confer, conferencing'),
  'misuse:def-confer': stems(
    'walked/walking/passed by, walked/walking around, circulated, stopped by each, check that everyone/everybody/each/they, checked that, making sure, were/was/still working, on task, marked/marking, right or wrong, checkmarks, check marks, checked/checking off, stamped, stickers, stars, retaught, reteaching, re-explained, showed/showing the/them steps/how, fixed/fixing their/mistakes, corrected, gave/told the/them answer/the, initialed, collected/checked homework',
  ),
  'misuse:def-homelanguage': stems(
    'full/complete english/sentences sentences/in, in english only, english only, only english, until they/he/she could, before it counts, translated, worksheet in, worksheets in, google translate, accent, grammar, pronunciation, pronounce, broken english, silent, no partner, no one to talk, alone',
  ),
  'misuse:def-access': stems(
    'different/easier/separate/simpler worksheet/problem/task/version, smaller idea, coloring, fewer problems, in front of, had to ask, favor, unfair, an advantage, special treatment, lower expectations, crutch, cheating, excused from, sat out',
  ),
  'term:def-conjecture': phrases('conjectured, conjecturing'),
  'misuse:def-conjecture': stems(
    'guess, guessed, you gave, the rule you, rule you, your rule, from the book/textbook, textbook rule, three/four/five/many/several/enough cases, lots of cases, three examples, tested/tried three, worked every time, it is proved, proved it/by with/examples, as proof, as a proof, estimate, estimated, vote, voted',
  ),
};
