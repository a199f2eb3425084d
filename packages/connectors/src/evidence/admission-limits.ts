/** How large evidence may be. */
export interface AdmissionLimits {
  readonly imageBytes: number;
  readonly videoBytes: number;
  readonly documentBytes: number;
  /** Width × height; a small file can unfold into a picture that fills the memory. */
  readonly pixels: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: AdmissionLimits = {
  imageBytes: 20 * MEGABYTE,
  videoBytes: 250 * MEGABYTE,
  documentBytes: 20 * MEGABYTE,
  pixels: 60_000_000,
};
