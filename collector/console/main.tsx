import './jitless.ts';
import { render } from 'preact';
import { Console } from './console.tsx';

const root = document.getElementById('console');
if (root === null) throw new Error('The page has no place for the console.');
render(<Console />, root);
