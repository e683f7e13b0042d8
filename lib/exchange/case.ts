import { v5 } from 'uuid';
import type { Domain, LensPack, LookFor, LookForLevel } from '@/lib/lens/pack';
import { CRITERION_NOTE, STUDENT_LINE, TEACHER_LINE } from './case-lines';
import { codeGuid } from './refi-codes';

/** Who publishes the lens, and when: CASE wants both. */
export interface CaseOptions {
  creator: string;
  /** ISO 8601, UTC; stands for the last change of everything in the package. */
  madeAt: string;
}

interface Link {
  title: string;
  identifier: string;
  uri: string;
}

const uri = (identifier: string): string => `urn:uuid:${identifier}`;
const link = (identifier: string, title: string): Link => ({ title, identifier, uri: uri(identifier) });

/**
 * The lens as a 1EdTech CASE 1.0 package: domains and look-fors as a tree of items, and one rubric with a criterion for each look-for. Words that
 * CASE has no room for (shared definitions, starters, tasks) stay out: our own JSON is the lossless form.
 */
export function exportCase(lens: LensPack, { creator, madeAt }: CaseOptions): string {
  const changed = { lastChangeDateTime: madeAt };
  const stamp = (identifier: string) => ({ identifier, uri: uri(identifier), ...changed });
  const document = link(lens.id, lens.title);
  const rubricId = v5('rubric', lens.id);
  const domains = lens.domains.map((domain) => ({ domain, id: codeGuid.domain(lens.id, domain.id) }));
  const lookFors = lens.lookFors.map((lookFor) => ({ lookFor, id: codeGuid.lookFor(lens.id, lookFor.id) }));
  const domainOf = ({ domainId }: LookFor) => domains.find(({ domain }) => domain.id === domainId);
  const childOf = (child: Link, parent: Link, sequenceNumber: number) => ({
    ...stamp(v5(`isChildOf/${child.identifier}/${parent.identifier}`, lens.id)),
    associationType: 'isChildOf',
    sequenceNumber,
    originNodeURI: child,
    destinationNodeURI: parent,
  });
  const associations = [
    ...domains.map(({ domain, id }, index) => childOf(link(id, domain.title), document, index + 1)),
    ...lookFors.map(({ lookFor, id }, index) => {
      const parent = domainOf(lookFor);
      const above = parent === undefined ? document : link(parent.id, parent.domain.title);
      return childOf(link(id, lookFor.title), above, index + 1);
    }),
  ];
  const caseLevel = (one: LookForLevel, lookFor: LookFor, criterionId: string, index: number) => ({
    ...stamp(codeGuid.level(lens.id, lookFor.id, one.level)),
    quality: one.label,
    description: one.descriptor,
    score: one.level,
    position: index + 1,
    rubricCriterionId: criterionId,
    feedback: evidence(one),
  });
  const criterion = ({ lookFor, id }: (typeof lookFors)[number], index: number) => {
    const criterionId = v5('criterion', id);
    return {
      ...stamp(criterionId),
      category: domainOf(lookFor)?.domain.title ?? '',
      description: lookFor.title,
      CFItemURI: link(id, lookFor.title),
      position: index + 1,
      rubricId,
      CFRubricCriterionLevels: lookFor.levels.map((one, at) => caseLevel(one, lookFor, criterionId, at)),
    };
  };
  const rubric = {
    ...stamp(rubricId),
    title: lens.title,
    description: lens.purpose,
    CFRubricCriteria: lookFors.map(criterion),
  };
  const pack = {
    CFDocument: {
      ...stamp(lens.id),
      creator,
      title: lens.title,
      description: lens.purpose,
      language: lens.language,
      version: lens.version,
      adoptionStatus: 'Draft',
      notes: `License: ${lens.license}. Not for: ${lens.notFor.join('; ')}.`,
    },
    CFItems: [
      ...domains.map(({ domain, id }) => ({ ...stamp(id), ...domainItem(domain) })),
      ...lookFors.map(({ lookFor, id }) => ({ ...stamp(id), ...lookForItem(lookFor) })),
    ],
    CFAssociations: associations,
    CFRubrics: [rubric],
  };
  return `${JSON.stringify(pack, null, 1)}\n`;
}

const domainItem = (domain: Domain) => ({
  fullStatement: domain.title,
  humanCodingScheme: domain.id,
  CFItemType: 'Domain',
  notes: domain.question,
});

const lookForItem = (lookFor: LookFor) => ({
  fullStatement: lookFor.title,
  humanCodingScheme: lookFor.id,
  CFItemType: 'Look-for',
  notes: `${lookFor.guidingQuestion}\n${CRITERION_NOTE}${lookFor.markNotObservedWhen}`,
});

const evidence = ({ studentEvidence, teacherEvidence }: LookForLevel): string =>
  [
    ...studentEvidence.map((line) => STUDENT_LINE + oneLine(line)),
    ...teacherEvidence.map((line) => TEACHER_LINE + oneLine(line)),
  ].join('\n');

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
