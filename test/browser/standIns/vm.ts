// what tests use of node:vm, in a browser: a realm of its own is that of a frame

type Realm = Window & { readonly eval: (code: string) => unknown };

/** A realm in which nothing is that of the page. */
export function createContext(_names: object): Realm {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return frame.contentWindow as Realm;
}

/** What a script of the realm comes to. */
export function runInContext(code: string, realm: Realm): unknown {
  return realm.eval(code);
}

/** What a script of a realm of its own comes to. */
export function runInNewContext(code: string, names: object): unknown {
  return runInContext(code, Object.assign(createContext(names), names));
}
