import { nouns, phrases } from '../word-list.ts';

/** What a lesson is made of, for verdicts and compliments. */
export const lesson = {
  lesson:
    nouns(`behavior, lesson, class, teaching, instruction, questioning, question, pacing, pace, closing, closure, opening,
opener, launch, warmup, warm up, summary, synthesis, intro, introduction, explanation, discussion,
discourse, conversation, talk, transition, management, routine, procedure, structure, organization, planning,
plan, task, activity, modeling, modelling, demonstration, delivery, facilitation, wait time, think time,
feedback, differentiation, scaffold, scaffolding, grouping, environment, culture, climate, tone, rapport,
classroom, room, presentation, direction, instructions, use of, usage, work, job, effort, example, practice,
strategy, move, technique, approach, engagement, participation, assessment, check for understanding,
exit ticket, debrief, hook, visual, material, boardwork, small group, station, center, workshop, block,
session, period, unit, slide, sequence, flow, timing, start, beginning, end, finish, ending, follow-up,
follow up, prompt, cold calling, representation, teacher, performance, control, presence, relationship,
expectation, manipulative, second half, first half, groupwork, selection of, read-aloud, minilesson, bellwork,
do now, set-up, setup, conferring, conference, reteach, review, homework, monitoring, circulating, proximity,
redirection, content knowledge, execution, implementation, preparation, cold call, learning target,
gallery walk, interaction, instructional time, bell ringer, notes, support, accommodation, handout, worksheet,
voice level, quality of, level of, debriefing, sequencing, problem set, choice, technology, lecture,
curriculum, chart, board, display, word wall, thing, morning, visit, revoicing, sentence frame, five practices,
number string, whole group, reasoning, explanations, share, quiz, test prep, intervention, plenary, starter,
input, carpet time, marking, subject knowledge, energy, atmosphere, vibe, way you/the/in, space, connection, segment,
portion, tempo, momentum, wrap, clarity, rigor, objective, overall, stuff, team, mood, group work, partner work, partner talk, student work, student talk`),
  /** "This was", "it went": a lesson without its name. */
  itself: phrases(`everything, it, overall, that, things, this, today, you`),
};
