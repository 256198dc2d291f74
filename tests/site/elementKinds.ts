import type { Page } from './pages.ts';

/** What an element is: it looks as its class says, and works as its role or its type does. Shapes of a picture are presentational. */
function kindsIn(html: string): string[] {
  const text = html.replaceAll(/<(script|svg)\b.*?<\/\1>/gs, '');
  return [...text.matchAll(/<(\w+)([^>]*)>/g)].flatMap(([, tag, attributes]) => {
    const [classes, role, type] = ['class', 'role', 'type'].map(
      (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes!)?.[1] ?? '',
    );
    return classes!.split(/\s+/).map((name) => `${tag}.${name} ${role} ${type}`);
  });
}

/** Those of a list of pages that have an element of a kind that no page before them has. */
export function withNewKinds(pages: readonly Page[]): ReadonlySet<Page> {
  const seen = new Set<string>();
  const isNew = (kind: string) => !seen.has(kind) && seen.add(kind);
  return new Set(pages.filter(({ html }) => kindsIn(html()).filter(isNew).length > 0));
}
