import data from 'virtual:figure-data/week';
import { island } from '../../shell/island.tsx';
import figure from './figure.ts';

export default island(figure, data);
