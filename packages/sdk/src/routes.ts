import { reads } from './generated/reads.js';
import { otherRoutes } from './generated/routes.js';
import { readOf, routesOf, type Route } from './reads.js';

const others = routesOf(otherRoutes);

/**
 * Finds an operation by its id or as `POST /session`; `undefined` for one the contract does not
 * have.
 */
export const routeOf = (name: unknown): Route | undefined => readOf(name) ?? others.get(name);

/** Lists every group of the contract, for when another person's data replaces this one's. */
export const allGroups = (): string[] => [
  ...new Set(Object.values({ ...reads, ...otherRoutes }).map(({ group }) => group)),
];
