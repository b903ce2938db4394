import { reads } from './generated/reads.js';
import { otherRoutes } from './generated/routes.js';
import { routesOf, type Route } from './reads.js';

const rows = { ...reads, ...otherRoutes };
const known = routesOf(rows);

/**
 * Finds an operation by its id or as `POST /session`; `undefined` for one the contract does not
 * have.
 */
export const routeOf = (name: unknown): Route | undefined => known.get(name);

/** Lists every group of the contract, for when another person's data replaces this one's. */
export const allGroups = (): string[] => [
  ...new Set(Object.values(rows).map(({ group }) => group)),
];
