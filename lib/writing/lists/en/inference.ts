import { phrases, verbs } from '../word-list.ts';

/** What nobody can see or hear: minds and feelings. */
export const inference = {
  feeling:
    phrases(`absorbed, afraid, amused, anxious, apathetic, at ease, attentive, aware of, baffled, bored, captivated, challenged,
checked/tuned/zoned out, clicking, clueless, comfortable, committed, competent, completely lost, confident, confused,
convinced, curious, dedicated, delighted, disappointed, disengaged, disinterested, distracted, dying/wanting to, eager,
empowered, energized, engaged, engrossed, enjoying, enthralled, enthusiastic, excited, fascinated, feeling, focused,
following along, frustrated, fully present, glad, grasping, happy, hating, having a blast, having fun, hesitant,
hooked, immersed, inattentive, insecure, inspired, interested, intimidated, into the, into/getting/over it, intrigued,
invested, joyful, keen, keeping/giving/fired up, learning, lost, loving, making connections, motivated, mystified,
nervous, on board, overwhelmed, passionate, paying attention, perplexed, proud, pumped, puzzled, relaxed, reluctant,
restless, riveted, satisfied, scared, shy, sold on, stressed, struggling, stumped, successful, super excited,
thinking deeply/hard/critically, thrilled, tired, totally/really/so/very into, trying hard,
tuned/all/locked/plugged/dialed in, turned off, unaware, uncomfortable, understanding, unengaged, unenthusiastic,
unfocused, unhappy, uninterested, unmotivated, unsure, unwilling, willing, with you`),
  minding:
    verbs(`understand, know, enjoy, love, like, hate, feel, want, grasp, master, learn, realize, believe, appreciate,
internalize, forget, remember, crave, prefer, dislike, comprehend, misunderstand, care, hope, trust, fear,
thrive, value, struggle, recognize, retain, absorb, digest, get it, get the, light up, buy in, perk up,
tune out, zone out, shut down, check out, lose interest, lose focus, gain confidence, gain understanding,
find it hard, have fun, have trouble, have difficulty, have a blast, pay attention, show interest,
show excitement, show understanding, show enthusiasm, show confidence, show engagement, show curiosity,
take ownership, think critically, think deeply, think hard, try hard, own their, catch on, listen carefully,
listen intently, listen attentively, listen closely, listen well, listen to each other,
demonstrate understanding, demonstrate mastery, demonstrate a, have a solid, have a good, have a clear,
lack confidence, lack motivation, lack interest, lack focus, hang on your, see the penny drop, have confidence,
see the relevance, give up, desire, relish, daydream, follow along, not follow, keep up with, engage,
disengage`),
  /** The whole phrase is the inference. */
  inferring:
    phrases(`over their heads, aha moments, blank stares, clearly understood/knew/enjoyed/loved/felt, clicked/thirst for,
penny drop/dropped, could/can see the relevance/point/value/purpose of, hanging on your,
deep/solid understanding, engagement levels, engagement was high/strong/evident,
excitement/enthusiasm/interest/motivation/confidence/curiosity/understanding was,
felt safe/heard/seen/valued/successful/proud, glazed over, high/low/strong/full/total engagement,
interest/engagement/frustration level, it was obvious/clear that/they/students, it/things/something clicked,
morale, nobody cared/listened, sunk/sank in, the excitement, wheels turning`),
  /** The writer says that it is a guess: a meaning, not an impression sold as fact. */
  hedge:
    phrases(`as if, could mean, i wonder/think, may, maybe, might, my guess, perhaps, possibly, probably, suggest, suggested,
suggests, tells/tell me, wonder whether/if, wondering`),
  feelCopula:
    phrases(`acted, appear, appeared, appears, are, aren't, be, became, become, been, being, feel, feels, felt, got, grew,
is, isn't, kept, look, looked, looks, remain, remained, seem, seemed, seems, sounded, stayed, was, wasn't,
were, weren't`),
};
