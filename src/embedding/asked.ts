const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Whether an address asks a figure for something else than its controls hold. The figure names in `data-asked` what may be
 * asked of it; a value is compared with that of the control of its name, if there is one.
 */
export function asksForOther(figure: HTMLElement, search: string): boolean {
  const names = (figure.dataset.asked ?? '').split(' ').filter((name) => name !== '');
  return [...new URLSearchParams(search)].some(([key, value]) => {
    const name = names.find((one) => plain(one) === plain(key));
    if (name === undefined) return false;
    return figure.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value !== value;
  });
}
