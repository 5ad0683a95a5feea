const side = 512;

/** The middle of a picture as a square JPEG, upright and with nothing that its file says besides; undefined for no picture. */
export async function squareJpeg(file: Blob): Promise<Blob | undefined> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const length = Math.min(picture.width, picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = Math.min(side, length);
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    const [left, top] = [(picture.width - length) / 2, (picture.height - length) / 2];
    // What is transparent would come out black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, left, top, length, length, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await new Promise((resolve) => {
      canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', 0.86);
    });
  } catch {
    return undefined;
  }
}
