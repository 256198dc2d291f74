/** Whether a key was pressed by itself; with Control, Alt or Meta it is a shortcut of the browser or the device. */
export const isPlainKey = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !(ctrlKey || altKey || metaKey);

/** Whether a click asks for nothing but what its element does: no new tab or window, no download, no menu. */
export const isPlainClick = ({ button, ctrlKey, altKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !(ctrlKey || altKey || metaKey || shiftKey);
