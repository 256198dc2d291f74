import { type Parameter, parameters } from '../../model/parameters.ts';
import { setParameters } from '../../model/set/parameters.ts';
import { printed } from '../../typography/number.ts';
import {
  bracketed,
  change,
  digits,
  euler,
  letter,
  named,
  over,
  power,
  row,
  sign,
  slash,
  sub,
  subsup,
  sum,
  symbol,
  when,
  words,
} from './math.ts';

/** A symbol of an equation: what it means, in which unit, and its value where it is a parameter. */
export interface Meaning {
  readonly symbol: string;
  readonly meaning: string;
  readonly unit: string;
  readonly value?: string;
}

export interface Equation {
  readonly id: string;
  readonly name: string;
  /** What it says, in words. */
  readonly says: string;
  /** One formula a line, as MathML. */
  readonly lines: readonly string[];
  readonly meanings: readonly Meaning[];
}

const unitOf = (unit: string) => (unit === '1' ? 'no unit' : unit);
const of = ({ symbol: text, label, unit, value }: Parameter): Meaning => ({
  symbol: symbol(text),
  meaning: label,
  unit: unitOf(unit),
  value: printed(value),
});
const means = (text: string, meaning: string, unit: string): Meaning => ({
  symbol: symbol(text),
  meaning,
  unit: unitOf(unit),
});

const p = (name: keyof typeof parameters) => symbol(parameters[name].symbol);
const q = (name: keyof typeof setParameters) => symbol(setParameters[name].symbol);
const [equals, minus, plus, times] = ['=', '−', '+', '·'].map((mark) => sign(mark)) as [
  string,
  string,
  string,
  string,
];
const one = digits('1');
const zero = digits('0');
const E = letter('E');
const at = (name: string) => sub(letter(name), letter('j'));
/** Where a unit stands in the pool: nothing for the first, one for the last. */
const placed = over(row(letter('j'), minus, one), row(letter('n'), minus, one));
const place = at('z');
const thresholdShare = over(row(at('θ'), minus, one), row(p('thresholdRange'), minus, one));

const standing = means(
  'z j',
  'where the unit stands in the pool: nothing for the first, one for the last',
  'no unit',
);
const unitNumber = means('j', 'number of the motor unit, weakest first', 'no unit');
const drive = means('E', 'drive (excitation) that the brain sends to the whole pool', 'excitation units');
const threshold = means('θ j', 'drive at which the unit joins', 'excitation units');
const fresh = means(
  'P j',
  'force of the rested unit when its twitches melt together',
  'force of the weakest unit',
);
const force = means('p j', 'the same now, after what work has cost', 'force of the weakest unit');
const rate = means('R j', 'firing rate', 'Hz');
const peak = means('R max, j', 'fastest firing rate of the unit', 'Hz');
const contraction = means('CT j', 'contraction time', 's');
const fused = means('N', 'share of its fused force that a unit gives', 'no unit');
const time = means('t', 'time', 's');
const given = means(
  'F',
  'force of the muscle; in the set layer as a share of its fresh maximum',
  'force of the weakest unit; no unit',
);
const loss = means('L j', 'loss of the unit: nothing when fresh, one when it has no force left', 'no unit');
const position = means('s', 'place in the range: nothing at the bottom, one at the top', 'no unit');
const load = means('W', 'load', 'share of the one-repetition maximum');
const scale = means('λ', 'scale, solved so that a load of one can be lifted just once', 'no unit');
const speed = means('v', 'speed of the bar', 'm/s');
const demand = means('g', 'shape of the exercise: demand against its hardest point', 'no unit');
const stillShare = bracketed(one, minus, slash(q('maximumSpeed'), q('fastestSpeed')));

/** The published model: a pool of motor units that holds a joint still. */
export const poolEquations: readonly Equation[] = [
  {
    id: 'units',
    name: 'A pool of unequal units',
    says: 'Force, waking threshold and speed of contraction go evenly from unit to unit, by one factor each.',
    lines: [
      row(place, equals, placed),
      row(at('P'), equals, power(p('forceRange'), place)),
      row(at('θ'), equals, power(p('thresholdRange'), place)),
      row(at('CT'), equals, p('contractionTimeFirst'), times, power(p('contractionTimeRange'), minus, place)),
    ],
    meanings: [
      unitNumber,
      standing,
      fresh,
      threshold,
      contraction,
      ...[parameters.motorUnits, parameters.forceRange, parameters.thresholdRange].map(of),
      ...[parameters.contractionTimeFirst, parameters.contractionTimeRange].map(of),
    ],
  },
  {
    id: 'rate',
    name: 'From drive to firing rate',
    says: 'Below its threshold a unit is silent; above it the rate climbs with the drive, up to a peak that is lower for strong units. Full drive is where the last unit reaches its peak.',
    lines: [
      when(row(at('R'), equals, zero), 'below the threshold'),
      when(
        row(
          at('R'),
          equals,
          named(
            'min',
            p('rateGain'),
            bracketed(E, minus, at('θ')),
            plus,
            p('leastRate'),
            sign(','),
            symbol('R max, j'),
          ),
        ),
        'from it on',
      ),
      row(
        symbol('R max, j'),
        equals,
        p('peakRateFirst'),
        minus,
        bracketed(p('peakRateFirst'), minus, p('peakRateLast')),
        thresholdShare,
      ),
      row(
        symbol('E max'),
        equals,
        p('thresholdRange'),
        plus,
        over(row(p('peakRateLast'), minus, p('leastRate')), p('rateGain')),
      ),
    ],
    meanings: [
      rate,
      peak,
      drive,
      means('E max', 'full drive, all there is', 'excitation units'),
      threshold,
      ...[parameters.leastRate, parameters.peakRateFirst, parameters.peakRateLast].map(of),
      ...[parameters.rateGain, parameters.thresholdRange].map(of),
    ],
  },
  {
    id: 'force',
    name: 'From firing rate to force',
    says: 'Twitches melt together as they come faster: in proportion at first, then ever more slowly towards all. The muscle gives the sum of its units.',
    lines: [
      row(symbol('x j'), equals, symbol('CT j'), times, at('R')),
      when(
        row(named('N', letter('x')), equals, over(letter('x'), p('fusionKnee')), named('N', p('fusionKnee'))),
        'up to the knee',
      ),
      when(
        row(
          named('N', letter('x')),
          equals,
          one,
          minus,
          euler(minus, p('fusionSteepness'), power(letter('x'), p('fusionPower'))),
        ),
        'above it',
      ),
      row(letter('F'), equals, sum(letter('j'), row(named('N', symbol('x j')), times, at('p')))),
    ],
    meanings: [
      means('x j', 'normalised rate', 'no unit'),
      contraction,
      rate,
      fused,
      { ...given, meaning: 'force of the muscle', unit: 'force of the weakest unit' },
      force,
      ...[parameters.fusionKnee, parameters.fusionSteepness, parameters.fusionPower].map(of),
    ],
  },
  {
    id: 'tiring',
    name: 'What work costs',
    says: 'A working unit loses force in proportion to how far it is fused, strong units fastest. As it loses force it also contracts more slowly.',
    lines: [
      row(
        change(at('p')),
        equals,
        minus,
        p('fatigabilityLast'),
        times,
        power(p('fatigabilityRange'), place, minus, one),
        times,
        at('P'),
        times,
        named('N', symbol('x j')),
      ),
      row(
        named('CT', letter('t')),
        equals,
        symbol('CT j'),
        bracketed(one, plus, p('slowing'), bracketed(one, minus, slash(at('p'), at('P')))),
      ),
    ],
    meanings: [
      time,
      force,
      fresh,
      { ...contraction, meaning: 'contraction time: of the rested unit with its number below, and now' },
      fused,
      means('x j', 'normalised rate', 'no unit'),
      standing,
      ...[parameters.fatigabilityLast, parameters.fatigabilityRange, parameters.slowing].map(of),
    ],
  },
  {
    id: 'adaptation',
    name: 'Firing slows by itself',
    says: 'From the moment a unit joins, its rate sags towards a lower one, most in the units that join last.',
    lines: [
      row(
        at('A'),
        equals,
        p('adaptationSize'),
        bracketed(at('R'), minus, p('leastRate'), plus, p('adaptationOffset')),
        thresholdShare,
        bracketed(one, minus, euler(minus, slash(at('t'), p('adaptationTime')))),
      ),
    ],
    meanings: [
      means('A j', 'what is taken off the firing rate', 'Hz'),
      rate,
      threshold,
      means('t j', 'time since the unit first joined', 's'),
      ...[parameters.adaptationSize, parameters.adaptationOffset, parameters.adaptationTime].map(of),
      ...[parameters.leastRate, parameters.thresholdRange].map(of),
    ],
  },
];

const inPool = (r: string) => sub(letter('L'), row(letter('j'), sign(','), letter(r)));

/** Our layer over it: recovery, a bar, people. */
export const setEquations: readonly Equation[] = [
  {
    id: 'recovery',
    name: 'Loss and recovery',
    says: 'Every unit’s loss is split into three parts, which recover fast, at a middle pace and slowly. The harder the muscle presses on its own vessels, the less recovers.',
    lines: [
      row(
        change(inPool('r')),
        equals,
        symbol('w r'),
        symbol('ℓ j'),
        minus,
        letter('ρ'),
        over(inPool('r'), symbol('τ r')),
        sign(','),
        words(' r: fast, middle, slow'),
      ),
      row(
        symbol('ℓ j'),
        equals,
        q('fatigability'),
        times,
        letter('κ'),
        times,
        p('fatigabilityLast'),
        times,
        power(p('fatigabilityRange'), q('typeRange'), bracketed(place, minus, one)),
        times,
        named('N', symbol('x j')),
      ),
      row(letter('ρ'), equals, named('max', zero, sign(','), one, minus, slash(letter('F'), q('occlusion')))),
    ],
    meanings: [
      means('L j, r', 'one part of the loss of a unit; the three add up to its loss', 'no unit'),
      means('ℓ j', 'loss that work adds', '1/s'),
      means('w r', 'share of new loss that goes into the part; the three shares add up to one', 'no unit'),
      means('τ r', 'time in which the part recovers', 's'),
      means('ρ', 'share of recovery that the blood allows', 'no unit'),
      means('κ', 'factor for the exercise, the person, and for a still hold', 'no unit'),
      { ...given, meaning: 'force of the muscle', unit: 'share of its fresh maximum' },
      fused,
      means('x j', 'normalised rate', 'no unit'),
      standing,
      time,
      ...[setParameters.fatigability, setParameters.typeRange, setParameters.occlusion].map(of),
      ...[setParameters.shareFast, setParameters.shareMiddle].map(of),
      ...[setParameters.timeFast, setParameters.timeMiddle, setParameters.timeSlow].map(of),
      ...[setParameters.isometric, parameters.fatigabilityLast, parameters.fatigabilityRange].map(of),
    ],
  },
  {
    id: 'strength',
    name: 'From loss to force, and the memory of firing',
    says: 'A little loss costs hardly any force, and a great one costs nearly all. Firing slows as in the published model, only less, and recovers when the unit rests.',
    lines: [
      row(
        over(at('p'), at('P')),
        equals,
        named('max', zero, sign(','), one, minus, subsup(letter('L'), letter('j'), q('lossPower'))),
      ),
      row(
        at('A'),
        equals,
        q('adaptationShare'),
        p('adaptationSize'),
        bracketed(at('R'), minus, p('leastRate'), plus, p('adaptationOffset')),
        thresholdShare,
        times,
        at('a'),
      ),
      row(
        change(at('a')),
        equals,
        over(
          row(bracketed(words('1 while it works, 0 while it rests')), minus, at('a')),
          p('adaptationTime'),
        ),
      ),
    ],
    meanings: [
      loss,
      force,
      fresh,
      means('A j', 'what is taken off the firing rate', 'Hz'),
      means('a j', 'how much the unit has worked of late', 'no unit'),
      rate,
      threshold,
      time,
      ...[setParameters.lossPower, setParameters.adaptationShare].map(of),
      ...[
        parameters.adaptationSize,
        parameters.adaptationOffset,
        parameters.adaptationTime,
        parameters.leastRate,
      ].map(of),
    ],
  },
  {
    id: 'demand',
    name: 'What a bar asks for',
    says: 'Demand depends on where the bar is: a straight line from bottom to top with a hump over the hardest point. Lifting faster asks for more, lowering for less.',
    lines: [
      row(
        named('g', letter('s')),
        equals,
        named('B', letter('s')),
        plus,
        bracketed(one, minus, named('B', letter('s'))),
        euler(
          minus,
          power(bracketed(slash(bracketed(letter('s'), minus, symbol('s *')), letter('w'))), digits('2')),
        ),
      ),
      row(
        symbol('u lift'),
        equals,
        over(
          row(letter('W'), letter('λ'), stillShare, named('g', letter('s'))),
          row(one, minus, slash(letter('v'), q('fastestSpeed'))),
        ),
      ),
      row(
        symbol('u lower'),
        equals,
        over(row(letter('W'), letter('λ'), stillShare, named('g', letter('s'))), q('lowering')),
      ),
    ],
    meanings: [
      position,
      demand,
      means('B', 'straight line from the demand at the bottom to that at the top', 'no unit'),
      means('s *', 'hardest point of the range', 'no unit'),
      means('w', 'width of the hump', 'share of the range'),
      means('u', 'force asked for', 'share of the fresh maximum'),
      load,
      scale,
      { ...speed, meaning: 'speed at which the lifter means to lift' },
      ...[setParameters.fastestSpeed, setParameters.maximumSpeed, setParameters.lowering].map(of),
    ],
  },
  {
    id: 'stall',
    name: 'When full drive does not suffice',
    says: 'At each step the least drive is sought that gives what is asked. Where even full drive gives less, the bar slows until force and load agree; a bar that stays too slow for too long has stalled, and the set is over.',
    lines: [
      row(
        letter('v'),
        equals,
        q('fastestSpeed'),
        sign('('),
        one,
        minus,
        over(row(letter('W'), letter('λ'), stillShare, named('g', letter('s'))), letter('F')),
        sign(')'),
      ),
      row(
        words('the end: '),
        letter('v'),
        sign('&lt;'),
        q('stallSpeed'),
        words(' for longer than '),
        q('stallSeconds'),
      ),
    ],
    meanings: [
      speed,
      { ...given, meaning: 'force at full drive', unit: 'share of the fresh maximum' },
      load,
      scale,
      demand,
      position,
      ...[setParameters.fastestSpeed, setParameters.maximumSpeed].map(of),
      ...[setParameters.stallSpeed, setParameters.stallSeconds].map(of),
    ],
  },
  {
    id: 'effort',
    name: 'Effort, and what lifters say of it',
    says: 'Effort follows drive with a short delay. A rating given in a set is another thing: it is read off how near the end is.',
    lines: [
      row(
        change(letter('ε')),
        equals,
        over(row(slash(E, symbol('E max')), minus, letter('ε')), q('effortTime')),
      ),
      row(
        words('rating'),
        equals,
        q('topRating'),
        minus,
        over(
          row(digits('100'), minus, digits('100'), times, slash(letter('m'), symbol('m max'))),
          q('ratingSlope'),
        ),
      ),
    ],
    meanings: [
      means('ε', 'effort at the moment, from nothing to all', 'no unit'),
      drive,
      means('E max', 'full drive, all there is', 'excitation units'),
      time,
      means('m', 'repetitions done', 'repetitions'),
      means('m max', 'repetitions that could have been done', 'repetitions'),
      ...[setParameters.effortTime, setParameters.topRating, setParameters.ratingSlope].map(of),
    ],
  },
];
