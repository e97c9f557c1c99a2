/**
 * The moment under which an event is listed and counted: when the device decided, but never later than it arrived. A device
 * whose clock runs ahead would otherwise stand above all others until that time has come. The event keeps its own time.
 */
export function placeInTime(eventTime: number, received: number): number {
  return Math.min(eventTime, received);
}
