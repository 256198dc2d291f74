type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Every layer that can be reached from one by following imports, without itself. */
function reachable(graph: Graph, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let layer = open.pop(); layer !== undefined; layer = open.pop()) {
    if (found.has(layer)) continue;
    found.add(layer);
    open.push(...(graph.get(layer) ?? []));
  }
  return found;
}

/**
 * The arrows that the diagram needs: one that a path over other layers already shows is left out.
 *
 * @throws Error where layers import each other in a circle, for then no such diagram is unique
 */
export function reduced(graph: Graph): [from: string, to: string][] {
  return [...graph].flatMap(([from, direct]) => {
    if (reachable(graph, from).has(from)) throw new Error(`${from} imports itself by way of other folders`);
    const indirect = new Set([...direct].flatMap((layer) => [...reachable(graph, layer)]));
    return [...direct].filter((to) => !indirect.has(to)).map((to): [string, string] => [from, to]);
  });
}

const node = (layer: string) => layer.replace('/', '_');

/** The layers and their arrows as a Mermaid flow chart. */
export function mermaid(graph: Graph): string {
  const names = new Set([...graph].flatMap(([from, to]) => [from, ...to]));
  const named = [...names].sort().map((layer) => `  ${node(layer)}["${layer}"]`);
  const arrows = reduced(graph)
    .map(([from, to]) => `  ${node(from)} --> ${node(to)}`)
    .sort();
  return ['flowchart TD', ...named, ...arrows].join('\n');
}
