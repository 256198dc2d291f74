/** Shows the stories of figures as strips of stills while the page is printed: nothing plays on paper. */
const strips: Element[] = [];

window.addEventListener('beforeprint', () => {
  if (strips.length > 0) return;
  for (const source of document.querySelectorAll('noscript[data-story-strip]')) {
    const strip = document.createElement('div');
    strip.innerHTML = source.textContent ?? '';
    source.after(strip);
    strips.push(strip);
  }
});

window.addEventListener('afterprint', () => {
  for (const strip of strips.splice(0)) strip.remove();
});
