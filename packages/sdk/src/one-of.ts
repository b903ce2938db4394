/** The fields of all members of a union. */
type FieldOfAny<Union> = Union extends unknown ? keyof Union : never;

/**
 * A union of objects of which a value is exactly one: the fields of the others are refused, which a
 * plain union of TypeScript takes.
 */
export type OneOf<Union, All = FieldOfAny<Union>> = Union extends object
  ? Union & { readonly [Field in Exclude<All, keyof Union> & string]?: never }
  : Union;
