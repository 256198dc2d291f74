/**
 * Which links a browser prefetches once a reader hovers over them or presses them: those to pages of the site, whose paths
 * end in a slash. A browser that does not know such rules loads them as it always did; one that saves data does not
 * prefetch.
 */
export const prefetchRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*/' },
          { not: { href_matches: '/embed/*' } },
          // A browser holds on to every link that it may prefetch, and those of a figure come and go.
          { not: { selector_matches: '.figure *' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
