import { phrases } from '../word-list.ts';

/** Exclaiming, thanking, complimenting. */
export const praise = {
  praise: phrases(`cloud nine, on cloud, a natural/gem/delight/joy/pleasure/treat/gift/pro/game, adore, adores,
an asset/inspiration, applaud, best lesson, blown away, bravo, can't/cannot say enough, chapeau, commend,
congrats, congratulations, ecstatic, enjoyed watching/seeing/your, fabulous, fantabulous,
great/awesome/lovely/pleasure to see, fun/pleasure to watch, gold/rock star,
good/great/nice/hard/beautiful work, great/nice/amazing/awesome/excellent/super/beautiful job, goosebumps,
great/wonderful/good things, hats off, hero, high five, hooray, hurray, i liked/enjoyed, in awe,
keep being you, keep it up, keep shining, keep up the, kudos, legend, nicely done, my compliments, on fire,
pleasure to visit, positive vibes, compliments on, props/gift for, props/proud to, queen,
really/thoroughly enjoyed, rocked/nailed/crushed/killed/crushing it, rockstar, shine, shined, shining, so do i,
was so good, speechless, superstar, talented, big thanks, thanks a million, thrilled, thumbs up, tickled,
something special, way to go, whoa, wizard, woohoo, wow, wowed, yay, you are doing great, you are so good,
you are/have such a, you have a wonderful/great, you rock, you're great, your energy/enthusiasm/heart`),
  /** Adjectives of delight: praise beside a teaching noun, a verdict as "the lesson was ...". */
  delight:
    phrases(`joyful, cheerful, welcoming, inviting, ace, adorable, amazing, awesome, cracking, smashing, beautiful, brilliant, delightful, exceptional, extraordinary, fabulous, fantastic,
first rate, fun, gorgeous, great, incredible, inspiring, lovely, magnificent, marvelous, outstanding,
phenomenal, precious, remarkable, spectacular, stellar, super, superb, terrific,
top notch, tremendous, unbelievable, wonderful`),
  /** Nice as a compliment when they open a sentence without a verb or end in "!". */
  compliment: phrases(
    `beautiful, cool, excellent, fine, good, impressive, neat, nice, perfect, solid, strong, super, sweet`,
  ),
  /** What is left alone: one greeting and one closing. */
  courtesy:
    phrases(`i appreciate your time/invitation, i appreciate you having/letting me, i enjoyed stopping/visiting/being,
great to see you, i appreciated the chance, a pleasure to visit, best, cheers, dear, enjoyed being in your,
enjoyed my visit, enjoyed/pleasure visiting, good morning/afternoon/evening, gratefully, greetings,
happy monday/tuesday/wednesday/thursday/friday, have a good/great/nice/wonderful/lovely/restful/fantastic,
hello, hey, hi, i enjoyed my visit, looking forward to, regards, respectfully, sincerely, thank/hope/see you,
thanks, warmly, with gratitude/appreciation, yours`),
};
