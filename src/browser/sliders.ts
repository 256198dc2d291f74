/**
 * How far the sliders of figures are filled, and where studies give an interval, until a figure is hydrated and says so itself:
 * these are styles, and our policy lets no attribute of the page hold one.
 */
const percent = (share: number) => `${100 * share}%`;

/** “Marked: 60 % to 95 % is the range”: what the words below a slider say of it. */
const interval = /: ([\d.]+)\D*? to ([\d.]+)/;

for (const slider of document.querySelectorAll<HTMLInputElement>('.figure input[type="range"]')) {
  const [min, max] = [Number(slider.min), Number(slider.max)];
  const known = slider.parentElement?.querySelector('.control-known')?.textContent ?? '';
  const [, from, to] = interval.exec(known) ?? [];
  const places = { '--filled': slider.value, '--known-from': from, '--known-to': to };
  for (const [name, value] of Object.entries(places))
    if (value !== undefined && slider.style.getPropertyValue(name) === '')
      slider.style.setProperty(name, percent((Number(value) - min) / (max - min)));
}
