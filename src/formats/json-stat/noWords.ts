/** @internal Nothing stands for anything else. */
export const NO_WORDS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({});
