import { embedOptionNames } from '../widgets/shell/handing/snippet.ts';

/** Gives a link out of a frame the state that the figure has now, without what only concerns the frame. */
function keepState(link: HTMLAnchorElement): void {
  const query = new URLSearchParams(window.location.search);
  for (const name of embedOptionNames) query.delete(name);
  link.search = query.toString();
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-state]'))
  for (const event of ['click', 'auxclick', 'contextmenu'])
    link.addEventListener(event, () => keepState(link));
