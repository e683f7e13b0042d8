import { phrases } from '../word-list.ts';

/** Orders. */
export const directive = {
  directive:
    phrases(`you had better, are required, be sure to/you/every/the, you need a, don't forget/let, ensure that/every,
has/have/needs/need to be/stop/go/change, i expect, i need/want to see,
it ~is expected/essential/critical/crucial/vital/imperative/necessary/mandatory, make sure, must be/stop/have,
no exceptions, please ensure/remember/don't, remember to, should not be, should have been, should've,
you have/need/ought to, you've got to, you must/gotta/should/shouldn't/cannot/can't, you just need to,
you'll need to`),
  /** What an order begins with when it opens a clause: anything may follow. */
  forbids: phrases(`do not, don't, never, stop, no more, quit, avoid, always`),
  /** Where the same words give, ask, or leave free. */
  notDirective:
    phrases(`you should be really/proud/very/so, you can't expect/see/divide/have/say/add, i want to say, would have to be,
don't worry/need/have, do not need, i will, if you need to, must be equal/a, please don't worry, do you need,
you don't need/have to, you do not need to, it must be, don't know/think/have/get/agree/need`),
};
