/** Says that the site has a newer version than the page that is open; what the reader does is left to the reader. */
export function offerNewer(): void {
  if (document.querySelector('.newer') !== null) return;
  const line = document.createElement('p');
  line.className = 'said newer';
  line.setAttribute('role', 'status');
  const button = (words: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'quiet';
    made.textContent = words;
    made.onclick = act;
    return made;
  };
  document.body.append(line);
  // A change within a region that was there before is what is read out.
  requestAnimationFrame(() =>
    line.append(
      'A newer version of this site is ready. ',
      button('Reload', () => location.reload()),
      ' ',
      button('Not now', () => line.remove()),
    ),
  );
}
