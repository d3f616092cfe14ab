/** The environment in which an example runs: without what makes Node itself write to stderr, such as a debugger or colours. */
export const exampleEnv: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:NODE_.*|FORCE_COLOR|NO_COLOR)$/u.test(name)),
);
