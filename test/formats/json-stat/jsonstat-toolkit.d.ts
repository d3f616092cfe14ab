declare module 'jsonstat-toolkit' {
  /** Reads a parsed message; what is used of the result is declared where it is used. */
  const toolkit: (json: unknown) => unknown;
  export default toolkit;
}
