import { nouns, phrases } from '../word-list.ts';

/** Exclaiming, thanking, complimenting. */
export const praise = {
  praise:
    phrases(`adore, adores, your whole heart, your heart into, room smiling, so do i, a natural/gem/treasure/blessing/delight/joy/pleasure/treat/gift/pro/game, a real pro, a role model, a star teacher,
a true professional, above and beyond, admire your/how, amazed, an asset/inspiration, applaud,
appreciate your/all/how/the, bang up job, best class, best in the building/business, best part of my day/week,
best/sweet lesson, big shout out, blew me away, blown away, born to teach, born/master/gifted/best teacher, bravo,
bright spot of my day, can't/cannot say enough, changing lives, chapeau, commend, congrats, congratulations,
contagious/great/amazing energy, couldn't be happier/prouder, cream of the crop, delighted by/with, dream team,
ecstatic, energy was contagious, enjoyed my visit/time, enjoyed watching/seeing/your, fabulous, fantabulous,
fortunate/blessed/grateful/glad to have you, fun/great to be in,
fun/great/wonderful/awesome/amazing/exciting/lovely/joy/pleasure/treat/delighted to see,
fun/joy/pleasure/treat/delight to watch, go/celebrate/compliment you, gold/rock/all star,
good/great/nice/amazing/awesome/excellent/fantastic/wonderful/hard/beautiful/lovely/super/outstanding work,
good/great/nice/amazing/awesome/excellent/fantastic/wonderful/super/terrific/fine/stellar/outstanding/incredible/phenomenal/beautiful job,
goosebumps, great/wonderful/good/amazing things, happy place, hat tip, hats off, heart is full, hero, high five,
highlight of my day/week, hip hip, hit it off, home run, hooray, hurray, i just love, i like how you, i like the way,
i like your/that, i love/adore/adored/liked/enjoyed/appreciate/admire/admired, i really love/like/liked/appreciate,
i so appreciate, i/much/so/truly appreciated, impressed, in awe, inspirational, inspiring, joy to visit/be,
keep being awesome/you, keep doing what you, keep it up, keep on rocking, keep rocking, keep up the, kind words,
knocked/hit it out of the park, kudos, legend, love for teaching, love how/that/your/the/what/seeing/it/this, loved,
loving the, lucky to have, made it look easy, made me smile, made/makes my day, magic happens, magical,
makes/made me proud, making a difference, my compliments, my heart happy, on fire, one of the best, over the moon,
passion shows, pleasure to be/visit, positive/good/great vibes, props/compliments on,
props/grateful/thankful/gift/talent/knack/passion for, props/shoutout/proud/compliments to, proud/king of, pure joy,
put a smile, queen, really/thoroughly enjoyed, rocked/nailed/crushed/killed/killing/crushing it, rockstar, shine,
shined, shining, shout out to, slam dunk, so good to see, so great at, so lucky, so much fun, so/how/very cool,
so/really good at, so/very proud, speechless, superstar, talented,
thank you for your/all/always/everything/being/making/creating/the/doing/going/giving/working/bringing/what/caring,
thank you so much for your/all/being,
thanks for your/all/always/everything/being/making/creating/the/doing/going/giving/working/bringing/what/caring,
thanks so much for your/all/being, the best i, thrilled, thumbs up, tickled, top of your game,
truly/something/very special, warms/warmed/filled my heart, way to go, we appreciate, well done, what a star, whoa,
wizard, woohoo, wow, wowed, yay, yes to all, you are a/doing great,
you are amazing/awesome/wonderful/fantastic/incredible/great/appreciated, you are doing amazing, you are good at,
you are one of, you are so good, you are the best, you are/have such a, you did a great/wonderful,
you did amazing/great/awesome/it, you did so well, you have a real gift, you have a way/wonderful/great/talent,
you make it look easy, you rock/rocked/nailed/go, you should be proud, you're a/doing great,
you're amazing/awesome/wonderful/fantastic/incredible/great/appreciated/killing, you're doing amazing, you're one of,
you're so good, you're such a, you're the best, your passion/dedication/energy/enthusiasm/heart`),
  /** Adjectives of delight: praise beside a teaching noun, a verdict as "the lesson was ...". */
  delight:
    phrases(`great, awesome, amazing, fantastic, wonderful, terrific, fabulous, incredible, phenomenal, superb, outstanding,
    brilliant, marvelous, spectacular, stellar, stupendous, lovely, super, tremendous, exceptional, remarkable, extraordinary, magnificent,
    delightful, beautiful, inspiring, sensational, splendid, unbelievable, first-rate, first rate, top-notch, top notch, killer, epic, gorgeous, adorable, precious, fun`),
  /** Nice as a compliment when they open a sentence without a verb or end in "!". */
  compliment: phrases(
    `beautiful, cool, excellent, fine, good, impressive, neat, nice, perfect, solid, strong, super, sweet`,
  ),
  /** What is left alone: one greeting and one closing. */
  courtesy:
    phrases(`thank you for having me, thanks for having me, thank you for letting me, thanks for letting me, thank you for inviting, thanks for inviting, thank you for the invitation, thanks for the invitation, thank you for the invite, thanks for the invite,
    thank you for welcoming, thanks for welcoming, thank you for opening, thanks for opening, thank you for your time, thanks for your time, thank you for allowing, thanks for allowing, thank you for hosting, thanks for hosting, thank you for sharing your, thanks for sharing your, thank you for the visit, thanks for the visit, thank you for the chance, thanks for the chance, thank you for the warm welcome, thanks for the warm welcome, thank you for taking the time, thanks for taking the time, thank you for meeting, thanks for meeting, thank you for making time, thanks for making time, thank you for the opportunity, thanks for the opportunity, thank you again, thanks again, many thanks, thank you in advance, thank you, thanks, thanks a lot, thanks so much, thank you so much, thank you very much,
    i appreciate you letting me, i appreciate you having me, appreciate you letting me, i appreciate the invitation, i appreciate the invite, i appreciate your time, i appreciated the chance to, i enjoyed my visit, enjoyed my visit, i enjoyed visiting, enjoyed visiting, i enjoyed stopping by, i enjoyed being in your, enjoyed being in your, it was good to see you, it was great to see you, it was nice to see you, good to see you, nice to see you, great to see you, good to be in your, glad i could, glad i was able, glad to be, glad to join, happy to join, happy to be, happy to come, a pleasure to visit, a pleasure to be in, pleasure visiting,
    good morning, good afternoon, good evening, happy monday, happy tuesday, happy wednesday, happy thursday, happy friday, happy new year, hope you, hope all is well, hope your, hope this finds you, i hope you, i hope your, hello, hi, hey, dear, greetings, have a good, have a great, have a nice, have a wonderful, have a lovely, have a restful, have a fantastic, enjoy your weekend, enjoy your day, enjoy your evening, enjoy the weekend, enjoy the break, enjoy your break, enjoy the long weekend, see you, talk soon, talk to you soon, take care, best, best regards, warm regards, kind regards, regards, sincerely, warmly, cheers, with gratitude, with appreciation, gratefully, respectfully, yours, all the best, best wishes, looking forward to, i look forward to, can't wait to come back, i'm looking forward to, let me know if, please let me know, feel free, my door is open, happy to talk, happy to chat`),
  courtesyNoun: nouns('visit, invitation, welcome, time, room, door, classroom'),
};
