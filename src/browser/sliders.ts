/**
 * How far the sliders of figures are filled, and where studies give an interval, until a figure is hydrated and says so itself:
 * these are styles, and our policy lets no attribute of the page hold one.
 */
const percent = (share: number) => `${100 * share}%`;

for (const slider of document.querySelectorAll<HTMLInputElement>('.figure input[type="range"]')) {
  const [min, max] = [Number(slider.min), Number(slider.max)];
  const [from, to] = slider.dataset.known?.split(' ') ?? [];
  const places = { '--filled': slider.value, '--known-from': from, '--known-to': to };
  for (const [name, value] of Object.entries(places))
    if (value !== undefined && slider.style.getPropertyValue(name) === '')
      slider.style.setProperty(name, percent((Number(value) - min) / (max - min)));
}
