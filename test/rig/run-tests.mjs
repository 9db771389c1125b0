// run-tests.mjs project…: runs the tests of these projects. Where a few files of tests in browsers failed, they are run
// once more, each from its beginning: a browser, the system's speech or its sound may be late once, on a busy machine. It
// is told which, for that is a fault to look at.
import { startVitest } from 'vitest/node';

/** When more files fail than this, no busy machine is to blame. */
const FEW = 3;
/** What runs without a browser is never late. */
const CERTAIN = new Set(['unit', 'thorough']);

const projects = process.argv.slice(2);
const failed = await run(projects);
const files = [...new Set(failed.map(({ file }) => file))];
const isByChance =
  files.length > 0 && files.length <= FEW && failed.every(({ project }) => !CERTAIN.has(project));
if (isByChance) {
  process.exitCode = 0;
  const again = await run([...new Set(failed.map(({ project }) => project))], files);
  const passed = files.filter((file) => again.every((each) => each.file !== file));
  if (passed.length > 0) console.error(`\nPassed only when run once more:\n${passed.join('\n')}\n`);
}

/**
 * Runs tests; Vitest sets the exit code.
 * @param {readonly string[]} names Of projects.
 * @param {readonly string[]} only Paths of files; all by default.
 * @returns the files that failed, each with its project
 */
async function run(names, only = []) {
  const vitest = await startVitest('test', [...only], { run: true, project: [...names] });
  const modules = vitest.state.getTestModules().filter((module) => !module.ok());
  const failures = modules.map(({ moduleId, project }) => ({
    file: moduleId,
    project: baseName(project.name),
  }));
  await vitest.close();
  return failures;
}

/** The name of a project without that of its browser: `component (chromium)`. @param {string} name */
function baseName(name) {
  return name.replace(/ \(.*/, '');
}
