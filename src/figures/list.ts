/**
 * Every figure, in the order in which the gallery shows them: the name of its folder here, and of its page.
 * A new figure is a folder and a line in this list.
 */
export const figureIds = [
  'pool',
  'hold',
  'set',
  'drop-set',
  'partials',
  'two-limits',
  'reserve',
  'session',
  'week',
  'forest',
  'evidence-map',
] as const;

/** The id of a figure: its name in addresses. */
export type FigureId = (typeof figureIds)[number];

/** What a module of each figure’s folder exports by default, by the id of the figure. */
export async function ofEach<T>(
  load: (id: FigureId) => Promise<{ readonly default: T }>,
): Promise<Readonly<Record<FigureId, T>>> {
  const entries = await Promise.all(figureIds.map(async (id) => [id, (await load(id)).default] as const));
  return Object.fromEntries(entries) as Record<FigureId, T>;
}
