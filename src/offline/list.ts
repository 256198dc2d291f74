import { siteFolders } from '../addresses/addresses.ts';

/** A file that is to be kept. */
export interface KeptFile {
  /** Its address, from the root of the site. */
  readonly address: string;
  /** Compressed as it travels and as it is stored. */
  readonly bytes: number;
  /** Of its content, as `digestOf` has it; none where the address changes with the content. */
  readonly digest?: string;
  /** Where a page can be had without its parts, which come before it; none where it is fetched as it is. */
  readonly lean?: string;
}

/** All that may be stored on a device, and all that is fetched ahead, in bytes. */
export const maxBytes = 3_000_000;

/** Whether a file is named by its content: another content has another name. */
export const isHashed = (address: string): boolean =>
  address.startsWith('/_astro/') || address.startsWith(siteFolders.kept);
