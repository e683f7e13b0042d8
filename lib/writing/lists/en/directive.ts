import { phrases } from '../word-list.ts';

/** Orders. */
export const directive = {
  directive: phrases(`be sure you, be sure your, are required, be certain to, be sure to/that, cut out the,
do not forget/let/allow/give/tell/answer/call/talk/repeat/rush/move/start/use/do/be/ask/rely/skip/make,
don't forget/let/allow/give/tell/answer/call/talk/repeat/rush/rescue/move/use/just/do/be/rely/skip/make/put/stand/sit/say/keep,
effective immediately, ensure that/you/your/all, expectation is that, get rid of, has to be/stop/go/change/improve,
have to be, i am directing you, i am expecting, i don't want to see, i need/want to see, i require/insist,
i want you to, i will need you to, i'm asking you to, i'm expecting, i/i'd better see, i/i'll need you to,
i/we expect, it is expected/essential/critical/crucial/vital that, it is imperative/necessary,
it is important that you, it is your responsibility/job, it's essential/critical/crucial that, it's imperative,
it's important that you, it's your responsibility/job, it's/is/are mandatory, make sure, must be/stop/not,
my/the expectation is, need to be/stop/happen/improve/change,
needs to be/stop/happen/have/improve/start/get/move/change/go, needs to pick up,
never forget/let/answer/give/tell/call/repeat/say, no excuses, non negotiable, per policy, please be sure,
please ensure/remember/stop/refrain, refrain from, remember/failure to, see that you, see to it,
should be posted/doing, should have been, should not be/have, shouldn't be/have,
stop talking/repeating/giving/calling/answering/telling/using/doing/letting/rescuing/asking/interrupting/lecturing/rushing/saying,
there is no excuse, there should be, under no circumstances, you are expected, you are not to,
you are/were supposed to, you had better, you have got to, you must/gotta/should/shouldn't/cannot/can't,
you need/have/got/ought/are to, you ought/can/may not, you really/will/also/still/just need to, you will have to,
you you're required, you'd better, you'll need/have to, you're expected, you're not allowed, you're supposed to,
you've got to, your job is to`),
  /** Where the same words give, ask, or leave free. */
  notDirective:
    phrases(`you should be really, again to make sure, could not have been, would have to be, don't worry, i need to think,
i will, if you need to, must be equal, please don't worry, to make sure, do you need, you can't see/divide/have,
you do not need/have to, you don't need/have to, it must be`),
};
