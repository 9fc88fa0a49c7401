// What is counted of the bot's work, for Prometheus: questions by command and outcome, how long they took, how things
// stand when somebody looks. No words of anybody's are in it.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** `failed`: a fault of ours or of Discord's; `lost`: message, channel or token was gone; `held back`: asked too often. */
export type Outcome = 'answered' | 'failed' | 'lost' | 'held back';

/** How things stand, read when the metrics are asked for. */
export interface Standing {
  readonly articles: number;
  readonly passages: number;
  readonly isReady: boolean;
}

export interface Meter {
  /** Counts a question: a command's name or the kind of a control, what came of it, and how long it took. */
  readonly count: (name: string, outcome: Outcome, seconds: number) => void;
  /** All of it in Prometheus' text format. */
  readonly text: (standing: Standing) => Promise<string>;
}

/** Seconds; Discord wants a first answer within three. */
const BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

/** A meter at zero. */
export function createMeter(): Meter {
  const registers = [new Registry()];
  const labelNames = ['name', 'outcome'] as const;
  const questions = new Counter({
    name: 'attache_questions_total',
    help: 'Questions by command and outcome',
    labelNames,
    registers,
  });
  const seconds = new Histogram({
    name: 'attache_question_seconds',
    help: 'Seconds from the arrival of a question to its answer',
    labelNames,
    buckets: BUCKETS,
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const articles = gauge('attache_articles', 'Articles of the archive that answers');
  const passages = gauge('attache_passages', 'Passages of the archive that answers');
  const ready = gauge('attache_ready', '1 where the gateway is connected and questions are answered');
  return {
    count(name, outcome, took) {
      questions.inc({ name, outcome });
      seconds.observe({ name, outcome }, took);
    },
    async text(standing) {
      articles.set(standing.articles);
      passages.set(standing.passages);
      ready.set(standing.isReady ? 1 : 0);
      return (await Promise.all(registers.map((one) => one.metrics()))).join('\n');
    },
  };
}
