import axe from 'axe-core';

/** What axe finds on the screen, each with the rule and the place. `runOnly`: tags of rules, or rules. */
export async function violations(
  runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { resultTypes: ['violations'], runOnly });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}
