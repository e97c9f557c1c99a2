/** One way to get a text off the page; rejects when the browser or the network refuses. */
export type Channel = (text: string) => Promise<void>;
