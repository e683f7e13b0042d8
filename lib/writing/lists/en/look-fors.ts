import type { WordList } from '../word-list.ts';
import { phrases, stems } from '../word-list.ts';

/** Words by which a note is about a look-for of the built-in lens; other lenses are read by their terms and titles. */
export const lookFors: Record<string, WordList> = {
  'lookFor:lf-explain':
    stems(`because, convince, explain, explanation, how do you know, how they/she/he knew, justification, justify, prove,
reason, what makes you, why`),
  'lookFor:lf-errors':
    stems(`changed her/his mind, changed their minds, crossed out, disagreed, error, half formed, incorrect, less than a half,
misconception, mistake, revise, rough draft, struggle, stuck, two/different answers, unfinished, wrong`),
  'lookFor:lf-respond':
    stems(`agree, agreed, another student, asked her/him, asked the first, back and forth, built/add on, classmate,
disagree, disagreed, discourse, discussion, each other's, in a row, listen to, one another's,
partner, replied, respond, restate, student to student, told, turn and talk`),
  'lookFor:lf-connect':
    stems(`alike, compare, connect, different/another way, in common, matching, method, same as, sequence of, side by side,
strategy, two ways`),
  'lookFor:lf-questions': stems(
    `ask, focusing, follow up, funneling, how did you, press, probing, prompt, question, what made you, why`,
  ),
  'lookFor:lf-uptake':
    stems(`became, build on, her/his method, her/his/their/student's words, idea, in the next minute, revoice,
taken/take/took up, uptake, what happens to, wrote/used her/his`),
  'lookFor:lf-wait': stems(`counted to, pause, quiet minute, second, silence, silent, think time, time to think, wait`),
  'lookFor:lf-demand':
    stems(`cognitive, deciding, demand, figure/worked out, hint, problem, rigor, scaffold, struggle, task,
what would that tell you`),
  'lookFor:lf-represent':
    stems(`array, blocks, circled, diagram, drawings, drew, equation, graph, manipulatives, map, matched, model,
number line, picture, represent, representation, sketch, table, tiles`),
  'lookFor:lf-language':
    stems(`called it, define, definition, english, everyday, language, name for, precise, sentence frame, spanish, term,
vocabulary, word`),
  'lookFor:lf-spread':
    stems(`at the back, called on, equity, every table, hands, heard from, many students, of the students, participate,
participation, share, spoke, turns, voice, who gets, whole class, whose`),
  'lookFor:lf-authority':
    stems(`agency, agree, authority, checked, conjecture, convince, counterexample, decide, defend, disagree,
how could we find out, is it right, make sense, ownership, proof, prove, right or wrong, settle`),
};

/** Names of teaching moves and shared ideas, counted when a note lists too many of them at once. */
export const foci: Record<string, WordList> = {
  'focus:questions': phrases(`question stems, questioning, questions`),
  'focus:wait': phrases(`wait/think time`),
  'focus:represent': phrases(`manipulatives, representation, representations, visual models, visuals`),
  'focus:explain': phrases(`explaining, explanations, justification, justifying, reasoning`),
  'focus:talk': phrases(
    `discourse, discussion, math/partner/student/accountable talk, student voice, talk moves, turn and talk`,
  ),
  'focus:uptake': phrases(`restating, revoice, revoicing, talk backs, uptake`),
  'focus:language': phrases(`academic language, sentence frame/frames/stem/stems/starters, vocabulary, word wall`),
  'focus:demand': phrases(
    `cognitive demand, differentiation, productive struggle, rigor, scaffolding, scaffolds, task choice`,
  ),
  'focus:connect': phrases(`comparing/connecting strategies, five practices, gallery walk/walks, sequencing`),
  'focus:spread': phrases(`cold call/calling, engagement, equity/popsicle sticks, participation`),
  'focus:errors': phrases(`error analysis, mistake, mistakes, my favorite no`),
  'focus:number': phrases(`number talk/talks/string/strings`),
  'focus:assess':
    phrases(`checks/check for understanding, closing, closure, exit ticket/tickets, feedback, formative assessment,
success criteria`),
  'focus:pace': phrases(`classroom management, pace, pacing, procedures, routines, timing, transitions`),
  'focus:group': phrases(`centers, group work/roles, grouping, partners, small groups/group, stations`),
  'focus:chart': phrases(`anchor chart/charts, bulletin board, learning target, objective, objectives, technology`),
};
