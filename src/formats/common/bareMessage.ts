const CALLER = /^\w+: /u;

/** @internal What an error says, without the name of the function that says it. */
export function bareMessage({ message }: Readonly<Record<'message', string>>): string {
  return message.replace(CALLER, '');
}
