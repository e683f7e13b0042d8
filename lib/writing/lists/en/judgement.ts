import { phrases, stems, verbs } from '../word-list.ts';

/** Verdicts on the lesson or the teaching. */
export const judgement = {
  judgement:
    phrases(`a bit/little long/short/fast/slow/hard/easy/flat, clearer/tighter/sharper/smoother/crisper/livelier, minimal,
strongest, weakest, finest, abrupt, abysmal, acceptable, adequate, admirable, aligned, appropriate, average,
awful, awkward, bad, balanced, basic, below/sub par, best, better, boring, bumpy, careful, careless, chaotic,
chilly, choppy, clear, clunky, coherent, cohesive, cold, commendable, compelling, competent, concerning,
complicated, concise, confusing, consistent, creative, crisp, decent, deficient, developing, disappointing,
disjointed, disorganized, dreadful, dry, dull, dynamic, effective, efficient, elegant, engaging,
evident throughout, excellent, exemplary, expert, fair, fine, flat, flawless, forced, forgettable, fuzzy, good,
half hearted, haphazard, hard/easy to follow, high/low quality, horrible, ideal, impactful, impressive,
inaccurate, inadequate, inappropriate, incoherent, inconsistent, incorrect, ineffective, inefficient,
innovative, insufficient, intentional, lacking, lackluster, lazy, lifeless, limited, lively, long winded,
loose, lousy, low/surface/high level, masterful, meager, meaningful, mediocre, memorable, messy, misaligned,
monotone, monotonous, muddled, natural, negative, nice, not great, notable, noteworthy, off track, ok, okay,
on point, orderly, organized, patchy, perfect, pointless, polished, poor, positive, powerful, problematic,
productive, professional, purposeful, questionable, repetitive, rigorous, robust, rocky, rough, rushed,
satisfactory, scattered, seamless, second rate, shallow, sharp, skilled, skillful, skimpy, sloppy, slow,
sluggish, smooth, so so, solid, sound, spot on, stiff, stilted, strong, stronger, subpar, successful,
sufficient, suitable, superficial, teacher centered/heavy/directed/dominated, tedious, terrible, thin,
thorough, thoughtful, tight, tired, too long/short/fast/easy/hard, top tier, troubling, unacceptable,
unbalanced, unclear, underdeveloped, underwhelming, uneven, unfocused, uninspired, uninspiring, unorganized,
unpolished, unproductive, unprofessional, unremarkable, unsatisfactory, unsuccessful, unsuitable, useful,
useless, vague, valuable, vibrant, warm, watered/dumbed down, weak, weaker,
well done/crafted/rounded/received/developed,
wonderful, wordy, worse, worst, worthwhile`),
  /** Nouns that are the verdict. */
  verdictNoun:
    phrases(`bright point, disaster, failure, flop, dud, train wreck, bust, slog, letdown, highlight, hit, mess, miss,
model/textbook lesson, strength, strengths, strong suit, success, weakness, weaknesses`),
  /** Whole verdicts. */
  verdict:
    stems(`best practice, bombed, did fine/okay/ok/poorly/well, didn't land/work, dragged, excelled, excels, falls short/apart,
fizzled, flowed/worked nicely, missed opportunity, much/has improved, need improvement, needs work, nicely organized,
not your best, paid off, second to none, poorly organized, ran/runs smoothly, shone, soared, tanked, under control,
well executed/planned/organized/chosen/paced/structured/managed/designed/delivered/run/prepared/sequenced/timed/facilitated,
went well/smoothly/poorly/fine/great/okay/sideways, worked beautifully, worked/went really/very well,
works/flows well`),
  /** Too much of something, said of the teacher: a verdict even inside an order. */
  excess: phrases(`talk/talking/talked so/too much, too/so fast/quickly`),
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
    phrases(`am, appeared, appears, are, aren't, be, became, been, being, feels, felt, got, is, isn't, it's, looked, looks,
proved, ran, remained, seemed, seems, sounded, sounds, stayed, that's, was, wasn't, went, were, weren't`),
  /** "The real world", "a better estimate": the adjective is not about teaching. */
  notVerdict: phrases(`better way, clear the, cold call/calling, correct one, correct/wrong/right answers,
correct/wrong/right/incorrect answer, fine with me, good at, clear that/to me/to us, fine if/when/to, is fine with me, that is fine, negative/whole number,
no good, quick check/note, right now, rough draft, the average, warm up, warmup, wrong total`),
};
