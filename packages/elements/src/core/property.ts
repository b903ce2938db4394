import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorate = (prototype: ReactiveElement, name: string) => void;

/**
 * Lit's decorator without the part for standard decorators, which no compiler of ours emits: every
 * page would load it.
 */
export const property =
  (options?: PropertyDeclaration): Decorate =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    // For accessors, which the compiler would otherwise put back unwatched.
    return Object.getOwnPropertyDescriptor(prototype, name);
  };

/** A value the widget keeps for itself; setting it redraws. */
export const state = (): Decorate => property({ state: true, attribute: false });
