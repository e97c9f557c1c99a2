/** How bad it is when a value gets out, from the least to the most. It says nothing of how sure a detector is. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Of findings whose detector names none: all built-in ones an admin has not overridden. */
export const DEFAULT_SEVERITY: Severity = 'medium';
