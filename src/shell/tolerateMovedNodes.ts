/**
 * Page translators wrap and move nodes, and a node is then to be removed, or one inserted before it, where it no longer is: the
 * browser throws, and the whole figure is unmounted. On a page with figures, a node is removed wherever it is by now,
 * and one is inserted before whatever contains its neighbour.
 *
 * Nothing changes for calls that a browser accepts. The usual remedy, from the thread of React’s issue 11538.
 */
export function tolerateMovedNodes(prototype: Node): void {
  const { removeChild, insertBefore } = prototype;

  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const parent = child.parentNode ?? this;
    if (parent !== this) return removeChild.call(parent, child) as T;
    return (child.parentNode === null ? child : removeChild.call(this, child)) as T;
  };

  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    let next = before ?? null;
    while (next !== null && next.parentNode !== this) next = next.parentNode;
    return insertBefore.call(this, node, next) as T;
  };
}
