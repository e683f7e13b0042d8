import { phrases, stems, verbs } from '../word-list.ts';

/** Verdicts on the lesson or the teaching. */
export const judgement = {
  judgement:
    phrases(`strong, weak, solid, effective, ineffective, clear, unclear, excellent, good, bad, poor, adequate, inadequate, mediocre, fine,
    okay, ok, decent, nice, appropriate, inappropriate, rushed, rough, choppy, smooth, sluggish, slow, engaging, boring, dull, dry, lackluster, disappointing,
    confusing, disorganized, organized, unorganized, well-organized, well-planned, well-executed, well-paced, well-run, well-done, well-managed, well-structured, well-prepared, well-designed, well-chosen, well-thought-out, well-crafted, well-delivered, well-rounded, well-received, well organized, well planned, thorough, thoughtful,
    purposeful, successful, unsuccessful, impressive, exemplary, perfect, flawless, high-quality, low-quality, high quality, low quality, sloppy, messy, chaotic, inconsistent, consistent, uneven, superficial, shallow, thin, robust, powerful, unproductive,
    lively, sharp, crisp, concise, lacking, limited, insufficient, sufficient, abrupt, too long, too short, too fast, too slow, too easy, too hard, too teacher-directed, too teacher-centered, teacher-centered, teacher-heavy, teacher-directed, scattered, unfocused, subpar, below par, on point, spot on, spot-on,
    satisfactory, unsatisfactory, acceptable, unacceptable, competent, skillful, skilled, masterful, expert, ideal, problematic, concerning, troubling, flat, awkward, clunky, stilted, tedious, repetitive, haphazard, rocky, seamless, meaningful, valuable, worthwhile, elegant, creative, innovative, uninspired, uninspiring, average, above average, below average, better, best, worse, worst, stronger, weaker, basic, rigorous,
    low-level, surface-level, surface level, low level, compelling, efficient, inefficient, all over the place, hit or miss, so-so, fair, less than ideal, underwhelming, lousy, terrible, awful, horrible, dreadful, abysmal, deficient, professional, unprofessional, polished, unpolished, developing, not great, questionable, muddled, vague, fuzzy, hard to follow, easy to follow, unsuitable, suitable, useful, useless, pointless, lifeless, dynamic, vibrant, warm, positive, negative, commendable, admirable, noteworthy, notable, evident throughout, tight, loose, disjointed, cohesive, coherent, incoherent, aligned, misaligned, underdeveloped, well-developed, well developed, high-level, pretty good, top-tier, second-rate, cold, chilly, orderly, productive, balanced, unbalanced, intentional, accurate, inaccurate, correct, incorrect, wrong, quick, impactful, sound, patchy, bumpy, messy, stiff, well-timed, natural, forced, tired, half-hearted, lazy, careless, careful, skimpy, meager, wonderful, sub-par, unremarkable, forgettable, memorable, monotone, monotonous, wordy, long-winded, watered down, watered-down, dumbed down, on the right track, off track, teacher-dominated`),
  /** Nouns that are the verdict. */
  verdictNoun:
    phrases(`bright/weak/low/high point, disaster, failure, flop, highlight, hit, mess, miss, missed opportunity/opportunities,
model/textbook lesson, strength, strengths, strong suit, success, waste of time, weak spot, weakness, weaknesses`),
  /** Whole verdicts. */
  verdict:
    stems(`badly planned/paced/managed, best practice, better than i expected, better/worse than last time, bombed,
came off well, came together nicely/well, could be better/stronger/tighter/improved,
could have been better/stronger/tighter, could have gone better, could use work, did fine/okay/ok/poorly/well,
did not go well, did not work/land, didn't go well, didn't land/work, dragged, excelled, excels, falls short/apart,
fell flat/short/apart, fizzled, flowed/worked nicely, got away from you, improved a lot, in good shape, lacks,
leaves/left a lot to be desired, left/leaves something to be desired, lost its way, lost steam/momentum,
missed an opportunity, missed opportunity, missed/hit the mark, much/has improved, need improvement, needs work,
nicely done/sequenced/paced/organized/structured, not your best, out of control, paid off, par for the course,
poorly executed/planned/organized/managed/paced/designed, ran out of steam, ran/runs smoothly, room for improvement,
second to none, sets the standard/bar, shone, soared, struggled to manage, struggled with management/pacing, tanked,
under control, up to par/standard, was off today, well done overall,
well executed/planned/organized/chosen/paced/structured/managed/designed/delivered/run/prepared/sequenced/timed/facilitated,
well thought out, went off the rails, went well/smoothly/poorly/fine/great/okay/sideways, worked beautifully,
worked/went really/very well, works/flows well`),
  /** How something was taught. */
  judgingAdverb:
    phrases(`adequately, admirably, appropriately, artfully, awkwardly, badly, beautifully, brilliantly, carelessly, clearly,
competently, consistently, correctly, creatively, deftly, effectively, efficiently, excellently, expertly,
flawlessly, haphazardly, inadequately, incorrectly, ineffectively, inefficiently, masterfully, nicely, perfectly,
poorly, professionally, purposefully, seamlessly, skillfully, sloppily, smoothly, strategically, successfully,
superbly, thoroughly, thoughtfully, well, wonderfully`),
  teachingVerb: verbs(
    'go, run, handle, manage, facilitate, execute, deliver, plan, pace, organize, structure, model, teach, lead, orchestrate, guide, work, flow, sequence, differentiate, scaffold, question, transition, close, launch, introduce, do, implement, use, present, design, prepare, set, perform, redirect, command, communicate, engage, circulate, monitor, build, hold, choose, balance, phrase, articulate, land, unfold, wrap, sum, conduct, craft, integrate, address, respond, give, maintain, ask',
  ),
  copula:
    phrases(`am, appeared, appears, are, aren't, be, became, been, being, came across as, feels, felt, got, is, isn't, it's,
looked, looks, proved, ran, remained, seemed, seems, sounded, sounds, stayed, that's, was, was a bit, wasn't, went,
were, were all, weren't`),
  /** "The real world", "a better estimate": the adjective is not about teaching. */
  notVerdict:
    phrases(`a good deal of, aligned to our, as good as, at best, average of, bad at, basic facts/fact, best time/day/of/thinking,
best way to see, better understand/to/way, careful drawing, clear the/that, clear to them/the, clearer,
cold call/calling/calls, consistent with, correct one/total, correct/wrong/right/incorrect answers,
correct/wrong/right/incorrect/accurate answer, fair share/shares/game, fine with me, good for you to know,
good idea if, good many/at/luck, good place to start, good question to ask, good time/day/problem to, hard and soft,
hard part, hold fast, in order to see, is fine/ok with me, is okay, it's/perfectly fine, it/that is fine,
loose change, make/made clear, natural numbers, natural/negative/positive/whole number, no/for good, one more time,
quick check/note/question/visit/word, right now, right/short on time, rough draft/drafts, sharp pencil, smooth curve,
solid/dotted line, sound it out, sound/sounds/sounded like, that is okay, the average, the flat one, thin slices,
very same, warm up/ups, warmup, wrong one/order/total, wrong way to`),
};
