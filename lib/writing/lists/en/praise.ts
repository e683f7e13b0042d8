import { phrases } from '../word-list.ts';

/** Exclaiming, thanking, complimenting. */
export const praise = {
  praise: phrases(
    `love/loves you, pure gold/magic/class, watch you teach, could watch you, wowza, so fun, so much to love, magic/midas touch, top marks, a class act, the real deal, take a bow, standing ovation, round of applause, chef's kiss, gold medal, pat yourself, in good hands, powerhouse, unstoppable, ray of sunshine, dazzled, floored, sing your praises, beyond words, full of admiration, one of our best/finest/strongest, cloud nine, on cloud, a natural/gem/treasure/blessing/delight/joy/pleasure/treat/gift/pro/game, a real pro, a role model, a star teacher, a true professional, above and beyond, admire your/how, adore, adores, amazed, an asset/inspiration, applaud, appreciate your/all/how/the, bang up job, best class, best/sweet lesson, big shout out, blew me away, blown away, born to teach, born/master/gifted/best teacher, bravo, can't/cannot say enough, changing lives, chapeau, commend, congrats, congratulations, contagious/great/amazing energy, couldn't be happier/prouder, delighted by/with, dream team, ecstatic, energy was contagious, enjoyed my visit/time, enjoyed watching/seeing/your, fabulous, fantabulous, fun/great/wonderful/awesome/amazing/exciting/lovely/joy/pleasure/treat/delighted to see, fun/joy/pleasure/treat/delight to watch, go/celebrate/compliment you, gold/rock/all star, good/great/nice/amazing/awesome/excellent/fantastic/wonderful/hard/beautiful/lovely/super/outstanding work, good/great/nice/amazing/awesome/excellent/fantastic/wonderful/super/terrific/fine/stellar/outstanding/incredible/phenomenal/beautiful job, goosebumps, great/wonderful/good/amazing things, happy place, hat tip, hats off, heart is full, hero, high five, highlight of my day/week, hip hip, hit it off, home run, hooray, hurray, i just love, i like how you, i like your/that, i love/adored/liked/enjoyed/appreciate/admire/admired, i really love/like/liked/appreciate, i so appreciate, i/much/so/truly appreciated, impressed, in awe, inspirational, inspiring, joy to visit/be, keep being awesome/you, keep it up, keep on rocking, keep rocking, keep up the, kind words, kudos, legend, love for teaching, love how/that/your/the/what/seeing/it/this, loved, loving the, lucky to have, make/makes/made it look easy, nicely/beautifully/brilliantly done, made me smile, made/makes my day, magic happens, magical, makes/made me proud, making a difference, my compliments, my heart happy, on fire, over the moon, passion shows, pleasure to be/visit, positive/good/great vibes, props/compliments on, props/grateful/thankful/gift/talent/knack/passion for, props/shoutout/proud/compliments to, proud/king of, pure joy, put a smile, queen, really/thoroughly enjoyed, rocked/nailed/crushed/killed/killing/crushing it, rockstar, room smiling, shine, shined, shining, shout out to, slam dunk, so do i, so great at, so/how lucky, was/is so good, big smile, so much fun, so/how/very cool, so/really good at, so/very proud, speechless, superstar, talented, big/huge/massive thanks, thanks a million, thank you for your/all/always/everything/being/making/creating/the/doing/going/giving/working/bringing/what/caring, thanks for your/all/always/everything/being/making/creating/the/doing/going/giving/working/bringing/what/caring, the best i, thrilled, thumbs up, tickled, truly/something/very special, warms/warmed/filled my heart, way to go, we appreciate, well done, what a star, whoa, wizard, woohoo, wow, wowed, yay, yes to all, you are a/doing great, you are amazing/awesome/wonderful/fantastic/incredible/great/appreciated, you are one of, you are so good, you are/have such a, you did amazing/great/awesome/it, you have a way/wonderful/great/talent, you rock/rocked/nailed/go, should be very/so/really proud/pleased, you're a/doing great, you're amazing/awesome/wonderful/fantastic/incredible/great/appreciated/killing, you're doing amazing, you're one of, you're so good, you're such a, you're the best, your passion/dedication/energy/enthusiasm/heart, your whole heart`,
  ),
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
    phrases(`a pleasure to be in, a pleasure to visit, all the best, appreciate you letting me, best, best wishes,
best/warm/kind regards, can't wait to come back, cheers, dear, enjoy the long weekend, enjoy the weekend/break,
enjoy your weekend/day/evening/break, enjoyed being in your, enjoyed my visit, enjoyed/pleasure visiting, feel free,
glad i could, glad i was able, glad to be/join, good morning/afternoon/evening, good to be in your,
good/nice/great to see you, gratefully, greetings, happy monday/tuesday/wednesday/thursday/friday, happy new year,
happy to join/be/come/talk/chat, have a good/great/nice/wonderful/lovely/restful/fantastic, hello, hey, hi,
hope all is well, hope this finds you, hope your, i appreciate the invitation/invite,
i appreciate you letting/having me, i appreciate your time, i appreciated the chance to, i enjoyed being in your,
i enjoyed my visit, i enjoyed stopping by, i enjoyed visiting, i hope you/your, i look forward to,
i'm looking forward to, it was good/great/nice to see you, let me know if, looking forward to, many thanks,
my door is open, please let me know, regards, respectfully, sincerely, take care, talk soon, talk to you soon,
thank you again, thank you for having/letting me, thank you for inviting/welcoming/opening/allowing/hosting/meeting,
thank you for sharing your, thank you for taking the time,
thank you for the invitation/invite/visit/chance/opportunity, thank you for the warm welcome,
thank you for your/making time, thank you in advance, thank you so/very much, thank/hope/see you, thanks,
thanks a lot, thanks again, thanks for having/letting me,
thanks for inviting/welcoming/opening/allowing/hosting/meeting, thanks for sharing your, thanks for taking the time,
thanks for the invitation/invite/visit/chance/opportunity, thanks for the warm welcome, thanks for your/making time,
thanks so much, warmly, with gratitude/appreciation, yours`),
};
