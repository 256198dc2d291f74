/** Nobody needs what is in the box before it is opened, which may have been before this ran. */
for (const box of document.querySelectorAll<HTMLDetailsElement>('[data-share]')) {
  const load = () => import('./shareButtons.ts');
  if (box.open) load();
  else box.addEventListener('toggle', load, { once: true });
}
