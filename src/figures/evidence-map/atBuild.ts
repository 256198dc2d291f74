import type { AtBuild } from '../atBuild.ts';
import { evidenceMapData } from './records.ts';

export default {
  card: [
    { name: 'verdict', when: { claim: 'none' }, box: [2, 0, 358, 78] },
    { name: 'claim', box: [4, 0, 272, 58] },
  ],
  tile: [0, 150],
  behind: 'records',
  data: (records) => evidenceMapData(records.claims, records.study),
} satisfies AtBuild;
