import { phrases, verbs } from '../word-list.ts';

/** What nobody can see or hear: minds and feelings. */
export const inference = {
  feeling:
    phrases(`absorbed, afraid, amused, anxious, apathetic, at a loss, at ease, attentive, aware of, baffled, bored,
buzzing with excitement, captivated, challenged, checked/tuned/zoned out, clicking, clueless, comfortable, committed,
competent, completely lost, confident, confused, convinced, curious, dedicated, delighted, disappointed, disengaged,
disinterested, distracted, done with it, dying/wanting to, eager, empowered, energized, engaged, engrossed, enjoying,
enthralled, enthusiastic, excited, fascinated, feeling, focused, following along, frustrated, fully present, glad,
grasping, happy, hating, having a blast, having fun, hesitant, hooked, immersed, in the dark, inattentive, insecure,
inspired, interested, intimidated, into the, into/getting/over it, intrigued, invested, joyful, keen,
keeping/giving/fired up, learning, learning a lot, learning so much, lost, loving, making connections,
mentally checked out, motivated, mystified, nervous, not getting it, not paying attention, on board, overwhelmed,
passionate, paying attention, perplexed, proud, pumped, puzzled, ready/excited to learn, relaxed, reluctant,
restless, riveted, satisfied, scared, shy, sold on, stressed, struggling, struggling to follow/understand, stumped,
successful, super excited, thinking deeply/hard/critically, thrilled, tired, totally/really/so/very into,
trying hard, trying their best, tuned/all/locked/plugged/dialed in, turned off, unaware, uncomfortable,
understanding, unengaged, unenthusiastic, unfocused, unhappy, uninterested, unmotivated, unsure, unwilling, willing,
with you`),
  minding: verbs(
    'understand, know, enjoy, love, like, hate, feel, want, grasp, master, learn, realize, believe, appreciate, internalize, forget, remember, crave, prefer, dislike, comprehend, misunderstand, care, hope, trust, fear, thrive, value, struggle, recognize, retain, absorb, digest, get it, get the, light up, buy in, perk up, tune out, zone out, shut down, check out, lose interest, lose focus, gain confidence, gain understanding, find it hard, find it easy, find it interesting, find it boring, find it fun, have fun, have trouble, have difficulty, have a good time, have a blast, have a hard time, pay attention, pay close attention, show interest, show excitement, show understanding, show enthusiasm, show confidence, show engagement, show curiosity, take ownership, think critically, think deeply, think hard, try hard, try their best, own their, catch on, make sense of it, listen carefully, listen intently, listen attentively, listen closely, listen well, listen to each other, listen to one another, demonstrate understanding, demonstrate mastery, demonstrate a, have a deep, have a solid, have a strong, have a good, have a clear, have a firm, have no idea, have no clue, lack confidence, lack motivation, lack interest, lack focus, hang on your, see the penny drop, hang on every, have confidence, see the point, see the big picture, see the relevance, see the value, make the connection, become more confident, grow in confidence, give up, lose the thread, need to be challenged, desire, relish, daydream, follow along, follow the lesson, not follow, keep up with, engage, engage with, engage in, disengage',
  ),
  /** The whole phrase is the inference. */
  inferring: phrases(`a lot of learning, a/ah ha moments, aha moments, blank stares, buy in was,
clearly understood/knew/enjoyed/loved/felt, clicked/thirst for, penny drop/dropped, could/can see the relevance/point/value/purpose of, hanging on your/every, deep/solid understanding, engagement levels,
engagement was high/low/strong/evident, everyone was engaged, excitement in the room,
excitement/enthusiasm/interest/motivation/confidence/curiosity/understanding was,
felt safe/heard/seen/valued/successful/proud, glazed over, hearts and minds, high/low/strong/full/total engagement,
i/you could tell, in one ear, interest/engagement/frustration level, it was evident that,
it was obvious/clear that/they/students, it/things/something clicked, learning took place, learning was taking place,
learning was/is happening, level of engagement, light bulb moment/moments, light bulbs, lightbulb, lightbulbs,
lots of buy in, love of math/learning, meant something to them, morale, no one cared/listened, no one was listening,
nobody cared/listened, over their heads/head, sea of confused faces, sense of confidence/wonder/belonging,
student engagement was, sunk/sank in, the excitement, the math/concept clicked, thinking was happening,
understanding is strong, wheels turning, wheels were turning`),
  /** The writer says that it is a guess: a meaning, not an impression sold as fact. */
  hedge:
    phrases(`as if, could be that, could mean, i wonder/think, it seems that the, makes/made me think, may, maybe, might,
my guess, perhaps, possibly, probably, seems to me, suggest, suggested, suggests, tells/tell me, wonder whether/if,
wondering`),
  feelCopula:
    phrases(`acted, appear, appeared, appears, are, aren't, be, became, become, been, being, feel, feels, felt, got, grew,
had been, is, isn't, kept, look, looked, looks, remain, remained, seem, seemed, seems, sounded, stayed, was, wasn't,
were, were all, weren't`),
};
