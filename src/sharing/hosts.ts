/** What a publishing system makes of what is pasted into it. */
export interface Host {
  readonly names: string;
  readonly paste: 'the address' | 'the code';
  readonly becomes: string;
}

/** How WordPress, Ghost and Discourse treat links and frames was measured, with other pages; the others as described. */
export const hosts: readonly Host[] = [
  {
    names: 'WordPress',
    paste: 'the address',
    becomes:
      'a live figure, on a line of its own, in the block editor as in the classic one: as the page or the preset begins. What you set yourself goes into a block for HTML, as code',
  },
  {
    names: 'Discourse',
    paste: 'the address',
    becomes: 'a card that leads to the figure; live where the forum’s owner allows our address',
  },
  {
    names: 'Ghost, Squarespace, Blogger, Moodle, Canvas',
    paste: 'the code',
    becomes: 'a live figure, in a block for HTML or code',
  },
  {
    names: 'Wix, Google Sites',
    paste: 'the code',
    becomes: 'a live figure in a frame whose height you set by hand',
  },
  {
    names: 'Medium, Substack, Notion, chats and social networks',
    paste: 'the address',
    becomes: 'a card with the picture of the figure, which leads to it',
  },
  { names: 'A page that you write yourself', paste: 'the code', becomes: 'a live figure' },
];
