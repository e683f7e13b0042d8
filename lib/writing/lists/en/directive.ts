import { phrases } from '../word-list.ts';

/** Orders. */
export const directive = {
  directive: phrases(`you had better, are required, be sure/certain to/that/you/your/every/all/each/the,
you need a/an/more/less/fewer, don't forget/let, effective immediately, ensure that/you/your/all/every,
expectation is, has/have/needs/need to be/stop/go/change/improve/happen/start/get/move/pick,
i expect/require/insist, i need/want to see,
it ~is expected/essential/critical/crucial/vital/imperative/necessary/mandatory,
it's expected/essential/critical/crucial/vital/imperative/mandatory, is/are mandatory, make sure,
must be/stop/not/have, no excuses/exceptions, non negotiable, per policy,
please be/ensure/remember/stop/refrain/don't, refrain from, remember/failure to, should not be/have,
should have been, should've, shouldn't have, we expect, you'd better, you have/need/got/ought/are to,
you've got to, you must/gotta/should/shouldn't/mustn't/cannot/can't, you really/will/also/still/just need to,
you'll have/need to`),
  /** What an order begins with when it opens a clause: anything may follow. */
  forbids: phrases(`do not, don't, never, stop, no more, quit, avoid, always`),
  /** Where the same words give, ask, or leave free. */
  notDirective: phrases(`you should be/feel really/proud/pleased/very/so/delighted/thrilled,
you can't/cannot expect/help/see/divide/have/go/say/add/tell,
i want/need to think/thank/say/share/celebrate/hear/learn/know/come/ask, could/would/might not/have have/to been/be,
don't worry/hesitate/need/have/change/stop, do not worry/hesitate/need/have/change/stop, i will, if you need to,
must be equal/a/an/the, please don't worry/hesitate/change, do you need, you don't need/have to,
you do not need/have to, it must be, don't know/think/see/have/understand/get/mean/agree/need`),
};
