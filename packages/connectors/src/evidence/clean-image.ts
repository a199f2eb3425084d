import sharp, { type Sharp } from 'sharp';

export type CleanedImage =
  | { readonly state: 'CLEAN'; readonly width: number; readonly height: number; readonly content: Uint8Array }
  | { readonly state: 'TOO_MANY_PIXELS'; readonly width: number; readonly height: number }
  | { readonly state: 'NOT_READABLE' };

/** A picture that takes longer is made to take long. */
const SECONDS = 30;

/**
 * Reads a picture to its pixels and writes them anew in the same format, upright, without metadata: no place, no
 * device, no thumbnail, no second file appended.
 */
export async function cleanImage(path: string, mediaType: string, mostPixels: number): Promise<CleanedImage> {
  try {
    const source = { limitInputPixels: false, failOn: 'error', sequentialRead: true } as const;
    const { width, height } = await sharp(path, source).metadata();
    // Looked at before a pixel is unfolded.
    if (width * height > mostPixels) return { state: 'TOO_MANY_PIXELS', width, height };
    const upright = sharp(path, { ...source, limitInputPixels: mostPixels })
      .autoOrient()
      .timeout({ seconds: SECONDS });
    const written = await encode(upright, mediaType).toBuffer({ resolveWithObject: true });
    return { state: 'CLEAN', width: written.info.width, height: written.info.height, content: written.data };
  } catch {
    // The library throws for every damaged picture; its own bugs look the same, and refusing is right for both.
    return { state: 'NOT_READABLE' };
  }
}

function encode(image: Sharp, mediaType: string): Sharp {
  if (mediaType === 'image/png') return image.png({ compressionLevel: 8 });
  if (mediaType === 'image/webp') return image.webp({ quality: 88 });
  return image.jpeg({ quality: 88, mozjpeg: false });
}
