import type { WordList } from '../word-list.ts';
import { phrases } from '../word-list.ts';

/**
 * Uses against a shared definition, from its "is not" list, in words that its `conflictCues` may not have. `term:<id>` adds
 * ways in which people name the idea; `misuse:<id>` are the words that do not show it.
 */
export const misuse: Record<string, WordList> = {
  'term:def-discourse': phrases(
    'discourse, math discourse, academic discourse, rich discussion, academic conversation, academic conversations, mathematical conversation, student discourse, student talk, math talk, math conversations, math conversation',
  ),
  'misuse:def-discourse': phrases(
    'quiet, silent, silence, silently, on task, well behaved, compliant, compliance, orderly, calm, hands raised, raised hands, hands up, raising their hands, raised their hands, noisy, loud, noise, noise level, lively, chatty, buzzing, buzz, hum, humming, chatter, everyone was talking, talking a lot, lots of talking, one-word answers, one word answers, short answers, choral response, choral responses, chorally, called out answers, answered in unison, in unison, rapid-fire, rapid fire, quick questions, fast questions, question after question, answered all of your questions, answered your questions, answered every question, answered my questions, correct answers, got the right answers, compared answers, checked answers, comparing answers, checked their answers, compare answers and, shared answers, sharing answers, you explained, you told, you lectured, lecture, while you talked, listened to you, listening to you, listened politely, followed directions, sat quietly, worked quietly, worked independently, took notes, copied notes, taking notes, copying notes, recited, reciting, read aloud from, in their seats, raised a hand, volume, no one was off task, eyes on, paying attention, polite, politely, behaved, well-behaved, thumbs up, teacher talk',
  ),
  'term:def-explain': phrases(
    'explanation, explanations, student explanations, explaining, explained, explain, explains',
  ),
  'misuse:def-explain': phrases(
    'read the steps, reading the steps, read their steps, reading their steps, read steps, read off the steps, recited the steps, reciting the steps, recite the steps, recited the procedure, read the procedure, listed the steps, listing the steps, stated the steps, read aloud from, aloud from the notes, gave the steps, steps in order, from the notes, from their notes, read the answer, read their answers, read out their answers, read answers aloud, just knew, i just knew it, you supplied the reason, you gave the reason, you told them why, you supplied the why, you gave the why, your explanation of why, said the rule, repeated the rule, recited the rule, repeated the formula, recited the formula, got it right, got them right, right answers, correct answers, the answer was correct, answers were correct, said the answer, saying the answer, told the answer, shared the answer, shared answers, shared their answers, gave the answer, gave answers, giving answers, copied from the board, copied your, repeated after you, repeating after you, in complete sentences, complete sentences, loud and clear, loud voices, speaking loudly, clear voice, clear voices, spoke loudly, showing their work neatly, neat work',
  ),
  'term:def-justify': phrases(
    'justification, justifications, justified, justify, justifying, justifies, proof, proved, proving, mathematical argument, arguments, argument',
  ),
  'misuse:def-justify': phrases(
    'repeated the answer, repeating the answer, repeated her answer, repeated his answer, repeated their answer, said it louder, said it again, repeating it louder, louder, more loudly, insisted, kept repeating, because you said, because the teacher said, you said so, the teacher said so, the book said, the book says, textbook said, textbook says, answer key, the calculator, a calculator, calculator said, calculator says, the rule says, the formula says, because it worked, it worked every time, worked for three, three more examples, more examples, five examples, another example of the same, several examples, many examples, examples that worked, because that is the rule, that is the rule, the rule is, because mom said, it just is, checked with you, checked it with you, asked you if, you confirmed, you told them',
  ),
  'term:def-struggle': phrases(
    'productive struggle, productively struggling, struggled productively, struggle was productive, productive struggling',
  ),
  'misuse:def-struggle': phrases(
    'gave up, giving up, shut down, shutting down, copied, copying, sat with nothing, sat there, hands up waiting, hand up waiting, waiting for help, waiting for you, waited for you, waited for help, waited with, with a hand up, hands up, hands raised, with their hands up, raised hands, heads down, stuck, nothing to try, did not know where to start, did not know how to start, had nowhere to start, no idea how to start, no idea, blank page, blank pages, blank papers, blank paper, nothing written, nothing on paper, stared, staring, were lost, lost, frustrated, in tears, crying, cried, hard arithmetic, big numbers, bigger numbers, long division by hand, hard problems, large numbers, long computations, twenty problems, tricky arithmetic, off task, put their heads down, tears, quit, erased everything, waited quietly, messy numbers, ugly numbers, hard numbers, without any help, without help',
  ),
  'term:def-demand': phrases(
    'cognitive demand, cognitively demanding, demand of the task, task demand, high demand, level of demand, demanding task, the demand, demand, high-demand, rigor',
  ),
  'misuse:def-demand': phrases(
    'faster, fast, fast pace, quickly, more problems, twice as many problems, timed, pace was quick, quick pace, brisk pace, pace, speed, speeding, bigger numbers, larger numbers, big numbers, harder numbers, four-digit numbers, larger digits, extra problems, longer worksheet, two worksheets, more worksheets, more practice problems, more homework, extra pages, extra worksheet, double the problems, many problems, thirty problems, twenty problems, forty problems, the number of problems, above grade level, grade level text, grade level on the page, grade-level page, next grade, sixth grade page, next year’s book, next year, from the fifth grade book, eighth grade worksheet, the grade above, showed the steps first, shown the steps first, you showed the steps, you showed each step, after you showed, after you modeled, after you demonstrated, followed your steps, followed the steps, step by step, step-by-step, worked example first, no calculators, without calculators, advanced worksheet, challenge worksheet, harder worksheet, finished early, moved through, moving fast, many pages, longer problems, covered more',
  ),
  'term:def-focus': phrases(
    'focusing question, focusing questions, probing question, probing questions, advancing question, advancing questions, open-ended questions, open questions',
  ),
  'misuse:def-focus': phrases(
    'moved on, went on to, until they said, until someone said, until you got the answer you wanted, until they got to your, guess what you were thinking, looking for one answer, one right answer, the answer you wanted, the answer you had in mind, steered, steering, steered them to, leading them to, led them to your method, led to your, toward your method, to get to your, yes or no, yes-no, yes/no, fill in the blank, fill-in-the-blank, finish your sentence, did not use the answers, nobody’s answer was used, next slide, what is 6 times, what comes next, one-word, one word answer, one-word answers, recall',
  ),
  'term:def-funnel': phrases('funneling question, funneling questions, funneling, funnelling, funneled, funnel'),
  'misuse:def-funnel': phrases(
    'gave the symbol, gave the name, told them the name, introduced the symbol, told them the word, introduced the term, quick check of facts, fact check before, before the task started, introduced the notation, gave them the word, told them the symbol, open question',
  ),
  'term:def-wait': phrases('wait time, wait-time, think time, thinking time'),
  'misuse:def-wait': phrases(
    'repeated the question, repeating the question, reworded the question, rewording the question, rephrased the question, rephrasing the question, rephrased, reworded, repeating it, kept repeating, kept talking, kept explaining, talked through, filled the pause, filled the silence, gave hints, giving hints, offered hints, asked it again, asked again, asked the question again, asking the question again, asked it three times, said it again, explained it again, while the class moved on, while the rest of the class, while others moved on, class moved on, everyone else moved on, moved on to the next page, called on the first hand, first hand up, first hand, took the first hand, waited for her, waited for him, waited for that student, waiting for one student, waited for quiet, waited for silence, waiting for quiet, waiting for them to be quiet, waited for them to settle, waited until everyone was quiet, waited for attention, waiting for attention, waited for the class to settle, before you started, for the projector, while you passed out, while you handed out, handing out, passing out papers, wait in line, waited in line, while they copied, to copy, copying the notes, no question, without a question, no question on the table, before lunch, after finishing early, waiting for materials, set up the slides, loading, load, logged in, log in, took attendance, cleaned up',
  ),
  'term:def-revoice': phrases('revoicing, revoiced, revoice, revoices'),
  'misuse:def-revoice': phrases(
    'repeated every answer, repeated each answer, repeating every answer, repeating each answer, repeated all answers, repeated all the answers, repeated everything, repeating everything, repeated their answers, repeated the answers, echoed, echoing, echo, word for word, word-for-word, verbatim, exactly as said, exact words back, louder for, louder so, so the back could hear, so that everyone could hear, so everyone could hear, for those who came late, latecomers, came in late, for students who missed, into your own method, with your own method, with your own idea, with a better, with a better idea, into a better, into the correct answer, corrected what, corrected the, corrected her, corrected his, fixed what, fixed her, fixed his, fixed their, changed what, changed her idea, changed his idea, replaced, replacing, swapped, improved what, said it correctly, said it the right way, the right way, the correct way, what she should have said, what he should have said, what they should have said, your own words instead, every single answer, every answer',
  ),
  'term:def-uptake': phrases(
    'uptake, uptake of student ideas, built on student ideas, building on student ideas, took up student ideas, taking up student ideas, took up their ideas, built on their ideas, building on their ideas, took up the idea, used student ideas',
  ),
  'misuse:def-uptake': phrases(
    'thanked, thanking, thanked each, thanks for sharing, praised, praising, good job and, praised each, moved on, moving on, went on to your, went on to the next, went on with, went back to your, went to your next slide, next slide, your slide, next problem, next question, as planned, kept going with, continued with your plan, continued with the plan, continued with your slides, back to your, your method, your own method, your way, showed your, showed them the, your example, showed the standard, showed the algorithm, then taught, then showed, then you showed, wrote them all up and, listed all the answers, collected answers, collected several answers, collected all, listed them, nodded, nodding, smiled, smiling, said okay, said ok, gave a thumbs up, thumbs up, high five, high fives, sticker, clapped, applause, snaps, said good, said great, said nice, said thank you, said thanks, calling on the next',
  ),
  'term:def-press': phrases(
    'press for reasoning, pressed for reasoning, pressing for reasoning, press for a reason, pressed for reasons, press for meaning, pressing for meaning, pressed for a reason, pressing for reasons, press, pressed, pressing',
  ),
  'misuse:def-press': phrases(
    'when the answer was wrong, when answers were wrong, only when wrong, when they were wrong, when it was wrong, on wrong answers, for wrong answers, after wrong answers, if it was wrong, wrong answers, wrong answer, incorrect answers, interrogated, interrogating, interrogation, kept asking the same student, nothing more to say, nothing left to say, until she gave up, until he gave up, until he shut down, until she shut down, until she cried, put on the spot, on the spot, show your work, finish faster, to finish, hurry, for the answer, for the right answer, until they got it right, until she got it right, until he got it right, until it was right, until someone got it',
  ),
  'term:def-restate': phrases(
    'restating and responding, restating, restated, restate, restates, repeat a classmate’s idea, responding to one another, responding to each other, responded to each other, responded to one another, students responding',
  ),
  'misuse:def-restate': phrases(
    'check on attention, check that they were listening, check if he was listening, check if she was listening, check if they were listening, to see who was listening, to see if he was listening, to see if she was listening, to see if they were listening, was not listening, not paying attention, wasn’t paying attention, wasn’t listening, caught off guard, off task, as a check, to keep them awake, to keep them on task, to keep them on their toes, took turns reporting, taking turns reporting, reported their answers, reporting answers, reported answers, one after another, each reported, each read, reading their own, shared their own answers, each said their own, each gave their own, separate answers, went around the room, popcorn, round robin, your directions, the directions, my directions, the rules, the instructions',
  ),
  'term:def-represent': phrases(
    'representations, representation, multiple representations, connected representations, visual models, visual model, mathematical models, connecting representations, representing',
  ),
  'misuse:def-represent': phrases(
    'anchor chart was posted, anchor charts were posted, anchor chart posted, anchor charts posted, anchor charts, posters, posted on the wall, on the walls, on the wall, hung on the wall, were out, was out, were available, were on the table, were on the tables, were on desks, on every desk, were on the shelf, on the shelf, on the shelves, in bins, in the bins, manipulatives were, used manipulatives, using manipulatives, had manipulatives, got out the manipulatives, colorful, decorated, decorations, bulletin board, slides had pictures, clip art, pictures on the slides, counted out the answer, to get the answer, used blocks to get, used tiles to get, to get answers, for answers, answer-getting, each on its own page, three separate worksheets, separate worksheets, one worksheet for each, no link, without connecting, not connected, side by side but, a day for each, must start with blocks, first concrete then, before they could draw, not allowed to go back, must draw first, cubes were out, blocks were out, tiles were out',
  ),
  'term:def-concept': phrases(
    'conceptual understanding, understanding of the concept, understood the concept, understand the concept, conceptually, deep understanding, concept development, conceptual',
  ),
  'misuse:def-concept': phrases(
    'correct procedure, followed the steps, following the steps, following the procedure, followed the procedure, followed your steps, following your steps, used the steps correctly, all the steps, steps correctly, got the right answer, got the right answers, got correct answers, got them all right, got all, correct answers, right answers, correct answer, every answer right, all correct, 100% on, 100 on, ten out of ten, quiz, quiz scores, high scores, exit ticket scores, passed the, aced, memorized, memorizing, memory, recited, reciting, the formula, formulas, chant, song, mnemonic, acronym, keep change flip, keep-change-flip, butterfly method, finished the worksheet, completed the worksheet, finished quickly, finished early, quickly, smiled, nodded, nodding, nods, thumbs up, could tell, looked like they, seemed to get, faces, looks on their faces, applied the algorithm, the standard algorithm correctly, procedure correctly, correctly used the formula, computed correctly, calculated correctly',
  ),
  'term:def-fluency': phrases('fluency, procedural fluency, fluent, fluently, math fact fluency, fact fluency'),
  'misuse:def-fluency': phrases(
    'timed, timed test, timed tests, timer, beat the timer, beat the clock, clock, stopwatch, minute test, one-minute, one minute, minute drill, mad minute, mad minutes, fast facts, speed, speedy, speed drill, speed drills, fastest, faster, fast, quick, quickly, quickest, race, raced, racing, seconds, under a minute, in a minute, in two minutes, in three minutes, in five minutes, per minute, rapid, rapid-fire, rapid fire, around the world, flash cards, flashcards, score on, scores on the facts, memorized, xtramath, reflex, drill, drills, sprint, sprints',
  ),
  'term:def-orchestrate': phrases(
    'selecting, sequencing, selecting and sequencing, selecting sequencing and connecting, sequencing and connecting, five practices, 5 practices, orchestrating, orchestrated, anticipating, monitoring',
  ),
  'misuse:def-orchestrate': phrases(
    'volunteers, volunteered, whoever raised, whoever wanted, whoever had a hand, in the order hands went up, order hands went up, first hands up, hands went up, raised their hands, random, randomly, popsicle sticks, equity sticks, name sticks, wheel of names, random name, draw sticks, drew sticks, down the row, around the room, by seat, in alphabetical order, show and tell, show-and-tell, every group shared, every group presented, each group presented, each group shared, all groups presented, all the groups presented, all groups shared, everyone presented, every pair presented, every pair shared, one after another, no questions, without questions, clapped after each, applause, no question across, ran out of time before connecting, checking off, checklist, that they were working, were working, on task, behavior, whether they were done, who was finished, who was done',
  ),
  'term:def-engage': phrases(
    'mathematical engagement, math engagement, engagement, student engagement, engaged, participation in the mathematics, engaged in the math, engaged in the mathematics, engaged in math',
  ),
  'misuse:def-engage': phrases(
    'eyes on, eyes on you, all eyes, eyes forward, eyes were on, tracking, tracking you, tracking the speaker, tracked the speaker, tracked you, slant, sitting up, sat up, sat up straight, sitting straight, compliant, compliance, following directions, followed directions, following along, on task, on-task, in their seats, quiet, quietly, silent, silently, sat still, sitting still, hands folded, hands raised, raised hands, hands up, hands in the air, raising hands, raising their hands, raised their hands, well behaved, well-behaved, behaved, no disruptions, no one was off task, nobody was off task, no phones, phones away, no heads down, heads up, pencils moving, pencils were moving, pencils up, working quietly, took notes, taking notes, copying notes, copied notes, copying, copied, writing down notes, notes down, on the right page, books open, smiling, smiles, smiled, laughing, laughed, laughter, cheering, cheered, excited, excitement, noise, noisy, loud, buzzing, buzz, energy, having fun, fun, game, kahoot, blooket, prizes, nodding, nodded, heads nodding, completed the worksheet, finished the worksheet, completing the worksheet, did their work, doing their work, turned in, everyone was working, busy, looked interested, seemed interested, enthusiasm, enthusiastic, attentive, listened politely, repeated after you, chanted, chanting, clapped',
  ),
  'term:def-authority': phrases(
    'mathematical authority, student authority, student agency, student ownership, ownership, agency, authority, own their learning, owned their learning, owned the math, owning the math, took ownership',
  ),
  'misuse:def-authority': phrases(
    'copied your method, copying your method, copy your method, copied your, copying your, copied the teacher, copied the method, copied the steps, copied from, copying from, followed your method, following your method, used your method, using your method, used your steps, your steps, your method, your example, your model, every answer was right, all answers were accepted, all answers are right, every answer is right, every answer was fine, all answers were fine, any answer was fine, any answer is fine, accepted every answer, accepted all answers, accepting all answers, let every answer stand, all ideas are good, no wrong answers, there are no wrong answers, choose their seats, chose their seats, chose their own seats, choose where to sit, chose where to sit, picked their partners, chose partners, chose their partners, chose their own partners, picked their own partners, chose the color, picked markers, class jobs, classroom jobs, line leader, passed out papers, handed out papers, passing out, wrote on the board what you said, wrote what you said, at the board copying, looked to you, checked with you, asked you if it was right, asked if it was right, you told them who was right, you said who was right, you confirmed, you checked each answer, graded each other, answer key, using the answer key, set their own goals for points, cleaned up',
  ),
  'term:def-scaffold': phrases('scaffold, scaffolding, scaffolded, scaffolds'),
  'misuse:def-scaffold': phrases(
    'showed each step, each step was shown, steps were shown, showing each step, showed every step, showing every step, every step, each step, all the steps, shown the steps, showed the steps, showing the steps, told the steps, telling them the steps, gave the steps, giving the steps, step by step for them, broke it into steps, broke it down into steps, wrote the steps, nothing left to decide, nothing left, nothing to decide, told them what to do, telling them what to do, told them how, telling them how, told which operation, telling them which operation, gave the answer, gave answers, giving the answer, gave them the answer, gave them the formula, gave the first step, did the first, did it for them, doing it for them, did the problem for, did most of, worked it for them, easier numbers, easier problem, easier problems, easier task, easier worksheet, easier version, simpler, simpler problem, simpler task, smaller numbers, smaller problem, a different worksheet, different worksheet, lower worksheet, lower-level worksheet, lower level task, reduced, fewer problems, half the problems, fill in the blank, fill-in-the-blank, fill in the blanks, fill-in-the-blanks, blanks to fill, removed the word problem, took out the word problem, took out the hard part, skipped the hard part, removed the hard part, removed the explaining, just the computation, only the computation, dumbed down, below grade level, coloring sheet, multiple choice, keywords, key words',
  ),
  'term:def-evidence': phrases(
    'low-inference evidence, low inference evidence, low-inference notes, evidence from the room, evidence, my evidence',
  ),
  'misuse:def-evidence': phrases(
    'they understood, students understood, understood the, enjoyed, they enjoyed, were confused, was confused, seemed confused, were engaged, was engaged, seemed engaged, looked engaged, great lesson, good lesson, effective lesson, strong lesson, strong teaching, wonderful, i felt, my feeling, gut feeling, impression, my impression, the vibe, a level 2, level 3, a 3 on, a 2 on, rubric level',
  ),
  'term:def-feedback': phrases('instructional feedback, feedback to the teacher'),
  'misuse:def-feedback': phrases(
    'great job, good job, a summary, summary of what happened, what happened, checklist, check marks, rating, a rating, score, scored, smiley face, sticker, everything i saw, everything i noticed, list of everything, bulletin board, lesson plans, transitions, thumbs up, praise',
  ),
  'term:def-numbertalk': phrases('number talk, number talks, number string, dot talk'),
  'misuse:def-numbertalk': phrases(
    'speed, speed round, fast, fast facts, timed, timer, race, raced, quick facts, drill, flash cards, flashcards, twenty facts, facts in two minutes, facts in one minute, facts in a minute, in two minutes, in one minute, as fast as, worksheet, warm-up page, page of problems, alone, independently, silently alone, checked their answers, checked the answers, checked answers, answers were checked, no questions, nothing asked, standard algorithm on paper, on paper with the algorithm, you showed the strategy, you showed your strategy, you modeled the strategy, you told them the strategy, listed methods, list of methods, whiteboards up for the answer, mad minute',
  ),
  'term:def-turntalk': phrases(
    'turn and talk, turn-and-talk, turn and talks, partner talk, think-pair-share, think pair share, turned and talked',
  ),
  'misuse:def-turntalk': phrases(
    'compared answers, comparing answers, checked answers, checking answers, compared their answers, checked their answers, told each other the answer, same answer, while you set up, while you took attendance, while you passed out, while you got, while you found, while you fixed, to fill time, filled time, filled the time, killed time, kill time, before you explained, before you told them, and then you explained, then you explained it, proof of discourse, proves discourse, shows discourse, means discourse, which is discourse, so discourse, discourse happened, about the weekend, off topic, ten seconds, five seconds, quick break, a break, brain break',
  ),
  'term:def-confer': phrases(
    'conferring, conferred, confer, conferencing, conferring with students, conference, conferences, checking in with a group',
  ),
  'misuse:def-confer': phrases(
    'walked by, walking by, walked around, walking around, circulated, circulating, passed by, stopped by each table to see, check that everyone, check that everybody, check that each, checked that, to see that they were working, make sure they were working, making sure, were working, was working, on task, still working, marked answers, marking answers, marked right or wrong, marking right or wrong, right or wrong, checkmarks, check marks, checked off, checking off, stamped, stamping, stickers, stars, retaught, reteaching, re-teaching, re-taught, retaught the steps, re-explained, re-explained the steps, reexplained, showed the steps, showing the steps, showed them how, showing them how, fixed their, fixed mistakes, fixing mistakes, corrected, correcting, gave the answer, told them the answer, initialed, collected homework, checked homework, checking homework',
  ),
  'term:def-homelanguage': phrases(
    'home language, home languages, translanguaging, multilingual learners, multilingual students, multilingual',
  ),
  'misuse:def-homelanguage': phrases(
    'full english sentences, complete english sentences, full sentences in english, in english only, english only, english-only, only english, until they could say it in english, until he could say it in english, until she could say it in english, before it counts, translated worksheet, translated worksheets, translated the worksheet, worksheet was translated, worksheet in spanish, worksheets in spanish, google translate, accent, grammar, grammar mistakes, correct grammar, corrected her grammar, corrected his grammar, corrected their grammar, corrected the grammar, pronunciation, pronounce, broken english, silent, quiet, no partner, no one to talk to, worked alone, sat alone, alone',
  ),
  'term:def-access': phrases('accommodation, accommodations, assistive technology, access'),
  'misuse:def-access': phrases(
    'different worksheet, easier worksheet, easier problem, simpler, simpler problem, easier task, easier version, smaller idea, different task, a separate task, coloring, fewer problems, asked in front of, in front of everyone, in front of the class, had to ask for, had to ask, favor, a favor, unfair, an advantage, special treatment, lower expectations, a crutch, cheating, excused from, sat out, took a break instead, worked in the hall',
  ),
  'term:def-conjecture': phrases(
    'conjecture, conjectures, conjectured, conjecturing, counterexample, counterexamples, counter-example',
  ),
  'misuse:def-conjecture': phrases(
    'guess, guessed, guessing, guesses, a guess at the answer, guess the answer, guessed the answer, guessing the answer, guesses for the answer, you gave the rule, you gave them the rule, you gave a rule, rule you gave, rule you had given, the rule you wrote, your rule, the rule from the book, from the textbook, the textbook rule, checked three cases, checked on three cases, checked it on three, three cases, three examples, tested three, tried three, five cases, four cases, many cases, several cases, a lot of cases, lots of cases, enough cases, worked every time so, so it is proved, so it must be true, proved it with examples, proved by examples, counted as proof, as a proof, as proof, estimate, estimated, estimating, voted, vote, voting',
  ),
};
