/** A small picture of a photo, drawn here: an address such as `blob:` would need the page's permission. */
export async function thumbnail(file: File): Promise<HTMLCanvasElement | null> {
  if (!file.type.startsWith('image/')) return null;
  const side = 104;
  try {
    const picture = await createImageBitmap(file);
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    canvas.className = 'thumb';
    const scale = side / Math.min(picture.width, picture.height);
    const width = picture.width * scale;
    const height = picture.height * scale;
    canvas.getContext('2d')?.drawImage(picture, (side - width) / 2, (side - height) / 2, width, height);
    picture.close();
    return canvas;
  } catch {
    return null;
  }
}
