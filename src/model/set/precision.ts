/** Numbers of the method, not of the muscle: how finely things are searched for and tabulated. */
export const precision = {
  /** How close to the force asked for is close enough, as a share of the fresh maximum. */
  force: 0.001,
  /** A bracket of excitation this narrow holds a unit that joins: force leaps there. Excitation units. */
  excitation: 0.001,
  /** No search takes more tries. */
  tries: 32,
  /** Slopes of force over excitation outside this are leaps, not slopes. Per excitation unit. */
  flattest: 0.0001,
  steepest: 0.25,
  /** The table of fusion: the highest normalised rate in it, above any that a unit can have, and its steps. */
  tableReach: 5,
  tableSteps: 5120,
  /** Halvings by which the load of a single repetition is found. */
  halvings: 16,
  /** Two accounts of a set are made to agree at this load, by halving a factor of fatigability this many times. */
  agreeAt: 0.8,
  agreeHalvings: 8,
  /** Where the load for a number of repetitions is searched, as shares of the maximum, by so many halvings. */
  loadsOfMaxima: [0.1, 1.2],
  loadHalvings: 12,
  /** A recording keeps one frame in this many steps of work, and takes rests in pieces of this many seconds. */
  stepsPerFrame: 2,
  restPiece: 0.5,
  /** Between so many steps of a bout other work may come. The first take longest, before a browser has compiled them. */
  stepsOfPart: 8,
  /** A whole, as a percentage. */
  percent: 100,
  /** The share of a crowd below the lowest quantile that is told, and above the highest. */
  tail: 0.05,
} as const;
