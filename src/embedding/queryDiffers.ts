const normalized = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Whether a query sets a field of a figure to another value than its control has. The figure lists its fields in
 * `data-asked`; a field without a control always differs.
 */
export function queryDiffers(figure: HTMLElement, search: string): boolean {
  const names = (figure.dataset.asked ?? '').split(' ').filter((name) => name !== '');
  return [...new URLSearchParams(search)].some(([key, value]) => {
    const name = names.find((one) => normalized(one) === normalized(key));
    if (name === undefined) return false;
    return figure.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value !== value;
  });
}
