type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Every room that can be reached from one by following imports, without itself. */
function reachable(graph: Graph, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let room = open.pop(); room !== undefined; room = open.pop()) {
    if (found.has(room)) continue;
    found.add(room);
    open.push(...(graph.get(room) ?? []));
  }
  return found;
}

/**
 * The arrows that a picture needs: one that a path over other rooms already shows is left out.
 *
 * @throws Error where rooms import each other in a circle, for then no such picture is unique
 */
export function reduced(graph: Graph): [from: string, to: string][] {
  return [...graph].flatMap(([from, direct]) => {
    if (reachable(graph, from).has(from)) throw new Error(`${from} imports itself by way of other folders`);
    const indirect = new Set([...direct].flatMap((room) => [...reachable(graph, room)]));
    return [...direct].filter((to) => !indirect.has(to)).map((to): [string, string] => [from, to]);
  });
}

const node = (room: string) => room.replace('/', '_');

/** The rooms and their arrows as a Mermaid flow chart. */
export function mermaid(graph: Graph): string {
  const names = new Set([...graph].flatMap(([from, to]) => [from, ...to]));
  const named = [...names].sort().map((room) => `  ${node(room)}["${room}"]`);
  const arrows = reduced(graph)
    .map(([from, to]) => `  ${node(from)} --> ${node(to)}`)
    .sort();
  return ['flowchart TD', ...named, ...arrows].join('\n');
}
