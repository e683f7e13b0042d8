import { phrases } from '../word-list.ts';

/** Orders. */
export const directive = {
  directive:
    phrases(`are required, be sure/certain to/that/you/your/every/all/each/the, you need a/an/more/less/fewer, cut out the, do not/don't forget/let, effective immediately,
ensure that/you/your/all/every, expectation is, get rid of, has/have/needs/need to be/stop/go/change/improve/happen/start/get/move/pick,
i am/i'm directing/asking/expecting you/to, i am/i'm expecting, i expect/require/insist, i need/want you to, i need/want to see, i don't want to see,
i/i'd better see, i/i'll/i will need you to, it ~is expected/essential/critical/crucial/vital/imperative/necessary/mandatory,
it's expected/essential/critical/crucial/vital/imperative/mandatory, it ~is/it's important that you, ~the responsibility/job is to,
is/are mandatory, make sure, must be/stop/not/have, no excuses/exceptions, non negotiable, per policy, please be/ensure/remember/stop/refrain/don't,
refrain from, remember/failure to, see that you, see to it, should be posted/doing/ready, should not be/have, should have been,
should've, shouldn't have, there ~is no excuse, there should be, under no circumstances, we expect, you ~is expected/required/supposed/not to,
you had better, you'd better, you have/need/got/ought/are to, you've got to, you have got to, you must/gotta/should/shouldn't/should've/mustn't/cannot/can't,
you ought/can/may not, you really/will/also/still/just need to, you'll have/need to, you will have to, you're required/expected/supposed to,
you're not to/allowed`),
  /** What an order begins with when it opens a clause: anything may follow. */
  forbids: phrases(`do not, don't, never, stop, no more, quit, avoid, always`),
  /** Where the same words give, ask, or leave free. */
  notDirective:
    phrases(`you should be/feel really/proud/pleased/very/so/delighted/thrilled, you can't/can not expect/help/see/divide/have/go/say/add/tell,
i want/need to think/thank/say/share/celebrate/hear/learn/know/come/ask, could/would/might not/have have/to been/be, don't/do not worry/hesitate/need/have/change/stop, i will,
if you need to, must be equal/a/an/the, please don't worry/hesitate/change, do you need, you do not/don't need/have to, it must be,
don't know/think/see/have/understand/get/mean/agree/need, i expect they, i need/want help`),
};
