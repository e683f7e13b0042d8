import { phrases, verbs } from '../word-list.ts';

/** What nobody can see or hear: minds and feelings. */
export const inference = {
  feeling: phrases(`absorbed, afraid, amused, anxious, apathetic, attentive, baffled, bored, captivated, challenged,
checked/zoned out, clicking, clueless, comfortable, committed, competent, confident, confused, convinced,
curious, dedicated, delighted, disappointed, disengaged, disinterested, distracted, eager, empowered, energized,
engaged, engrossed, enjoying, enthralled, enthusiastic, excited, fascinated, feeling, focused, frustrated, glad,
grasping, happy, hating, having a blast, having fun, hesitant, hooked, immersed, inattentive, insecure, inspired,
interested, intimidated, into the, into it, intrigued, invested, joyful, keen, learning, lost, loving, motivated,
mystified, nervous, on board, overwhelmed, passionate, paying attention, perplexed, proud, pumped, puzzled,
relaxed, reluctant, restless, riveted, satisfied, scared, shy, stressed, struggling, stumped, successful,
thinking deeply/hard, thrilled, tired, totally/really/so into, all in, unaware, uncomfortable, understanding,
unengaged, unenthusiastic, unfocused, unhappy, uninterested, unmotivated, unsure, unwilling, willing, with you`),
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
  inferring: phrases(`over their heads, penny drop, could see the relevance of, hanging on your, deep understanding,
engagement was high/strong/evident, understanding was, felt safe, it was obvious that, morale, nobody listened`),
  /** The writer says that it is a guess: a meaning, not an impression sold as fact. */
  hedge:
    phrases(`as if, could mean, i wonder/think, may, maybe, might, my guess, perhaps, possibly, probably, suggest, suggested,
suggests, tells/tell me, wonder whether/if, wondering`),
  feelCopula:
    phrases(`acted, appear, appeared, appears, are, aren't, be, became, become, been, being, feel, feels, felt, got, grew,
is, isn't, kept, look, looked, looks, remain, remained, seem, seemed, seems, sounded, stayed, was, wasn't,
were, weren't`),
};
