import type { BrowserCommandContext, TestProject } from 'vitest/node';

type Command = (context: BrowserCommandContext, ...args: never[]) => unknown;

/** What a provider does for `userEvent`, by name; to be changed where a driver falls short. */
export function commandsOf(project: TestProject): Record<string, Command> {
  return (project.browser as unknown as { commands: Record<string, Command> }).commands;
}
