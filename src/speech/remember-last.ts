/** A pure function of a text that works out the value of the same text only once in a row. */
export function rememberLast<Value>(workOut: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: workOut(text) };
    return last.value;
  };
}
