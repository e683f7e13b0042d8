import { phrases, stems, verbs } from '../word-list.ts';

/** Steps nobody can take on Tuesday. */
export const vague = {
  vagueVerb: stems(`embed, lean in/into, double down, mix/ramp/amp/dial/beef up, let's see, a goal, add,
aim/attend/shift/transition/ways to, area for growth, be intentional/mindful/purposeful/aware, even better if,
look at/into how/ways, work to, a bit/little more,
be/being/find/see/hear/do/doing/ask/allow/offer/give/need/make/have/engage/ensure/invite/connect more, boost,
build, consider, continue, create, cultivate, deepen, develop, differentiate, dig/go deeper, diversify,
elevate, embrace, emphasize, encourage, enhance, expand, experiment/play with, explore,
look for opportunities/ways/chances, find opportunities/ways/chances, foster, get kids,
get/challenge/engage students, get/engage them, goal is, grow, growth area/edge, implement, improve, include,
incorporate, increase, infuse, integrate, involve, keep, leverage, like/love/want to see,
look for opportunities, look/dig into, maximize, next step/level, nurture, optimize, plan, polish, practice,
prioritize, promote, provide, push, aim for, raise, recommend, recommendation, refine, sharpen, strengthen,
stretch, strive, suggest, suggestion, support, think through/about, tighten, step up, try, use, using, vary,
work/focus/reflect on, work/move/shift toward`),
  vagueObject:
    stems(`access, accountability, agency, all students, all of those, argument, argumentation, assessment, authority,
challenge, clarity, climate, closing, closure, collaborate, collaboration, collaborative, communicate,
communication, complexity, comprehension, concepts, conceptualize, confidence, connections, consistency, content,
conversation, craft, creativity, critically, culture, curiosity, data, deeply, demand, depth, dialogue,
differentiate, differentiation, discourse, discuss, discussion, dok, effort, energy, engage, engagement,
equitable, equity, errors, every student, excellence, expectations, explain, explanations, exploration, feedback,
fluency, goals, group/partner work, hands on, higher order, ideas, independence, inquiry, instruction,
intentional, interaction, interest, invested, involved, involvement, it, justification, justify, language,
launch, learning, listening, management, manipulatives, math, mathematics, methods, mindset, mistakes, modeling,
motivation, number sense, opportunities, ownership, pace, participate, participation, perseverance, practice,
precision, procedures, proof, purposeful, quality, question, rapport, reason, relationships, relevance,
representations, responsibility, revoicing, rigor, rigorous, routines, scaffolds, share, skills, small groups,
standards, strategy, structure, struggle, student centered/led/work, student to student, student centered/led,
independent, oracy, support, talk, teaching, techniques, technology, thinkers, thinking, this, time, transitions,
understanding, uptake, variety, visuals, vocabulary, voice, wait time`),
  /** A whole step that says nothing: no object is needed. */
  vagueWhole: stems(`go/dig deeper, keep pushing, push harder, aim higher,
be/is more meaningful/intentional/rigorous/purposeful/engaging/interactive/inclusive/deliberate/student,
keep growing/refining/improving`),
  comparative:
    phrases(`additional, better, deeper, effective, further, greater, higher, improved, increased, increasing, intentional,
meaningful, more, purposeful, richer, rigorous, robust, stronger`),
  /** Not a step at all: a time, words or a way that can be done. */
  concreteLead:
    phrases(`by asking/having/letting/giving/putting/leaving/waiting/inviting/posting/writing/starting/pausing/choosing/picking,
e.g, for example/instance, like asking, namely, such as`),
  concreteWhen: phrases(
    `after, as soon as, at the launch, at the start/end of, before, first thing, in lesson, once, twice, until, when, while`,
  ),
  concreteAct: verbs(
    'leave, pick, post, wait, pause, write, record, circle, step, count, script, sketch, hand, cover, hide, hold, stop, sit, stand, swap, choose, put, cross, point, compare, read, repeat, restate, say, collect, label, display, project, film, tally, jot, list, call',
  ),
};
