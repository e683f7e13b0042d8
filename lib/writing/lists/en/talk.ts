import { nouns, phrases, stems, verbs } from '../word-list.ts';

/** What students say, do and leave behind; the words of the four parts of a note. */
export const talk = {
  /** Saying. */
  saying: verbs(
    'say, ask, explain, answer, argue, claim, notice, tell, reply, respond, whisper, shout, add, wonder, mention, report, conclude, agree, disagree, point out, describe, insist, admit, state, announce, restate, repeat, conjecture, suggest, propose, object, call out, correct, convince, defend, prove, justify, read, clarify, question, challenge, voice, narrate, speak, present, offer, debate, summarize, paraphrase, interrupt, go on',
  ),
  /** Talking of any kind, without its content. */
  chatting: verbs(
    'share, discuss, talk, participate, collaborate, converse, interact, work, communicate, contribute, help, exchange, think, listen, reason',
  ),
  /** Work that leaves a trace or can be seen. */
  making:
    verbs(`write, draw, sketch, circle, label, cross, build, compare, connect, match, sort, count, solve, test, check,
measure, multiply, add, subtract, divide, simplify, factor, graph, plot, estimate, predict, revise, erase,
redraw, rewrite, trace, point, show, use, find, figure, try, change, choose, decide, make, create, model,
represent, list, group, split, regroup, round, shade, fold, cut, highlight, underline, annotate, record,
calculate, compute, evaluate, partition, double, halve, decompose, compose, order, rotate, reflect, translate,
substitute, set up, discover, generalize, organize, arrange, come up with, determine, get, give, pick, hold up,
walk, stack, place, mark, copy, paste, rearrange, interpret, verify, defend, prove, critique, analyze, express,
extend, identify, fix, look, start, turn, rate, weigh, cover, line up the, convert, construct, explore,
investigate, wrestle, grapple, complete, recount, move, put, map, adjust, keep, want to know, need to know,
pair, swap, generate, edit, reread, refer, gesture, nod at, flip`),
  /** Work words after which nothing more is needed to call it evidence. */
  trace: verbs(
    'write, draw, sketch, circle, label, cross out, build, redraw, rewrite, erase, shade, trace, plot, graph, underline, highlight, annotate, cut, fold, record, measure, multiply, subtract, divide, sort, match, compare, simplify, factor, partition, stack, rearrange, decompose, regroup',
  ),
  /** Things that can be counted in a room. */
  countable: nouns(
    'hand, answer, question, time, second, minute, turn, voice, strategy, method, drawing, paper, whiteboard, example, solution, way, word, table, desk, page, group, pair, student, kid, child, boy, girl, partner, tally, response, idea, comment, picture, notebook, poster, representation, model, problem, sentence, reason, error, mistake, explanation, case, finger, tile, cube, counter, team, of the, of them, of those, people, classmate, scholar, learner, first grader, second grader, third grader, claim, equation, graph, number line, card, sticky note, slip, exit ticket, occasion, exchange, follow-up, pause, share, speaker, more hands, others, kindergartner, board, row, sample, move, line, step, different, corner',
  ),
  numberWord:
    phrases(`a dozen/third/quarter/couple, both, eight, eighteen, eleven, fifteen, five, forty, four, fourteen, half, neither, nine,
nineteen, once, one of/more, only/just one, seven, seventeen, six, sixteen, ten, thirteen, thirty, three, twelve,
twenty, twice, two`),
  onPaper:
    phrases(`at the board, exit tickets, in her/his/a notebook, in the margin/margins, in their notebooks, on chart/her/his paper,
on her/his whiteboard, on sticky notes, on the board/whiteboard/chart/screen/page/table/poster/carpet,
on their whiteboards/papers, on whiteboards/paper, on/under the document camera, photo, side by side, transcript,
work sample/samples`),
  /** A student in particular, so that what follows was seen or heard. */
  particular: phrases(`a few students/pairs, a first/second/third/fourth/fifth grader,
a student/pair/group/girl/boy/kid/child/partner/classmate/kindergartner/table/scholar/learner/mathematician/team/trio/freshman/sophomore/junior/senior,
another student/pair/group/kid/table/team/one, group 1/2/3/4/5/6/two/three/one, half of the class/pairs,
half the class/pairs, he, her/his classmate, her/his/their partner, one first/second grader, one of them,
one student/pair/group/girl/boy/kid/child/partner/kindergartner/table/scholar/learner/team, s1, s2, s3, s4,
she, somebody, someone, st, sts, stu, table 1/2/3/4/5/6/7/two/three/one/four, that student/group/table,
the back/front table, the class said/found/decided/agreed, the first/second/next/third/other student,
the second/first group, the student/pair/group/girl/boy/child/partner, the students/kids at, this student,
three kids, three/several/some pairs, two partners/kids/girls/boys/pairs,
two/three/four/five/some/several students, two/three/four/some/several groups`),
  focusCue:
    stems(`came in to look/listen/watch, came to see/look/listen/watch, dropped/popped/came/stopped/was in to see, focus,
lens, look/visited/came/listening/watching for, our/shared goal, this month/quarter/cycle/term,
visited to see/look, wanted to see/hear/listen, was looking at, we agreed/planned/decided to,
visit/today was about/for, was meant to be, meant to be about, came for, we are looking at, we are working on,
we said we would, we set out to, we/i were looking at/for/to, you asked/wanted me to`),
  meaningCue:
    stems(`appears/points to, as a result, because of that/this, helped, i may be missing, i take/read this/that, i think,
in other words, indicates, is/are beginning/starting to, it seems, it/that/this made the, looks as if,
looks like, matching parts, mathematically, meaning, my read/sense/hunch, seems that/to/like,
shows/evidence that, so students/they/it, so/became/kept/opened the, starting to come, suggest, told me,
that shows/connects/matters/let/gave/put/kept, this shows/tells/connects/matters/let/gave/put/kept,
which shows/tells, wondering`),
  stepCue:
    phrases(`area for growth, before the share out, during/at/for the next, going/moving forward, i would love/like to see,
i would suggest, i'd love/like to see, i/i'd recommend/suggest, invite/encourage you to, let us, let's, lets,
love/like to hear, maybe try/you, might/may/could be worth, my/a suggestion, next time/visit/step/steps/move,
one move/idea, recommendation, to try, we could/might/should, what if, what would happen if, you could/might`),
  /** A sentence may begin with these as an order or an offer. */
  imperative:
    phrases(`add, aim, allow, ask, bring, build, call, choose, collect, connect, consider, continue, count, create, encourage,
explore, focus, give, have, hold, include, increase, invite, keep, leave, let, limit, make, move, pause, pick, plan,
post, provide, put, record, reduce, repeat, replace, return, revisit, say, select, start, step, stop, take, think,
try, use, wait, work, write`),
  laterCue: phrases(`before the share out, fri, friday, in lesson, in/during the next number talk, mon, monday,
next week/time/visit/lesson/class/month, the next share out, this week/afternoon, thu, thurs, thursday,
tomorrow, tue, tues, tuesday, wed, wednesday`),
};
