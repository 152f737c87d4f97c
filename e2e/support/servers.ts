import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from './content';
import { ended } from './processes';

// Real hosts with the configurations that are shipped in hosting/, started in a folder of their own.

export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** The path of a program, if the machine has it. */
export function findProgram(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path));
}

/** The hosts of docs/hosting.md. */
export const HOSTS = [
  { name: 'nginx', programs: ['nginx'], start: startNginx, configured: true },
  { name: 'Caddy', programs: ['caddy'], start: startCaddy, configured: true },
  { name: 'Apache', programs: ['apache2', 'httpd'], start: startApache, configured: true },
  // Knows nothing but folders: it has no configuration and does not answer with 404.html.
  { name: "Python's http.server", programs: ['python3'], start: startPython, configured: false },
];

const shipped = (name: string) => readFileSync(new URL(`hosting/${name}`, project), 'utf8');

/** nginx with hosting/nginx.conf, filled in as its first lines say. */
function startNginx(program: string, folder: string, mount: string): Promise<Server> {
  return start(program, mount, (port, home) => {
    const snippet = shipped('nginx.conf')
      .replaceAll('@MOUNT@', mount)
      .replaceAll('@FOLDER@', `${folder}/`);
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const config = `${user} daemon off; pid ${home}/pid; error_log ${home}/log;
events {}
http {
  ${existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : ''}
  access_log off;
  ${temp.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  server { listen 127.0.0.1:${port}; ${snippet} }
}`;
    writeFileSync(join(home, 'nginx.conf'), config);
    return ['-p', home, '-c', join(home, 'nginx.conf')];
  });
}

/** Caddy with hosting/Caddyfile. */
function startCaddy(program: string, folder: string, mount: string): Promise<Server> {
  return start(program, mount, (port, home) => {
    const site = `import error-codes "${mount.replace(/\/$/, '')}" ${folder}`;
    const file = fileURLToPath(new URL('hosting/Caddyfile', project));
    const config = `{\n admin off\n auto_https off\n}\nimport ${file}\nhttp://127.0.0.1:${port} {\n ${site}\n}\n`;
    writeFileSync(join(home, 'Caddyfile'), config);
    return ['run', '--adapter', 'caddyfile', '--config', join(home, 'Caddyfile')];
  });
}

/** Apache with nothing but AllowOverride: the site brings its .htaccess. */
function startApache(program: string, folder: string, mount: string): Promise<Server> {
  return start(program, mount, (port, home) => {
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'rewrite', 'headers'];
    const at = '/usr/lib/apache2/modules';
    const load = [...modules, 'deflate', 'filter', 'env', 'setenvif']
      .filter((name) => existsSync(`${at}/mod_${name}.so`))
      .map((name) => `LoadModule ${name}_module ${at}/mod_${name}.so`);
    const config = `${load.join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${home}/pid
ErrorLog ${home}/log
DefaultRuntimeDir ${home}
TypesConfig /etc/mime.types
DocumentRoot ${mount === '/' ? folder : home}
${mount === '/' ? '' : `Alias ${mount} ${folder}/`}
<Directory ${folder}>
  AllowOverride All
  Require all granted
</Directory>`;
    writeFileSync(join(home, 'apache.conf'), config);
    return ['-f', join(home, 'apache.conf'), '-DFOREGROUND'];
  });
}

/** python3 -m http.server, which knows nothing but folders. */
function startPython(program: string, folder: string, mount: string): Promise<Server> {
  return start(program, mount, (port, home) => {
    // A mount is a folder below the one that is served.
    const below = join(home, mount);
    mkdirSync(dirname(below), { recursive: true });
    if (mount !== '/') symlinkSync(folder, below.replace(/\/$/, ''), 'junction');
    const served = mount === '/' ? folder : home;
    return ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', served];
  });
}

async function start(
  program: string,
  mount: string,
  prepare: (port: number, home: string) => string[],
): Promise<Server> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'host-'));
  const child = spawn(program, prepare(port, home), { stdio: 'ignore', cwd: home });
  const url = `http://127.0.0.1:${port}${mount}`;
  const stop = async () => {
    await ended(child);
    rmSync(home, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if (await answers(url)) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${program} did not start; try its configuration test`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** A port that nobody has at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}
