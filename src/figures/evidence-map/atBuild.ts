import type { AtBuild } from '../atBuild.ts';
import { evidenceMapData } from './records.ts';

export default {
  card: [0, 305],
  tile: [0, 150],
  behind: 'records',
  data: (records) => evidenceMapData(records.claims, records.study),
} satisfies AtBuild;
