/** A saved file stays as it is anyway, and cannot ask the site for the address of a version. */
export const PinnedLink = () => null;
