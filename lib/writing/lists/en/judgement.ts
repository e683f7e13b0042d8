import { phrases, stems, verbs } from '../word-list.ts';

/** Verdicts on the lesson or the teaching. */
export const judgement = {
  judgement:
    phrases(`a bit/little long/slow/flat, clearer/tighter/sharper/smoother/crisper/livelier, minimal, strongest, weakest,
abrupt, acceptable, adequate, admirable, aligned, appropriate, average, awful, awkward, bad,
balanced, basic, below par, best, better, boring, careful, careless, chaotic, choppy, clear,
clunky, coherent, cohesive, cold, compelling, competent, concerning, complicated, concise,
confusing, consistent, creative, crisp, decent, developing, disappointing, disjointed, disorganized,
dry, dull, dynamic, effective, efficient, elegant, engaging, excellent,
exemplary, fair, fine, flat, flawless, forced, good, 
hard/easy to follow, low quality, horrible, ideal, impactful, impressive, inaccurate, inadequate,
inappropriate, inconsistent, incorrect, ineffective, inefficient, innovative, insufficient,
intentional, lacking, lackluster, lazy, lifeless, limited, lively, long winded, loose, 
low/surface level, masterful, meaningful, mediocre, memorable, messy, monotone, 
muddled, natural, negative, nice, notable, ok, okay, orderly, organized, patchy, perfect,
pointless, polished, poor, positive, powerful, problematic, productive, professional, purposeful, questionable,
repetitive, rigorous, robust, rocky, rough, rushed, satisfactory, scattered, seamless, shallow, sharp, skilled,
skillful, sloppy, slow, sluggish, smooth, so so, solid, sound, spot on, stiff, strong,
stronger, subpar, successful, sufficient, superficial, teacher centered, tedious, terrible, thin,
thorough, thoughtful, tight, tired, too long/fast/easy, troubling, unacceptable, unclear,
underdeveloped, underwhelming, uneven, unfocused, uninspired, 
unproductive, unprofessional, unsatisfactory, unsuccessful, useful, useless, vague,
valuable, vibrant, warm, watered down, weak, weaker, well done/crafted, wonderful, worse, worst,
worthwhile`),
  /** Nouns that are the verdict. */
  verdictNoun: phrases(`disaster, dud, highlight, hit, mess, strength, strengths, success, weakness, weaknesses`),
  /** Whole verdicts. */
  verdict:
    stems(`bombed, did fine, didn't work, dragged, excelled, excels, falls apart, fizzled, need improvement, needs work,
nicely organized, not your best, paid off, second to none, ran smoothly, shone, soared, tanked,
well executed/planned/organized/chosen/paced/structured/managed/designed/delivered/sequenced, went well/okay,
worked really well, works/flows well`),
  /** Too much of something, said of the teacher: a verdict even inside an order. */
  excess: phrases(`talk/talking/talked so/too much, too/so fast/quickly`),
  /** How something was taught. */
  judgingAdverb: phrases(`adequately, appropriately, badly, beautifully, brilliantly, clearly,
consistently, correctly, effectively, efficiently, expertly,
incorrectly, nicely, perfectly,
poorly, professionally, purposefully, seamlessly, skillfully, smoothly, strategically, successfully,
thoroughly, thoughtfully, well`),
  teachingVerb:
    verbs(`go, run, handle, manage, facilitate, execute, deliver, plan, pace, organize, structure, model, teach, lead,
orchestrate, guide, work, flow, sequence, differentiate, scaffold, question, transition, close, launch,
introduce, do, implement, use, present, design, prepare, set, perform, command, engage, circulate, monitor,
build, hold, choose, balance, phrase, land, wrap, sum, craft, address, respond, give, ask`),
  copula:
    phrases(`am, appeared, appears, are, aren't, be, became, been, being, feels, felt, got, is, isn't, it's, looked, looks,
proved, ran, remained, seemed, seems, sounded, sounds, stayed, that's, was, wasn't, went, were, weren't`),
  /** "The real world", "a better estimate": the adjective is not about teaching. */
  notVerdict:
    phrases(`clear the, cold call/calling, correct/wrong/right answers, correct/wrong/right answer, fine with me, good at,
fine if, is fine with me, that is fine, whole number, quick note, right now, the average, warm up, warmup`),
};
