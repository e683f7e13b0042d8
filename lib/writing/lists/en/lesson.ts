import { nouns, phrases } from '../word-list.ts';

/** What a lesson is made of, for verdicts and compliments. */
export const lesson = {
  lesson:
    nouns(`behavior, lesson, class, teaching, instruction, questioning, question, pacing, pace, closing, closure, opening, opener,
launch, warm-up, warmup, wrap-up, wrap up, warm up, summary, synthesis, intro, introduction, explanation, discussion,
discourse, conversation, talk, transition, management, routine, procedure, structure, organization, planning, plan,
task, activity, modeling, modelling, demonstration, delivery, facilitation, wait time, think time, feedback,
differentiation, scaffold, scaffolding, grouping, environment, culture, climate, tone, rapport, classroom, room,
presentation, direction, instructions, use of, usage, work, job, effort, example, practice, strategy, move, technique,
approach, engagement, participation, assessment, check for understanding, exit ticket, share-out, share out, debrief,
hook, anchor chart, visual, material, board work, boardwork, small group, station, center, number talk, workshop,
block, session, period, unit, slide, sequence, flow, timing, start, beginning, end, finish, end of class, ending,
follow-up, follow up, prompt, cold calling, turn and talk, turn-and-talk, representation, teacher, performance,
control, presence, relationship, expectation, manipulative, second half, first half, group work, groupwork,
partner work, partner talk, choice of, selection of, math talk, read-aloud, mini-lesson, minilesson, mini lesson,
launch of, bell work, bellwork, do now, set-up, setup, conferring, conference, reteach, review, homework, monitoring,
circulating, proximity, redirection, content knowledge, execution, implementation, preparation, cold call,
learning target, gallery walk, interaction, instructional time, bell ringer, notes, guided practice,
independent practice, support, accommodation, handout, worksheet, student work, student talk, debrief, voice level,
questioning technique, discussion quality, quality of, level of, teacher talk, teacher moves, debriefing, sequencing,
closing circle, problem set, choice, technology, lecture, curriculum, chart, board, display, word wall, work time,
thing, morning, block today, visit, revoicing, sentence frame, sentence starter, five practices, number string,
whole group, reasoning, explanations, share, quiz, test prep, intervention, plenary, starter, input, main activity,
carpet time, marking, subject knowledge, questioning technique, energy, atmosphere, vibe, way you, space, connection,
math block, segment, part of the lesson, portion, flow of, tempo, momentum, wrap, finish, clarity, rigor, objective,
lesson plan, overall, stuff, team, students' work, mood, learning environment`),
  /** "This was", "it went": a lesson without its name. */
  itself: phrases(`everything, it, overall, that, things, this, today, you`),
};
