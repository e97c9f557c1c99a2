#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { runCommand } from './command/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  readFile: (path) => readFile(path),
});
