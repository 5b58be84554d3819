import { describe, expect, it } from 'vitest';
import { seedCards } from '../../cli/seed-cards.ts';

const seed = (command: string, signal = new AbortController().signal) =>
  seedCards(command, 'http://127.0.0.1:4010', signal);

describe('seedCards', () => {
  it('takes ids from lines or from a JSON array, each once', async () => {
    expect(await seed("printf 'a\\n\\n b \\na\\n'")).toEqual(['a', 'b']);
    expect(await seed(`echo '["x","y","x"]'`)).toEqual(['x', 'y']);
  });

  it('tells the command where the target is', async () => {
    expect(await seed('echo $CARDPROOF_URL')).toEqual(['http://127.0.0.1:4010']);
  });

  it.each([
    ['exit 3', /the seed command "exit 3" ended with 3; it has to print the ids/],
    ['true', /printed no ids; print one a line, or a JSON array/],
    ['echo created card 17', /printed no ids/],
  ])('refuses what %s does', async (command, sentence) => {
    await expect(seed(command)).rejects.toThrow(sentence);
  });
});
