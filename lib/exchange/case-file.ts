import * as z from 'zod/mini';

const text = z.catch(z.string(), '');

/** What we read of a CASE 1.0 package; everything else in it is passed over. */
const level = z.object({
  quality: text,
  description: text,
  feedback: text,
  score: z.catch(z.optional(z.number()), undefined),
  position: z.catch(z.optional(z.number()), undefined),
});
const criterion = z.object({
  identifier: z.string(),
  category: text,
  description: text,
  position: z.catch(z.optional(z.number()), undefined),
  CFItemURI: z.catch(z.optional(z.object({ identifier: z.string() })), undefined),
  CFRubricCriterionLevels: z.catch(z.array(level), []),
});
const item = z.object({ identifier: z.string(), fullStatement: z.string(), humanCodingScheme: text, notes: text });

export const casePackage = z.object({
  CFDocument: z.object({
    identifier: z.string(),
    title: z.string().check(z.minLength(1)),
    description: text,
    language: text,
    version: text,
  }),
  CFItems: z.catch(z.array(item), []),
  CFRubrics: z.catch(z.array(z.object({ CFRubricCriteria: z.catch(z.array(criterion), []) })), []),
});

export type CasePackage = z.infer<typeof casePackage>;
export type CaseCriterion = z.infer<typeof criterion>;
export type CaseLevel = z.infer<typeof level>;
