/** What of the headers of an answer still means something to the browser when it comes from the device. */
const ofFiles = [
  'content-type',
  'access-control-allow-origin',
  'cross-origin-embedder-policy',
  'cross-origin-resource-policy',
];
const ofPages = [
  ...ofFiles,
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

export function lastingHeaders(headers: Headers, isPage: boolean): Headers {
  const names = isPage ? ofPages : ofFiles;
  return new Headers([...headers].filter(([name]) => names.includes(name)));
}
