import type { Salary } from '../model.ts';

/** A figure of pay in words for an editor. */
export function figure({ level, min, max, period, approximate }: Salary): string {
  const about = approximate ? 'about ' : '';
  if (min === null) return `${level} ${about}up to ${max} EUR/${period}`;
  if (max === null) return `${level} ${about}from ${min} EUR/${period}`;
  return `${level} ${about}${min === max ? min : `${min}–${max}`} EUR/${period}`;
}
