/**
 * Runs in the page. Empty when the page fits its window; otherwise how wide it is, and the first elements that reach
 * beyond the window.
 */
export function stickingOut(): string[] {
  const { scrollWidth } = document.scrollingElement ?? document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  const beyond = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .slice(0, 5)
    .map(({ tagName, id, classList }) => [tagName.toLowerCase(), id && `#${id}`, ...classList].join(' '));
  return [`${scrollWidth} px wide`, ...beyond];
}
