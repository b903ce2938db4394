/** If more files than this fail, something is broken and the machine is not just busy. */
const mostFiles = 8;

/**
 * Runs the files with a failure once more, by themselves. A shared machine that stands still for
 * seconds fails tests that hold; such a test is named, because it may also be unsteady.
 *
 * @typedef {{ passed: number, failed: number, failedFiles: string[] }} Counts
 * @param {(files: string[]) => Promise<Counts>} runFiles
 * @param {string[]} files
 * @returns {Promise<Counts>}
 */
export async function withSecondTry(runFiles, files) {
  const first = await runFiles(files);
  const again = first.failedFiles;
  if (again.length === 0 || again.length > mostFiles) return first;
  process.stdout.write(`\nOnce more, by themselves: ${again.join(', ')}\n`);
  const second = await runFiles(again);
  const steadied = again.filter((file) => !second.failedFiles.includes(file));
  if (steadied.length > 0) {
    process.stdout.write(`UNSTEADY, passed at the second try only: ${steadied.join(', ')}\n`);
  }
  return {
    passed: first.passed + Math.max(0, first.failed - second.failed),
    failed: second.failed,
    failedFiles: second.failedFiles,
  };
}
