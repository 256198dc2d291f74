import type { Answer } from './answer.ts';
import { valuesOf } from './ask.ts';
import type { Check } from './check.ts';
import { hostileTargets, injected } from './hostile.ts';
import type { Site } from './site.ts';

/** The site as it is published, and as it may be tried: an address without its scheme means something else on each. */
const origins = ['https://127.0.0.1', 'http://127.0.0.1'] as const;

/** Where an answer leads on this site, as browsers understand it; what is wrong where that is another one. */
function led(answer: Answer): { readonly to?: string; readonly wrong?: string } {
  if (valuesOf(answer, injected).length > 0) return { wrong: 'holds a header of the asker’s' };
  const [location, ...more] = valuesOf(answer, 'Location');
  if (location === undefined) return {};
  if (more.length > 0) return { wrong: 'leads to several addresses' };
  const there = origins.map((origin) =>
    URL.canParse(location, origin) ? new URL(location, origin) : undefined,
  );
  const stays = there.every((url, index) => url?.origin === origins[index]);
  return stays ? { to: there[0]!.pathname } : { wrong: `leads to ${JSON.stringify(location)}` };
}

const toNoPage = ({ to }: { readonly to?: string }, { pages }: Site) =>
  to === undefined || pages.has(to) ? undefined : `leads to ${to}, where no page is`;

/** Nobody can write an address that looks like ours and leads elsewhere. */
export const leadingChecks: readonly Check[] = [
  {
    name: 'leads nobody away from the site',
    at: () => hostileTargets,
    wrong: async ({ overSocket }, target) => led(await overSocket(target)).wrong,
  },
  {
    name: 'leads to nothing but pages of the site',
    at: () => hostileTargets,
    wrong: async ({ overSocket }, target, site) => {
      const there = led(await overSocket(target));
      return there.wrong ?? toNoPage(there, site);
    },
  },
];
