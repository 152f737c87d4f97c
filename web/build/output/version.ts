import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The version of the program, such as 1.0.0+0123456789ab: that of package.json and, in a git clone, the commit, with
 * "-dirty" when files differ from it. The same commit always gives the same text.
 */
export function buildVersion(): string {
  const folder = new URL('../../../', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    version: string;
  };
  const git = spawnSync('git', ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'], {
    cwd: folder,
    encoding: 'utf8',
    // Without a repository of its own, a copy inside somebody else's is not a commit of that.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: fileURLToPath(new URL('../', folder)) },
  });
  const commit = git.status === 0 ? git.stdout.trim() : '';
  return commit ? `${version}+${commit}` : version;
}
