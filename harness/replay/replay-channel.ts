import type { Channel } from '../channel.ts';
import { inconclusive } from '../conclusion.ts';
import type { Recorder } from '../recorder.ts';
import type { Redact } from '../secrets/redact.ts';
import type { Session } from '../session.ts';
import type { Exchange, RecordedRequest, RecordedResponse } from '../transcript.ts';
import { meansTimedOut } from '../wire/reason.ts';
import type { Transport, WireRequest, WireResult } from '../wire/transport.ts';
import { judgedAgain, leaksAgain } from './judge-again.ts';
import { type RecordedAnswer, recordedAnswer } from './recorded-answer.ts';
import type { Restore } from './stand-ins.ts';
import type { Tape } from './tape.ts';

/** What a channel plays, and who is told. */
export interface Playing {
  readonly session: Session;
  readonly tape: Tape;
  readonly restore: Restore;
  /** As `credentialMarkers`. */
  readonly markers: ReadonlyMap<string, string>;
  readonly onAnswer: (exchange: Exchange) => void;
  /** Ends a check that asks for what the recording lacks. */
  readonly onLack: (what: string) => never;
}

/** An exchange of the recording whose answer was given. */
interface Given {
  readonly exchange: Exchange;
  readonly response: RecordedResponse;
  readonly answer: RecordedAnswer;
}

/**
 * The channel of a check whose requests are answered from a recording: nothing is sent. Each exchange is judged again as
 * far as its record goes; where that does not show what an answer held, the check ends inconclusive.
 */
export function openReplayChannel(playing: Playing, signal: AbortSignal): Channel {
  const { session, restore } = playing;
  const given: Given[] = [];
  const give = (exchange: Exchange, response: RecordedResponse): WireResult => {
    const answer = recordedAnswer({ ...exchange, response }, restore, session.redact);
    given.push({ exchange, response, answer });
    return answer.raw;
  };
  const known = (isWanted: (each: Given) => boolean): Given => {
    const found = given.find(isWanted);
    if (!found) throw new Error('an answer is judged that the recording did not give');
    return found;
  };
  // Whoever judges an answer may be given another object, but with the same headers.
  const having = (headers: RecordedAnswer['raw']['headers']) => known(({ answer }) => answer.raw.headers === headers);
  const channel = session.channel(signal, (usual) => ({
    ...usual,
    runStartedAt: 0,
    transport: replayTransport(playing, usual.recorder, give),
    recorder: { request: usual.recorder.request, response: ({ headers }) => having(headers).response },
    judge(operation, raw) {
      const { exchange, answer } = having(raw.headers);
      return judgedAgain(answer, exchange, usual.judge(operation, answer.raw));
    },
    leaks({ headers }) {
      const { exchange, response, answer } = having(headers);
      const recorded = { headers: Object.fromEntries(response.headers), text: response.body };
      return leaksAgain(answer, exchange, usual.leaks(recorded));
    },
  }));
  return {
    exchanges: channel.exchanges,
    pairs: channel.pairs,
    async send(...call) {
      const answer = await channel.send(...call);
      const response = channel.exchanges.find(({ index }) => index === answer.exchange)?.response;
      const { gap } = known((each) => each.response === response).answer;
      if (gap !== null) inconclusive(`${answer.what}: the recording does not show ${gap}`, answer.exchange);
      return answer;
    },
  };
}

function replayTransport(
  { session, tape, markers, onAnswer, onLack }: Playing,
  recorder: Recorder,
  give: (exchange: Exchange, response: RecordedResponse) => WireResult,
): Transport {
  return {
    async send(wire) {
      const taken = tape.take(recordedForm(wire, markers, session.redact, recorder));
      if ('lacks' in taken) return onLack(taken.lacks);
      onAnswer(taken);
      const { response, failure, startedAtMs, durationMs, throttled } = taken;
      const sending = { sentAt: startedAtMs, tookMs: durationMs, ...(throttled !== undefined && { throttled }) };
      if (response !== null) return { ...give(taken, response), ...sending };
      const lost = failure ?? 'no answer was recorded';
      return { lost, timedOut: meansTimedOut(lost), ...sending };
    },
    close: async () => {},
  };
}

/** A request as it would be recorded. */
function recordedForm(
  { method, url, headers, body }: WireRequest,
  markers: Playing['markers'],
  redact: Redact,
  recorder: Recorder,
): RecordedRequest {
  const masked = Object.entries(headers).map(
    ([name, value]) => [name, (name === 'authorization' && markers.get(value)) || redact(value)] as const,
  );
  return { method, url: redact(url), headers: masked, body: body === null ? null : recorder.request(body) };
}
