import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { titlesOf, type TitlesOf } from './wording/titles-of.ts';

/** The titles of this console; before they are loaded, ids are written out. */
export const TitlesContext = createContext(titlesOf(undefined));

export const useTitles = (): TitlesOf => useContext(TitlesContext);
