/** What stands in pages as text and may run or apply: by its digest, "sha256-…". */
export interface Allowed {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

type Directives = Readonly<Record<string, readonly string[]>>;

const self = "'self'";
const quoted = (digests: readonly string[]) => digests.map((digest) => `'${digest}'`);

const printed = (directives: Directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/**
 * Everything from here, nothing from elsewhere; text in a page only where its digest is known.
 *
 * @param here what the policy calls the site
 */
const common = ({ scripts, styles }: Allowed, here: readonly string[] = [self]): Directives => ({
  'default-src': ["'none'"],
  'script-src': [...here, ...quoted(scripts)],
  'style-src': [...here, ...quoted(styles)],
  // Downloads are drawn from addresses that hold their own data.
  'img-src': [...here, 'data:', 'blob:'],
  'font-src': here,
  'connect-src': here,
  'worker-src': here,
  'frame-src': here,
  'base-uri': here,
  'form-action': here,
});

/** What pages of the site have and frames have not: who may frame them, a description for who installs the site, and videos. */
const ofPages: Directives = {
  'media-src': [self],
  'manifest-src': [self],
  'frame-ancestors': [self],
};

/** A page of the site. */
export const pagePolicy = (allowed: Allowed): string => printed({ ...common(allowed), ...ofPages });

/**
 * A page that stands in frames of others, wherever they are. In a sandbox it has an opaque origin, which `'self'` does not
 * match in WebKit: so the origin of the site is named as well. There it starts its workers from text of its own
 * (`workers/startCrowd.ts`), and they keep to its policy.
 */
export const framePolicy = (allowed: Allowed, origin: string): string => {
  const here = [self, origin];
  return printed({ ...common(allowed, here), 'worker-src': [...here, 'data:'], 'frame-ancestors': ['*'] });
};

/** The service worker: it asks this site for files, and runs nothing but itself. */
export const workerPolicy = printed({ 'default-src': ["'none'"], 'connect-src': [self] });

/**
 * A page as one file, which says so itself: it runs and applies what it holds, and asks for nothing, wherever it is opened.
 * Its workers are made of text that it holds too (`singleFile/startCrowd.ts`).
 */
export const singleFilePolicy = ({ scripts, styles }: Allowed): string =>
  printed({
    'default-src': ["'none'"],
    'script-src': quoted(scripts),
    'style-src': quoted(styles),
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'connect-src': ["'none'"],
    'worker-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
