import { island } from '../../shell/island.tsx';
import '../../shell/pictureLinks.ts';
import figure from './figure.ts';

export default island(figure);
