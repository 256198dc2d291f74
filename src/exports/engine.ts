/** What made an output, so that it can be made again. The one field that is used is the one that is shipped. */
export { version as engineVersion } from '../../package.json';
