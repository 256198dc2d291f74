/**
 * A text as all others are read: its lines end with one character, and no byte-order mark stands before it.
 *
 * @example unixLines('\uFEFFa\r\nb\rc') // 'a\nb\nc'
 */
export const unixLines = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
