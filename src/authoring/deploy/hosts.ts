/** What a deployment is asked: where to, and whether it is only to be looked at. */
export interface Deployment {
  /** A project, a repository or a place on another machine, as the host names it. */
  readonly target: string;
  readonly preview: boolean;
  /** The name of the host where the site will stand. */
  readonly hostname: string;
}

/** A way to publish `dist`. Its program comes by npm, in a version that was tried, or is on the machine. */
export interface Host {
  /** What `--target` is. */
  readonly target: string;
  /** An example of it. */
  readonly example: string;
  /** What it needs beside that, and what it does not do. */
  readonly note: string;
  /** What its program is told, so that it tells nobody how it is used. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What is run after the build, one after the other. */
  commands(deployment: Deployment): readonly (readonly string[])[];
  /** Why it cannot do what is asked, if so. */
  problem?(deployment: Deployment): string | undefined;
}

/** The root of a machine, a home, where one stands, or what is above a folder: no folder of its own. */
const isShared = /^(?:[^/]*:)?(?:\/+|~[^/]*\/*|(?:\.{1,2}\/*)+|)$|\/\.\.(?:\/\.?)*$/;

/** A preview has a folder beside that of the site, for what else is in a folder is removed: `/var/www/site-preview/`. */
const previewFolder = (target: string) => `${target.replace(/(?:\/\.?)+$/, '')}-preview/`;

const npx = (program: string, ...args: readonly string[]) => ['npx', '--yes', program, ...args];

/**
 * @param folder where it is run: a folder with `functions` publishes them with the site
 * @param dist the built site, from there
 */
const pagesHost = (folder: string, dist: string, note: string): Host => ({
  target: 'the name of the project on Cloudflare Pages',
  example: 'beyond-failure',
  note: `reads dist/_headers; asks you to log in, or takes CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID; the production branch of the project has to be main, as it is in one made by this command${note}`,
  environment: { WRANGLER_SEND_METRICS: 'false' },
  commands: ({ target, preview }) => [
    npx(
      'wrangler@4.164.0',
      ...['pages', 'deploy', dist, `--cwd=${folder}`, `--project-name=${target}`, '--commit-dirty=true'],
      `--branch=${preview ? 'preview' : 'main'}`,
    ),
  ],
});

export const hosts: Readonly<Record<string, Host>> = {
  pages: pagesHost('.', 'dist', ''),
  'pages-edge': pagesHost(
    'serving',
    '../dist',
    '; publishes the function in serving as well, which draws the card of any state of a figure and needs a paid plan',
  ),
  netlify: {
    target: 'the id of the site on Netlify',
    example: '3f4e1c2a-0000-4000-8000-000000000000',
    note: 'reads dist/_headers; asks you to log in, or takes NETLIFY_AUTH_TOKEN',
    commands: ({ target, preview }) => [
      npx('netlify-cli@27.10.2', '--telemetry-disable'),
      npx(
        'netlify-cli@27.10.2',
        ...['deploy', '--no-build', '--dir=dist', `--site=${target}`],
        ...(preview ? [] : ['--prod']),
      ),
    ],
  },
  github: {
    target: 'the repository, as git names it',
    example: 'git@github.com:someone/beyond-failure.git',
    note: 'replaces its branch gh-pages; sends none of our headers, so frames elsewhere work in part; tells GitHub the host name of SITE_URL, which has to lead there',
    commands: ({ target, hostname }) => [
      npx(
        'gh-pages@6.3.0',
        ...['--dist=dist', '--dotfiles', '--nojekyll', '--no-history'],
        `--cname=${hostname}`,
        `--repo=${target}`,
      ),
    ],
    problem: ({ preview }) =>
      preview
        ? 'GitHub Pages shows one branch of a repository, and has no room for a preview beside it'
        : undefined,
  },
  rsync: {
    target: 'a folder, here or on another machine',
    example: 'www@example.org:/var/www/site/',
    note: 'a folder that holds nothing but the site, for what else is in it is removed; sends scripts before the pages that name them, and leaves older ones for pages that are open; a preview goes into a folder beside it, whose name ends in -preview, and needs a host name of its own; the server takes serving/nginx.conf or serving/Caddyfile',
    commands: ({ target, preview }) => {
      const folder = preview ? previewFolder(target) : target;
      return [
        [
          'rsync',
          '--archive',
          '--compress',
          '--mkpath',
          'dist/_astro/',
          `${folder.replace(/\/$/, '')}/_astro/`,
        ],
        ['rsync', '--archive', '--compress', '--delete-after', '--exclude=/_astro/', 'dist/', folder],
      ];
    },
    problem: ({ target }) =>
      isShared.test(target)
        ? `“${target}” holds more than the site, and all else in it would be removed; name a folder of its own`
        : undefined,
  },
};
