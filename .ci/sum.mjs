/** Adds up the reports of all test runners. A report that is missing, empty, or that skipped a test counts as a failure. */
import { readFileSync } from 'node:fs';

const [failedSteps, ...files] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const file of files) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.numPendingTests;
    if (report.numPendingTests > 0) console.log(`${file}: ${report.numPendingTests} skipped`);
    if (report.numTotalTests === 0) failed += 1;
  } catch (error) {
    console.log(`${file}: ${error.message}`);
    failed += 1;
  }
}
if (Number(failedSteps) > 0 && failed === 0) failed = Number(failedSteps);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
