/** A published power curve of endurance time, and the findings that hold its two numbers. */
export interface EnduranceCurve {
  readonly joint: string;
  /** Time at full force, s. */
  readonly seconds: number;
  /** Power to which the force, as a share of maximum, is raised. */
  readonly exponent: number;
  readonly study: string;
  readonly findings: readonly [seconds: string, exponent: string];
}

const curve = (joint: string, id: string, seconds: number, exponent: number): EnduranceCurve => ({
  joint,
  seconds,
  exponent,
  study: 'freylaw2010endurance',
  findings: [`${id}-seconds`, `${id}-exponent`],
});

/** All joints together. Source: Frey Law and Avin 2010, read second-hand. */
export const allJoints = curve('all joints together', 'all-joints', 21.92, -1.98);

/** Curves by part of the body. Source: Frey Law and Avin 2010, read second-hand. */
export const enduranceByJoint: readonly EnduranceCurve[] = [
  curve('ankle', 'ankle', 34.71, -2.06),
  curve('trunk', 'trunk', 22.69, -2.27),
  curve('hand', 'hand', 33.55, -1.61),
  curve('elbow', 'elbow', 17.98, -2.21),
  curve('knee', 'knee', 19.38, -1.88),
  curve('shoulder', 'shoulder', 14.86, -1.83),
];

/**
 * How long people hold a share of their maximum, by a published curve.
 *
 * @param force share of maximum, above 0
 * @returns s
 * @example Math.round(publishedEndurance(allJoints, 0.5)) // 86
 */
export function publishedEndurance({ seconds, exponent }: EnduranceCurve, force: number): number {
  return seconds * force ** exponent;
}
