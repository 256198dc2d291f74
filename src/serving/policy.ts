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

/** Everything from here, nothing from elsewhere; text in a page only where its digest is known. */
const common = ({ scripts, styles }: Allowed): Directives => ({
  'default-src': ["'none'"],
  'script-src': [self, ...quoted(scripts)],
  'style-src': [self, ...quoted(styles)],
  // Downloads are drawn from addresses that hold their own data.
  'img-src': [self, 'data:', 'blob:'],
  'font-src': [self],
  'connect-src': [self],
  'worker-src': [self, 'blob:'],
  'frame-src': [self],
  'base-uri': [self],
  'form-action': [self],
});

/** A page of the site. */
export const pagePolicy = (allowed: Allowed): string =>
  printed({ ...common(allowed), 'frame-ancestors': [self] });

/** The page that searches: its index is read by a program in WebAssembly. */
export const searchPolicy = (allowed: Allowed): string => {
  const directives = common(allowed);
  return printed({
    ...directives,
    'script-src': [...directives['script-src']!, "'wasm-unsafe-eval'"],
    'frame-ancestors': [self],
  });
};

/** A page that stands in frames of others, wherever they are. */
export const framePolicy = (allowed: Allowed): string =>
  printed({ ...common(allowed), 'frame-ancestors': ['*'] });
