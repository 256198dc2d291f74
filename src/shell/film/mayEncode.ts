/**
 * Whether a browser may be asked to encode a video. WebKit on Linux, as GNOME Web has it, offers to, and then the process of the
 * page ends (2.50), after which nothing can be tried or said. Apple’s own WebKit runs on no Linux.
 */
export const mayEncode = ({ vendor, platform }: Pick<Navigator, 'vendor' | 'platform'>): boolean =>
  !(vendor.startsWith('Apple') && platform.startsWith('Linux'));
