/** What a vitest run came to, from its JSON report. */
import { check, type Result } from './step.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/**
 * Counts test cases. A file that failed without a failed test in it (it could not be loaded, a hook threw) counts as one failure, and
 * so does a run that ended badly although every test passed (an error nobody caught): a green count must mean a green run. So does one in
 * which no test ran, unless `maySkipAll` says that this machine may not be changed by any of them: then they are told as not run.
 */
export function countTests(
  project: string,
  json: string | null,
  exitCode: number | null,
  output: string,
  maySkipAll = false,
): Result {
  if (json === null) return check(`${project}: vitest left no report`, false, output);
  const report = JSON.parse(json) as Report;
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length > 0) return failed.map((test) => `${project}: ${test.fullName}`);
    return file.status === 'failed' ? [`${project}: ${file.name} failed outside its tests`] : [];
  });
  if (exitCode !== 0 && failures.length === 0) failures.push(`${project}: vitest ended with ${exitCode ?? 'a signal'}`);
  const skipped = report.numPendingTests + report.numTodoTests;
  const allSkipped = maySkipAll && skipped > 0;
  if (report.numPassedTests === 0 && failures.length === 0 && !allSkipped) failures.push(`${project}: no test ran`);
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped,
    failures,
    output,
  };
}
