import { emptyHoleExamples } from './empty-hole.examples.ts';
import { praiseWithoutEvidenceExamples } from './f01-praise.examples.ts';
import { judgementWordExamples } from './f02-judgement.examples.ts';
import { ratingLanguageExamples } from './f03-rating.examples.ts';
import { highInferenceExamples } from './f04-inference.examples.ts';
import { deficitLanguageExamples } from './f05-deficit.examples.ts';
import { overgeneralisedExamples } from './f06-universal.examples.ts';
import { vagueNextStepExamples } from './f07-vague.examples.ts';
import { offFocusExamples } from './f08-off-focus.examples.ts';
import { termMisuseExamples } from './f09-term-misuse.examples.ts';
import { directiveToneExamples } from './f10-directive.examples.ts';
import { studentIdentifiedExamples } from './f11-student-name.examples.ts';
import { noEvidenceExamples } from './n1-no-evidence.examples.ts';
import { noStudentThinkingExamples } from './n2-no-student-thinking.examples.ts';
import { noNextStepExamples } from './n3-no-next-step.examples.ts';
import { tooManyFociExamples } from './n4-too-many.examples.ts';
import { focusMissingExamples } from './n5-focus.examples.ts';
import { noteLengthExamples } from './n6-length.examples.ts';
import { balanceExamples } from './n7-balance.examples.ts';
import { oldWayExamples } from './old-way.examples.ts';
import type { Examples, RuleId } from './rule.ts';

/** What each rule fires on and spares. Tests read them; they are no part of what ships. */
export const examples: Record<RuleId, Examples> = {
  F1: praiseWithoutEvidenceExamples,
  F2: judgementWordExamples,
  F3: ratingLanguageExamples,
  F4: highInferenceExamples,
  F5: deficitLanguageExamples,
  F6: overgeneralisedExamples,
  F7: vagueNextStepExamples,
  F8: offFocusExamples,
  F9: termMisuseExamples,
  F10: directiveToneExamples,
  F11: studentIdentifiedExamples,
  N5: focusMissingExamples,
  'old-way': oldWayExamples,
  hole: emptyHoleExamples,
  N1: noEvidenceExamples,
  N2: noStudentThinkingExamples,
  N3: noNextStepExamples,
  N4: tooManyFociExamples,
  N6: noteLengthExamples,
  N7: balanceExamples,
};
