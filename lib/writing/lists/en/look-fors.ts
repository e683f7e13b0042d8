import type { WordList } from '../word-list.ts';
import { phrases } from '../word-list.ts';

/** Words by which a note is about a look-for of the built-in lens; other lenses are read by their terms and titles. */
export const lookFors: Record<string, WordList> = {
  'lookFor:lf-explain': phrases(
    'why, because, reason, reasons, reasoning, explain, explains, explained, explaining, explanation, explanations, how do you know, how they knew, how she knew, how he knew, prove, justify, justified, justification, convince, makes sense because, how and why, what makes you',
  ),
  'lookFor:lf-errors': phrases(
    'mistake, mistakes, error, errors, wrong answer, wrong, incorrect, unfinished, half-formed, revised, revise, changed her mind, changed his mind, changed their minds, crossed out, rough draft, misconception, struggle, stuck, two answers, different answers, disagreed, less than a half',
  ),
  'lookFor:lf-respond': phrases(
    'respond, responds, responded, responding, one another, each other, each other’s, one another’s, classmate, partner, partners, listen to, agree, disagree, agreed, disagreed, restate, restated, asked the first, asked her, asked him, told, built on, add on, added on, discourse, discussion, turn and talk, in a row, student to student, another student, replied, back and forth',
  ),
  'lookFor:lf-connect': phrases(
    'compare, compares, compared, comparing, connect, connects, connected, connecting, strategy, strategies, method, methods, side by side, same as, alike, different way, another way, two ways, matching, sequence of, in common',
  ),
  'lookFor:lf-questions': phrases(
    'question, questions, questioning, asked, ask, asking, why, what made you, how did you, prompt, prompts, follow-up, funneling, focusing, press, pressed, probing',
  ),
  'lookFor:lf-uptake': phrases(
    'idea, ideas, taken up, take up, took up, uptake, built on, build on, revoice, revoiced, revoicing, her words, his words, their words, student’s words, in the next minute, her method, his method, became, what happens to, wrote her, wrote his, used her, used his',
  ),
  'lookFor:lf-wait': phrases(
    'wait, waited, waiting, wait time, pause, paused, pauses, pausing, silence, silent, think time, time to think, quiet minute, seconds, second, counted to',
  ),
  'lookFor:lf-demand': phrases(
    'demand, task, problem, struggle, figuring out, figure out, figured out, scaffold, scaffolding, rigor, showed the steps, hint, hints, deciding, shown a rule, worked out, what would that tell you, cognitive',
  ),
  'lookFor:lf-represent': phrases(
    'representation, representations, represent, drawing, drawings, drew, diagram, model, models, graph, graphs, table, equation, number line, picture, manipulatives, array, bar model, tape diagram, tiles, blocks, circled, map, matched, sketch',
  ),
  'lookFor:lf-language': phrases(
    'language, word, words, vocabulary, term, terms, called it, said the word, definition, define, sentence frame, sentence frames, spanish, english, home language, precise, name for, everyday',
  ),
  'lookFor:lf-spread': phrases(
    'voices, voice, many students, spoke, speak, speaks, who speaks, who spoke, heard from, called on, participation, participate, participated, hands, of the students, students spoke, share, shared, turns, whole class, equity, whose ideas, whose, who gets, at the back, every table',
  ),
  'lookFor:lf-authority': phrases(
    'decide, decides, decided, who decides, make sense, makes sense, check for themselves, checked, convince, convinced, prove, proof, agree, disagree, right or wrong, settle, settles, settled, conjecture, counterexample, authority, ownership, agency, defend, defended, is it right, how could we find out',
  ),
};

/** Names of teaching moves and shared ideas, counted when a note lists too many of them at once. */
export const foci: Record<string, WordList> = {
  'focus:questions': phrases(
    'questioning, questions, question stems, higher-order questions, higher-level questions, open-ended questions, press for reasoning',
  ),
  'focus:wait': phrases('wait time, think time'),
  'focus:represent': phrases(
    'representations, representation, multiple representations, manipulatives, visuals, visual models',
  ),
  'focus:explain': phrases('explanations, explaining, justification, justifying, reasoning'),
  'focus:talk': phrases(
    'discourse, math talk, turn and talk, turn-and-talk, partner talk, discussion, student talk, think-pair-share, accountable talk, talk moves, student voice',
  ),
  'focus:uptake': phrases('revoicing, revoice, uptake, restating, talk-backs'),
  'focus:language': phrases(
    'vocabulary, sentence frame, sentence frames, sentence stem, sentence stems, academic language, sentence starters, word wall',
  ),
  'focus:demand': phrases(
    'rigor, cognitive demand, productive struggle, scaffolding, scaffolds, differentiation, task choice',
  ),
  'focus:connect': phrases(
    'comparing strategies, connecting strategies, gallery walk, gallery walks, sequencing, five practices',
  ),
  'focus:spread': phrases(
    'cold call, cold calling, equity sticks, participation, calling on more students, engagement, popsicle sticks',
  ),
  'focus:errors': phrases('error analysis, mistakes, mistake, my favorite no'),
  'focus:number': phrases('number talk, number talks, number string, number strings'),
  'focus:assess': phrases(
    'exit ticket, exit tickets, checks for understanding, check for understanding, formative assessment, closure, closing, success criteria, feedback',
  ),
  'focus:pace': phrases('pacing, pace, transitions, timing, classroom management, routines, procedures'),
  'focus:group': phrases(
    'small groups, small group, small-group instruction, stations, centers, grouping, group work, group roles, partners',
  ),
  'focus:chart': phrases(
    'anchor chart, anchor charts, learning target, objective, objectives, bulletin board, technology',
  ),
};
