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

/**
 * Runs in the page: what scrolls sideways and does not show it by a shadow at its edges, or cannot be reached by the keyboard,
 * which then cannot scroll it.
 */
export function scrollingUnseen(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      if (element.scrollWidth <= element.clientWidth) return false;
      const { overflowX, backgroundImage } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      return scrolls && !(element.tabIndex >= 0 && backgroundImage.includes('gradient'));
    })
    .map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
}
