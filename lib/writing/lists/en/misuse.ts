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
    stems(`quiet, quietly, silent, silence, silently, on task, behaved, polite, politely, compliant, compliance, orderly, calm,
noisy, loud, noise, lively, chatty, buzzing, hum, chatter, hands up/raised, raised/raising hand/hands,
one word answers, short answers, choral response, chorally, in unison, rapid fire, quick/fast questions,
answered all/every/your, right/correct answers, compared/checked/shared answers, checked their answers,
you explained/told/lectured, followed directions, took/copied notes, recited, read aloud, in their seats, volume,
eyes on, paying attention, worked independently, teacher talk`),
  'term:def-explain': phrases('explanations, explaining, explained, explain, explains'),
  'misuse:def-explain':
    stems(`read/recite/list/state/give the/their/off steps, read steps, steps in order, from the notes, repeated the formula,
just knew, you supplied/gave the reason/why, got it right, right/correct answer/answers, said/gave/give the answer,
giving answers, copied from, copied your, complete sentences, loud/clear voice/voices, speaking loudly, neat work`),
  'term:def-justify': phrases('justification, justifications, justifies, proof, proved, proving, arguments, argument'),
  'misuse:def-justify':
    stems(`repeated/repeating the/her/his/their answer, louder, loudly, insisted, kept repeating, because the teacher,
teacher said so, the book/textbook/calculator said/says, a calculator, calculator said, answer key, the rule is,
worked every time, more/several/many/five/three examples, example of the same, you confirmed`),
  'term:def-struggle': phrases('productive/productively struggling/struggled, struggle was productive'),
  'misuse:def-struggle':
    stems(`giving/gave/give up, shut/shutting down, copied, sat there, sat with, waiting/waited for you/help, waiting with,
hand/hands up/raised, raised hands, heads down, stuck, nothing to try, where/how to start, no idea, blank,
nothing written, stared, lost, frustrated, tears, crying, hard/messy/ugly/big/bigger/large numbers,
hard/tricky arithmetic, long computations, hard problems, twenty problems, off task, quit, waited quietly,
without help`),
  'term:def-demand': phrases(
    'cognitively demanding, demanding task, high-demand, high demand, the demand, demand, rigor',
  ),
  'misuse:def-demand': stems(`numbers were, fast, faster, quickly, pace, speed,
more/many/extra/longer/harder/advanced/double/twenty/thirty/forty problems/worksheet/worksheets/pages/homework,
as many problems, bigger/larger/big/harder numbers, digits, two worksheets, next/above grade, grade above, next year,
grade book/worksheet/page, shown the steps, you showed the, followed the steps, step by step, no/without calculators,
finished early, moved/moving through/fast, covered more`),
  'term:def-focus': phrases('probing questions, advancing questions, open-ended questions, open questions'),
  'misuse:def-focus':
    stems(`moved on, went on to, looking for one, one right answer, steered, led/leading them, your method, yes or no, yes-no,
fill in the blank, next slide, what comes next, one word, recall`),
  'term:def-funnel': phrases('funneled, funnel'),
  'misuse:def-funnel': stems(`quick check of facts, before the task started`),
  'term:def-wait': phrases('thinking time, wait-time'),
  'misuse:def-wait': stems(`repeated/reworded/asked the question, reworded, rephrased, asked again, repeating it,
kept talking/explaining/repeating, filled the silence, gave/offered hints, while the class/rest, moved on,
first hand, waited for him, projector, passed/handed/passing/handing out, in line, to copy, copying, no question,
before lunch, finishing early, slides, loading, logged in, log in, took attendance, cleaned up`),
  'misuse:def-revoice':
    stems(`repeated every/each/all, repeated everything, repeated the answers, echo, word for word, verbatim, louder,
could/can hear, latecomers, came in late, corrected, fixed, changed her/his/their/what, replaced, swapped,
improved what, the right way, every answer`),
  'term:def-uptake': phrases(
    'built/building on student/their ideas, took/taking up student/their ideas/idea, took up the idea, used student ideas',
  ),
  'misuse:def-uptake': stems(`thanked, praised, moved/moving on, went on/back to, next slide/problem/question,
your slide/plan/method/way/example/own, as planned, continued with, then taught/showed,
collected/listed answers/several/all, listed them, nodded, smiled, said okay/ok/good/great/nice/thanks,
said thank you, thumbs up, high five/fives, sticker, clapped, applause`),
  'term:def-press': phrases('pressed for reasons, pressing for reasons, press, pressed, pressing'),
  'misuse:def-press':
    stems(`answer/answers/it was/were wrong, were wrong, only when, wrong/incorrect answer/answers, interrogated, interrogation,
gave up, shut down, cried, on the spot, finish faster, to finish, hurry`),
  'term:def-restate': phrases('restated, restates, responding/responded to one/each another/other'),
  'misuse:def-restate':
    stems(`check on attention, were/was/is listening, who/not/wasn't listening, paying attention, off guard, off task,
as a check, awake, taking turns reporting, reporting/reported answers, one after another,
each reported/read/shared/said/gave, separate answers, around the room, popcorn, round robin,
the/your/my directions/rules/instructions`),
  'term:def-represent': phrases('representation, visual model, representing'),
  'misuse:def-represent':
    stems(`anchor chart, posters, on the wall/walls/shelf, on desks, in bins, were/was out/available, were on the table,
used/using/had/got manipulatives, manipulatives were, colorful, decorated, decorations, bulletin board, clip art,
to get answers/the, answer-getting, separate worksheets, no link, without connecting, not connected, must start/draw,
first concrete`),
  'term:def-concept': phrases('understood the concept, deep understanding, concept development, conceptual'),
  'misuse:def-concept':
    stems(`correct/the/your procedure, followed/following the/your steps, steps correctly, correct/right answer/answers,
answer right, all correct, 100% on, 100 on, quiz, high scores, passed, aced, memorized, memory, recited, formula,
chant, song, mnemonic, acronym, butterfly method, quickly, early, smiled, nod, thumbs up, could tell, faces,
algorithm, computed/calculated correctly`),
  'term:def-fluency': phrases('fluent, fluently'),
  'misuse:def-fluency':
    stems(`finished first/early, finishing first/early, timed, timer, clock, stopwatch, minute test/drill, one-minute,
mad minute, fast, fast facts, faster, fastest, speed, speedy, quick, quickly, quickest, race, seconds, minute,
minutes, rapid, flash cards, flashcards, scores on, score on, memorized, xtramath, drill, sprint`),
  'term:def-orchestrate': phrases('selecting, sequencing, orchestrated, orchestrating'),
  'misuse:def-orchestrate':
    stems(`volunteers, volunteered, whoever, order hands, hands went up, hands up, raised their hands, random, randomly, sticks,
around the room, by seat, alphabetical, show and tell, every/each/all group/groups/pair shared/presented,
everyone presented, one after another, no/without questions, clapped, applause, no question across,
before connecting, checklist, checking off, were working, on task, behavior, were done, was done/finished`),
  'term:def-engage': phrases('math engagement, student engagement'),
  'misuse:def-engage':
    stems(`eyes on/forward/were, all eyes, tracking, sitting/sat up/straight/still, compliant, compliance,
following/followed directions, on task, in their seats, quiet, quietly, silent, silently, hands folded/raised/up,
raised/raising hands/their, well behaved, behaved, no disruptions/phones, off task, phones away, heads down,
pencils moving, pencils were, notes, copying, copied, books open, smiles, laughing, laughter, cheering, excitement,
noisy, noise, loud, buzz, energy, fun, game, kahoot, blooket, prizes, nodding, the worksheet, turned in, was working,
busy, looked interested, enthusiasm, listened politely, repeated after, chanted, clapped`),
  'term:def-authority': phrases(
    'own/owned their learning, owned the math, owning the math, took ownership, ownership, agency, authority',
  ),
  'misuse:def-authority':
    stems(`copied your/the, copy your, copied from, followed/following/used/using your, your steps/method/example/model,
any answer, accepted/accepting every/all, every answer stand, chose/choose their/where/the, chose partners,
picked their/markers, jobs, line leader, passed/handed/passing out, what you said, looked to you, if it was right,
you confirmed/checked, answer key, cleaned up`),
  'misuse:def-scaffold':
    stems(`each/every/the step/steps was/were, showed/showing/shown/told/telling/gave/giving/wrote each/every/the step/steps,
broke it, step by step, nothing left, nothing to decide, told/telling them what/how/which, told which,
gave/giving the/them answer/the, did most of, easier, simpler, smaller numbers/problem, different/lower worksheet,
lower-level, reduced, fewer problems, fill in the, blanks, dumbed down, below grade, coloring, multiple choice,
keywords, key words`),
  'misuse:def-evidence':
    stems(`they/students understood, enjoyed, confused, engaged, great/good/effective/strong lesson/teaching, wonderful, i felt,
feeling, impression, vibe, a level, rubric level, level 2/3`),
  'misuse:def-feedback':
    stems(`good/great job, summary, what happened, checklist, check marks, rating, score, smiley, sticker, everything i,
list of everything, bulletin board, lesson plans, transitions, thumbs up, praise`),
  'misuse:def-numbertalk':
    stems(`speed, fast, timed, timer, race, drill, flash cards, flashcards, facts in, quick facts, in one/two minute/minutes,
worksheet, page of, warm-up page, alone, independently, checked the/their answers, checked answers, no questions,
nothing asked, on paper, you showed/modeled, list of methods, listed methods, mad minute`),
  'term:def-turntalk': phrases('turned and talked, think pair share, turn and talks'),
  'misuse:def-turntalk':
    stems(`comparing/checking answers, checked their answers, same answer, while you, fill/filled/kill/killed time,
before/then you explained/told, proof of, proves/shows/means/was discourse, so discourse, discourse happened,
weekend, off topic, ten/five seconds, break`),
  'term:def-confer': phrases('conferred, confer, conferencing'),
  'misuse:def-confer':
    stems(`walked/walking/passed by, walked/walking around, circulated, check that everyone/each, checked that, making sure,
were/was/still working, on task, marked/marking, right or wrong, checkmarks, check marks, checked/checking off,
stamped, stickers, stars, retaught, reteaching, re-explained, fixed/fixing their/mistakes, corrected,
gave/told the/them answer/the, initialed, collected/checked homework`),
  'misuse:def-homelanguage':
    stems(`full/complete english/sentences sentences/in, english only, only english, translated, worksheet in, worksheets in,
google translate, accent, grammar, pronunciation, pronounce, broken english, silent, no partner, no one to talk,
alone`),
  'misuse:def-access':
    stems(`different/easier/separate/simpler worksheet/problem/task/version, smaller idea, coloring, fewer problems,
in front of, favor, unfair, an advantage, special treatment, lower expectations, crutch, cheating, excused from,
sat out`),
  'term:def-conjecture': phrases('conjectured, conjecturing'),
  'misuse:def-conjecture': stems(`guess, guessed, you gave, rule you, your rule, from the book, textbook rule,
three/four/five/many/several/enough cases, three examples, tested/tried three, worked every time, as proof,
as a proof, estimate, estimated, vote, voted`),
};
