/** Types of `install.mjs`, for its test. */
export const ROOT: string;
export function nodeComplaint(version: string): string | undefined;
export interface Lock {
  packages: Record<
    string,
    { version?: string; optional?: boolean; optionalDependencies?: Record<string, string>; resolved?: string }
  >;
}
export function missingPackages(lock: Lock, installed: Lock | undefined): string[];
export function install(): string;
