import { phrases } from '../word-list.ts';

/** Exclaiming, thanking, complimenting. */
export const praise = {
  praise: phrases(`you are/you're the best, loves you, cloud nine, on cloud,
a natural/gem/treasure/blessing/delight/joy/pleasure/treat/gift/pro/game, adore, adores, an asset/inspiration,
applaud, best class, best/sweet lesson, blown away, born/master/best teacher, bravo, can't/cannot say enough,
changing lives, chapeau, commend, congrats, congratulations, contagious energy, ecstatic,
enjoyed watching/seeing/your, fabulous, fantabulous,
fun/great/wonderful/awesome/amazing/exciting/lovely/pleasure/delighted to see, fun/pleasure to watch,
go/celebrate/compliment you, gold/rock/all star,
good/great/nice/amazing/awesome/excellent/fantastic/wonderful/hard/beautiful/lovely/super/outstanding work,
good/great/nice/amazing/awesome/excellent/fantastic/wonderful/super/terrific/fine/stellar/outstanding/incredible/phenomenal/beautiful job,
goosebumps, great/wonderful/good/amazing things, hat tip, hats off, hero, high five, hip hip, hooray, hurray,
i like how you, i adored/liked/enjoyed, much/so/truly appreciated, in awe, keep being awesome/you, keep it up,
keep rocking/shining/smiling/inspiring/soaring/sparkling, keep up the, kind words, kudos, legend, 
nicely/beautifully done, my compliments, on fire, pleasure to be/visit, positive/good vibes,
props/compliments on, props/gift/talent/knack for, props/proud/compliments to, king of, queen,
really/thoroughly enjoyed, rocked/nailed/crushed/killed/killing/crushing it, rockstar, shine, shined, shining,
slam dunk, so do i, was/is so good, how/very cool, really good at, speechless, superstar, talented,
big/huge/massive thanks, thanks a million, thrilled, thumbs up, tickled, truly/something/very special,
way to go, whoa, wizard, woohoo, wow, wowed, yay, you are doing great, you are so good,
you are/have such a, you did great/it, you have a way/wonderful/great, you rock/go, you're great,
your energy/enthusiasm/heart`),
  /** Adjectives of delight: praise beside a teaching noun, a verdict as "the lesson was ...". */
  delight:
    phrases(`joyful, cheerful, welcoming, inviting, ace, adorable, amazing, awesome, belting, cracking, smashing, beautiful, brilliant, delightful, epic, exceptional, extraordinary, fabulous, fantastic,
first rate, fun, gorgeous, great, incredible, inspiring, killer, lovely, magnificent, marvelous, outstanding,
phenomenal, precious, remarkable, sensational, spectacular, splendid, stellar, stupendous, super, superb, terrific,
top notch, tremendous, unbelievable, wonderful`),
  /** Nice as a compliment when they open a sentence without a verb or end in "!". */
  compliment: phrases(
    `beautiful, cool, excellent, fine, good, impressive, neat, nice, perfect, solid, strong, super, sweet`,
  ),
  /** What is left alone: one greeting and one closing. */
  courtesy:
    phrases(`i appreciate your time/invitation, i appreciate you having/letting me, i enjoyed stopping/visiting/being,
good/great/nice to see you, i appreciated the chance, a pleasure to visit, best, cheers, dear,
enjoy the long weekend, enjoyed being in your, enjoyed my visit, enjoyed/pleasure visiting, feel free,
good morning/afternoon/evening, gratefully, greetings, happy monday/tuesday/wednesday/thursday/friday,
have a good/great/nice/wonderful/lovely/restful/fantastic, hello, hey, hi, hope your, i enjoyed my visit,
let me know if, looking forward to, regards, respectfully, sincerely, take care, talk soon, thank/hope/see you,
thanks, warmly, with gratitude/appreciation, yours`),
};
