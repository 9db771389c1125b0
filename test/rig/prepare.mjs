// prepare.mjs [--browsers]: installs what the tests need from the system, where it may; elsewhere tells what to install.
// With --browsers, what the tests in other browsers than Chromium need too; with --screen-reader, what those of the
// screen reader need beside these.
import { spawnSync } from 'node:child_process';
import { howToInstall } from './how-to-install.mjs';
import { installCommands } from './install-commands.mjs';
import { missing } from './needs.mjs';
import { readSystem } from './read-system.mjs';

const system = readSystem();
const mayInstall = (system === 'debian' || system === 'ubuntu') && process.getuid?.() === 0;

const withScreenReader = process.argv.includes('--screen-reader');
const tests = { inAllBrowsers: withScreenReader || process.argv.includes('--browsers'), withScreenReader };

let lacking = missing(tests);
if (lacking.length > 0 && mayInstall) {
  install();
  lacking = missing(tests);
}
if (lacking.length > 0) {
  console.error(howToInstall(system, lacking));
  process.exitCode = 1;
}

function install() {
  // A list of packages that is out of date names versions that are too old, or gone. Without a new one, the old may do.
  run(['apt-get', '-o', 'DPkg::Lock::Timeout=300', 'update']);
  installCommands(system, lacking).every(run);
}

/** @param {readonly string[]} command */
function run([program = '', ...args]) {
  console.error(`Installing what the tests need: ${program} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(program, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}
