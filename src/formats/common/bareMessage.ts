const CALLER = /^\w+: (?:row \d+: )?/u;

/** @internal What an error says, without the name of the function that says it and the row that it counted: a reader says where. */
export function bareMessage({ message }: Readonly<Record<'message', string>>): string {
  return message.replace(CALLER, '');
}
