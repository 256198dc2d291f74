import { parseArgs } from 'node:util';
import { placeOf } from '../../identity/site.ts';
import { type Deployment, type Host, hosts } from './hosts.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Request extends Deployment {
  readonly host: Host;
  /** Publishes the site without its short videos, where this machine makes none. */
  readonly withoutClips: boolean;
  /** Prints what would be run, and runs nothing. */
  readonly dryRun: boolean;
}

export const usage = `npm run deploy -- <host> --target=<where> [--preview] [--without-clips] [--dry-run]

  --preview         builds pages that no search engine lists, and publishes them beside the site, which stays as it is
  --without-clips   makes no short videos of the figures; those that were made before of just this site are published
  --dry-run         prints what would be run

${Object.entries(hosts)
  .map(([name, { target, example, note }]) => `${name}\n  --target=${example}\n  ${target}; ${note}`)
  .join('\n\n')}
`;

/**
 * Reads what is asked of the command.
 *
 * @param environment its variables, of which `SITE_URL` counts
 * @throws Error that says what is wrong and what to do
 */
export function readRequest(args: readonly string[], environment: Environment): Request | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      target: { type: 'string' },
      preview: { type: 'boolean', default: false },
      'without-clips': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  // Without a word it is a question.
  if (values.help || args.length === 0) return 'help';
  const [name = '', second] = positionals;
  const host = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
  if (host === undefined || second !== undefined)
    throw new Error(
      `name one host of ${Object.keys(hosts).join(', ')}; given: ${positionals.join(' ') || 'none'}`,
    );
  const { preview, 'dry-run': dryRun, 'without-clips': withoutClips } = values;
  const target = values.target?.trim() ?? '';
  if (target === '' || target.startsWith('-'))
    throw new Error(`--target is missing: it is ${host.target}, like ${host.example}`);
  const deployment = { target, preview, hostname: new URL(placeOf(environment)).hostname };
  const problem = host.problem?.(deployment);
  if (problem !== undefined) throw new Error(problem);
  return { ...deployment, host, dryRun, withoutClips };
}
