import { origin, preview } from '../library/origin.ts';
import { robots } from '../sharing/robots.ts';

export const GET = () =>
  new Response(robots(origin, preview), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
