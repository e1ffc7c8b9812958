/**
 * A stored review, whatever has become of it, to a review of today. What cannot be read is set aside whole and said in a sentence;
 * the good parts, down to the single finding, are kept. Pure; never throws.
 */

import * as z from 'zod/mini';
import { isRecord } from '../record';
import { Account, SiteId } from '../topics';
import { Found, newReview, newRound, PastReview, REVIEW_VERSION, Remind, Review, Round, StepAnswer } from './review';

export interface ParsedReview {
  value: Review;
  /** the stored value as it was, when any part of it could not be used */
  setAside?: unknown;
  /** what happened, in a sentence for the person; present exactly when `setAside` is */
  told?: string;
}

/** Reads a stored review. Absent means one that has not begun. */
export function parseReview(raw: unknown): ParsedReview {
  if (raw === undefined || raw === null) return { value: newReview() };
  const whole = Review.safeParse(raw);
  if (whole.success) return { value: whole.data };
  if (!isRecord(raw)) {
    return {
      value: newReview(),
      setAside: raw,
      told: 'Your review could not be read, so it starts afresh. What was stored is kept aside.',
    };
  }
  const newer = typeof raw['version'] === 'number' && raw['version'] > REVIEW_VERSION;
  return {
    value: salvage(raw),
    setAside: raw,
    told: newer
      ? 'Your review was kept by a newer Second Look. What this one understands is here; the newer version is kept aside.'
      : 'Part of your review could not be read. Everything else is as it was, and what was stored is kept aside.',
  };
}

/** Every part that can be read by itself. */
function salvage(raw: Record<string, unknown>): Review {
  const fresh = newReview();
  const rounds = isRecord(raw['rounds']) ? raw['rounds'] : {};
  return {
    ...fresh,
    ...part('policy', z.string(), raw),
    ...part('adopted', z.string(), raw),
    ...part('begun', z.string(), raw),
    ...part('finished', z.string(), raw),
    ...part('notNow', z.string(), raw),
    rounds: Object.fromEntries(
      SiteId.options.flatMap((site) => (isRecord(rounds[site]) ? [[site, salvageRound(rounds[site])]] : [])),
    ),
    remind: read(Remind, raw['remind']) ?? fresh.remind,
    past: readEach(PastReview, raw['past']),
  };
}

function salvageRound(raw: Record<string, unknown>): Round {
  const steps = isRecord(raw['steps']) ? raw['steps'] : {};
  return {
    ...newRound(),
    ...part('mine', z.boolean(), raw),
    ...part('read', Round.shape.read, raw),
    ...part('account', Account, raw),
    ...part('engine', z.string(), raw),
    ...part('closed', z.string(), raw),
    posts: readEach(z.string(), raw['posts']),
    found: readEach(Found, raw['found']),
    steps: Object.fromEntries(
      Object.entries(steps).flatMap(([id, said]) => {
        const answer = read(StepAnswer, said);
        return answer === undefined ? [] : [[id, answer]];
      }),
    ),
  };
}

function read<S extends z.core.$ZodType>(schema: S, raw: unknown): z.output<S> | undefined {
  const parsed = z.safeParse(schema, raw);
  return parsed.success ? parsed.data : undefined;
}

const readEach = <S extends z.core.$ZodType>(schema: S, raw: unknown): z.output<S>[] =>
  (Array.isArray(raw) ? raw : []).flatMap((one) => {
    const parsed = z.safeParse(schema, one);
    return parsed.success ? [parsed.data] : [];
  });

/** The one part, when it is there and can be read. */
function part<K extends string, S extends z.core.$ZodType>(
  key: K,
  schema: S,
  raw: Record<string, unknown>,
): { [name in K]?: NonNullable<z.output<S>> } {
  const value = read(schema, raw[key]);
  return value === undefined || value === null ? {} : ({ [key]: value } as { [name in K]?: NonNullable<z.output<S>> });
}
