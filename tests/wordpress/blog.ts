import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where Debian puts it, or where the environment says that another version was unpacked. */
const unpacked = process.env.WORDPRESS;
const installed = unpacked ?? '/usr/share/wordpress';
const own = import.meta.dirname;
const longestStart = 60_000;

/** What is not on this machine, by the package that brings it. */
export const missing = (): string[] =>
  Object.entries({
    wordpress: join(installed, 'wp-load.php'),
    ...(!unpacked && {
      'wordpress-theme-twentytwentythree': join(installed, 'wp-content/themes/twentytwentythree'),
    }),
    'php-cli php-mysql php-curl': '/usr/bin/php',
    'mariadb-server': '/usr/sbin/mariadbd',
  })
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name);

const config = (folder: string, address: string) => `<?php
define('DB_NAME', 'blog');
define('DB_USER', 'blog');
define('DB_PASSWORD', 'blog');
define('DB_HOST', 'localhost:${join(folder, 'db.sock')}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_CONTENT_DIR', '${join(folder, 'blog/wp-content')}');
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

function database(folder: string): ChildProcess {
  const data = join(folder, 'db');
  const options = ['--no-defaults', `--datadir=${data}`, '--user=root'];
  execFileSync('mariadb-install-db', [...options, '--auth-root-authentication-method=normal'], {
    stdio: 'ignore',
  });
  return spawn(
    'mariadbd',
    [
      ...options,
      '--skip-networking',
      `--socket=${join(folder, 'db.sock')}`,
      `--pid-file=${join(folder, 'db.pid')}`,
    ],
    { stdio: 'ignore', detached: true },
  );
}

async function untilItAnswers(folder: string): Promise<void> {
  const question =
    "create database blog; create user blog@localhost identified by 'blog'; grant all on blog.* to blog@localhost";
  for (const end = Date.now() + longestStart; ; await wait(200))
    try {
      execFileSync(
        'mariadb',
        ['--no-defaults', `--socket=${join(folder, 'db.sock')}`, '-uroot', '-e', question],
        {
          stdio: 'ignore',
        },
      );
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
}

/**
 * A blog of its own, into which pages of the site were pasted.
 *
 * @param folder an empty one
 * @param port where the blog is to stand
 * @param site the origin of the site, which is there already
 * @param paths of the pages
 * @returns what runs, each the leader of a group, to be stopped
 */
export async function openBlog(
  folder: string,
  port: number,
  site: string,
  paths: readonly string[],
): Promise<ChildProcess[]> {
  const blog = join(folder, 'blog');
  cpSync(installed, blog, { recursive: true, dereference: true });
  mkdirSync(join(blog, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(own, 'plugin.php'), join(blog, 'wp-content/mu-plugins/plugin.php'));
  writeFileSync(join(blog, 'wp-config.php'), config(folder, `http://127.0.0.1:${port}`));
  const db = database(folder);
  await untilItAnswers(folder);
  execFileSync('php', [join(own, 'publish.php'), blog, site, ...paths], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const php = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', blog, join(own, 'router.php')], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  return [db, php];
}
