/** Lets so many actions run at once; the others wait in the order in which they came. */
export interface Slots {
  use<Result>(action: () => Promise<Result> | Result): Promise<Result>;
}

export function openSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async use(action) {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await action();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free++;
      }
    },
  };
}
