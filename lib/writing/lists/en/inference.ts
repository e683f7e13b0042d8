import { phrases, verbs } from '../word-list.ts';

/** What nobody can see or hear: minds and feelings. */
export const inference = {
  feeling: phrases(`absorbed, afraid, anxious, apathetic, attentive, baffled, bored, captivated, challenged,
checked/zoned out, clicking, clueless, comfortable, committed, competent, confident, confused, convinced,
curious, dedicated, delighted, disappointed, disengaged, distracted, eager, empowered, energized,
engaged, enjoying, enthusiastic, excited, feeling, focused, frustrated, glad,
grasping, happy, hating, having a blast, having fun, hesitant, hooked, immersed, inspired,
interested, intimidated, into the, into it, intrigued, invested, joyful, keen, learning, lost, loving, motivated,
nervous, on board, overwhelmed, passionate, paying attention, proud, pumped, puzzled,
relaxed, reluctant, restless, satisfied, scared, shy, stressed, struggling, stumped, successful,
thinking deeply/hard, thrilled, tired, totally/really/so into, all in, unaware, uncomfortable, understanding,
unengaged, unfocused, unhappy, uninterested, unmotivated, unsure, willing, with you`),
  minding:
    verbs(`understand, know, enjoy, love, like, hate, feel, want, grasp, master, learn, realize, believe, appreciate,
internalize, forget, remember, crave, prefer, dislike, comprehend, misunderstand, care, hope, trust, fear,
thrive, value, struggle, recognize, retain, absorb, digest, get it, get the, light up, buy in, zone out,
check out, find it hard, pay attention, hang on your, see the penny drop, see the relevance, give up, desire,
relish, daydream, keep up with, engage, disengage`),
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
