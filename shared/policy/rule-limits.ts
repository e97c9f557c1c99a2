/** Terms of one dictionary, and of all dictionaries of a pack together. */
export const MAX_TERMS = 1_000_000;
/** How far a `near` looks on a side that says nothing, in UTF-16 units: about three lines of prose. */
export const NEAR_DISTANCE = 300;
