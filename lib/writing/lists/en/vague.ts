import { phrases, stems, verbs } from '../word-list.ts';

/** Steps nobody can take on Tuesday. */
export const vague = {
  vagueVerb: stems(`embed, lean in/into, double down, mix/ramp/amp/dial/beef up, let's see, a goal, add,
aim/strive/try/attend/shift/transition/ways to, area for growth, be intentional/mindful/purposeful/aware,
be more intentional, even better if, look at/into how/ways, work to, be a bit/little more, a bit/little more,
be/being/find/see/hear/use/using/try/do/doing/provide/add/ask/allow/offer/create/give/need/make/have/plan/engage/involve/implement/ensure/invite/connect more,
boost, build, build upon/in, consider, continue, continue to/with/working/building/your, create, cultivate, deepen,
develop, differentiate, dig/go deeper, diversify, elevate, embrace, emphasize, encourage, enhance, expand,
experiment/play with, explore, look for opportunities/ways/chances, find opportunities/ways/chances, foster, get kids,
get students more, get/challenge/engage students, get/engage them, goal is, grow, growth area/edge, i recommend,
implement, improve, include, incorporate, increase, infuse, integrate, involve, keep,
keep working/pushing/building/growing/developing/focusing/up/encouraging/promoting/going/moving/asking/using/on/improving/striving/refining/exploring/incorporating,
leverage, like/love/want to see, look for opportunities, look/dig into, maximize, next step/level, nurture, optimize,
plan, polish, practice, prioritize, promote, provide, push, push/aim/strive/plan for, raise, recommend, recommendation,
refine, sharpen, strengthen, stretch, strive, suggest, suggestion, support, think through/about, tighten,
tighten/step up, try, use, using, vary, work/focus/build/push/reflect on, work/move/shift toward`),
  vagueObject:
    stems(`academic vocabulary/language/conversations, access, accountability, accountable talk, active learning, agency,
all learners/students, all of those/these, argument, argumentation, assessment, authority, challenge,
checks for understanding, clarity, classroom management, climate, closing, closure, cognitive demand, collaborate,
collaboration, collaborative, communicate, communication, complexity, comprehension, concepts,
conceptual understanding, conceptualize, confidence, connections, consistency, content, conversation, craft,
creativity, critical/their/deeper thinking, critically, culture, curiosity, data, deeper/better questions, deeply,
demand, depth, depth of knowledge, dialogue, differentiate, differentiation, discourse, discuss, discussion, dok,
effort, energy, engage, engagement, equitable, equity, errors, every student, excellence, expectations, explain,
explanations, exploration, feedback, fluency, formative assessment, goals, group/partner work, growth mindset,
hands on, high expectations, higher order, higher order/level questions/thinking, ideas, independence, inquiry,
instruction, intentional, interaction, interest, invested, involved, involvement, it, justification, justify, language,
launch, learning, listening, making connections, management, manipulatives, math, math discourse/talk/language,
math/mathematical/instructional/discourse practices, mathematical reasoning, mathematics, methods, mindset, mistakes,
modeling, more opportunities/engaged, motivation, multiple representations, number sense/talks, opportunities,
ownership, pace, participate, participation, perseverance, practice, precision, problem solving, procedures,
productive struggle, proof, purposeful, quality, question, question stems, questioning techniques/strategies/skills,
rapport, real world, reason, relationships, relevance, representations, responsibility, revoicing, rigor, rigorous,
routines, scaffolds, share, skills, small group instruction, small groups, standards, strategy, structure, struggle,
student discourse/thinking/engagement/talk/voice/choice/ownership/explanations/centered/led/ideas/work/reasoning,
student to student, student/pupil/child centered/led, independent, oracy, talk partners, support, talk,
talk more/moves, teaching, techniques, technology, that area, the conversation, their ideas, these things/areas,
thinkers, thinking, this, those areas, time, time to think, to talk more, transitions, turn and talk, understanding,
uptake, variety, visuals, vocabulary, voice, wait/think time, your practice`),
  /** A whole step that says nothing: no object is needed. */
  vagueWhole: stems(`go/dig deeper, keep pushing, push harder, aim higher,
be/is more meaningful/intentional/rigorous/purposeful/engaging/interactive/inclusive/deliberate/student,
keep growing/refining/improving`),
  comparative:
    phrases(`additional, better, deeper, effective, further, greater, higher, higher level/order, improved, increased, increasing,
intentional, meaningful, more, more often, purposeful, richer, rigorous, robust, stronger`),
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
